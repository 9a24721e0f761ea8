import { createScanner, type JSONScanner } from "jsonc-parser";
import { fileStart, type TextPlace } from "../model/place.js";

type Path = readonly (string | number)[];

// Values of the scanner's SyntaxKind, which is a `const enum`: a file that is compiled by itself cannot import it.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const colon = 6;
const end = 17;

/** A value to find, or one that holds values to find. */
interface Wanted {
  place?: TextPlace | undefined;
  readonly members: Map<string | number, Wanted>;
}

/** An object or array that is being read, and the name or index of its next member; none until the name is read. */
interface Container {
  readonly wanted: Wanted | undefined;
  key?: string | number | undefined;
}

const newWanted = (): Wanted => ({ members: new Map() });

const want = (root: Wanted, path: Path): void => {
  let at = root;
  for (const key of path) {
    const member = at.members.get(key) ?? newWanted();
    at.members.set(key, member);
    at = member;
  }
};

const placeOf = (scanner: JSONScanner): TextPlace => ({
  line: scanner.getTokenStartLine() + 1,
  column: scanner.getTokenStartCharacter() + 1,
});

// If a name comes twice, the last one counts: forget what was found inside the first.
const setPlace = (wanted: Wanted, place: TextPlace | undefined): void => {
  wanted.place = place;
  for (const member of wanted.members.values()) if (member.place) setPlace(member, undefined);
};

// A loop over tokens, not a tree: a text may be nested deeper than the stack allows, and be too large for a tree.
const findPlaces = (json: string, root: Wanted): void => {
  const scanner = createScanner(json, true);
  const open: Container[] = [];
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    const container = open.at(-1);
    if (token === closeBrace || token === closeBracket) open.pop();
    else if (token === comma && container) {
      container.key = typeof container.key === "number" ? container.key + 1 : undefined;
    } else if (token !== colon && container && container.key === undefined) container.key = scanner.getTokenValue();
    else if (token !== colon) {
      const wanted = container ? container.wanted?.members.get(container.key as string | number) : root;
      if (wanted) setPlace(wanted, placeOf(scanner));
      if (token === openBrace) open.push({ wanted });
      if (token === openBracket) open.push({ wanted, key: 0 });
    }
  }
};

/**
 * Returns the places of the values at `paths` in a JSON text, in one pass over it. For a value that is not there, it is
 * the place of the innermost object or array around it.
 */
export const locate = (json: string, paths: readonly Path[]): TextPlace[] => {
  const root = newWanted();
  for (const path of paths) want(root, path);
  findPlaces(json, root);
  return paths.map((path) => {
    let at = root;
    let place = root.place ?? fileStart;
    for (const key of path) {
      at = at.members.get(key) as Wanted;
      if (!at.place) break;
      place = at.place;
    }
    return place;
  });
};
