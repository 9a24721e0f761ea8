import { createScanner, type JSONScanner } from "jsonc-parser";

type Path = readonly (string | number)[];

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

// Values of the scanner's SyntaxKind, which is a `const enum`: a file that is compiled by itself cannot import it.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const colon = 6;
const end = 17;

/** The beginning of a value in a text. */
export interface ValueStart {
  /** Stands at the value's first token. */
  readonly scanner: JSONScanner;
  readonly isScalar: boolean;
  /** Where its name is, if it is a member of an object. */
  readonly name: TextRange | undefined;
}

/** A value to find, or one that holds values to find, and what was found of it. */
interface Wanted<Found> {
  found?: Found | undefined;
  readonly members: Map<string | number, Wanted<Found>>;
}

/** An object or array that is being read, and the name or index of its next member; none until the name is read. */
interface Container<Found> {
  readonly wanted: Wanted<Found> | undefined;
  key?: string | number | undefined;
  nameFrom?: number;
  nameTo?: number;
}

const newWanted = <Found>(): Wanted<Found> => ({ members: new Map() });

const want = <Found>(root: Wanted<Found>, path: Path): void => {
  let at = root;
  for (const key of path) {
    const member = at.members.get(key) ?? newWanted();
    at.members.set(key, member);
    at = member;
  }
};

// If a name comes twice, the last one counts: forget what was found inside the first.
const setFound = <Found>(wanted: Wanted<Found>, found: Found | undefined): void => {
  wanted.found = found;
  for (const member of wanted.members.values()) if (member.found) setFound(member, undefined);
};

// A loop over tokens, not a tree: a text may be nested deeper than the stack allows, and be too large for a tree.
const scanValues = <Found>(json: string, root: Wanted<Found>, describe: (start: ValueStart) => Found): void => {
  const scanner = createScanner(json, true);
  const open: Container<Found>[] = [];
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    const container = open.at(-1);
    if (token === closeBrace || token === closeBracket) open.pop();
    else if (token === comma && container) {
      container.key = typeof container.key === "number" ? container.key + 1 : undefined;
    } else if (token !== colon && container && container.key === undefined) {
      container.key = scanner.getTokenValue();
      container.nameFrom = scanner.getTokenOffset();
      container.nameTo = container.nameFrom + scanner.getTokenLength();
    } else if (token !== colon && token !== comma) {
      const wanted = container ? container.wanted?.members.get(container.key as string | number) : root;
      if (wanted) {
        const { nameFrom: from, nameTo: to } = container ?? {};
        const name = from === undefined || to === undefined ? undefined : { from, to };
        setFound(wanted, describe({ scanner, isScalar: token !== openBrace && token !== openBracket, name }));
      }
      if (token === openBrace) open.push({ wanted });
      if (token === openBracket) open.push({ wanted, key: 0 });
    }
  }
};

/** What was found of a value, or of the innermost object or array around it if it is not there. */
export interface Innermost<Found> {
  /** Absent if the text holds no value at all. */
  readonly found: Found | undefined;
  readonly isThere: boolean;
}

/**
 * Finds the values at `paths` in a JSON text, in one pass over it, and returns what `describe` makes of the beginning of
 * each.
 */
export const findInText = <Found extends object>(
  json: string,
  paths: readonly Path[],
  describe: (start: ValueStart) => Found,
): Innermost<Found>[] => {
  const root = newWanted<Found>();
  for (const path of paths) want(root, path);
  scanValues(json, root, describe);
  return paths.map((path) => {
    let at = root;
    for (const key of path) {
      const member = at.members.get(key) as Wanted<Found>;
      if (!member.found) return { found: at.found, isThere: false };
      at = member;
    }
    return { found: at.found, isThere: true };
  });
};
