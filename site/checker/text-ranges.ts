import { createScanner, type JSONScanner } from "jsonc-parser";

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A value to find in a JSON text. */
export interface WantedPlace {
  readonly path: readonly (string | number)[];
  /** Whether its name is what is wrong, and not the value. */
  readonly byName?: boolean;
}

/** Where a value is, or the innermost object or array around it if it is not there. */
export interface FoundPlace {
  /** Where the value begins: the place that `client-contracts check` prints. */
  readonly start: number;
  /** What to underline: a name, a text or a number; of an object or array, what is before its first member. */
  readonly underline: TextRange;
}

// Values of the scanner's SyntaxKind, which is a `const enum`: a file that is compiled by itself cannot import it.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const comma = 5;
const colon = 6;
const end = 17;

/** A value that is wanted, or one that holds what is wanted. */
interface Node {
  readonly members: Map<string | number, Node>;
  name?: TextRange | undefined;
  value?: (TextRange & { readonly isScalar: boolean }) | undefined;
}

/** An object or array that is being read, and the name or index of its next member; none until the name is read. */
interface Container {
  readonly node: Node | undefined;
  key?: string | number | undefined;
  name?: TextRange | undefined;
}

const newNode = (): Node => ({ members: new Map() });

// If a name comes twice, the last one counts: forget what was found inside the first.
const forget = (node: Node): void => {
  for (const member of node.members.values()) {
    if (member.value) forget(member);
    member.value = undefined;
  }
};

const tokenOf = (scanner: JSONScanner): TextRange => {
  const from = scanner.getTokenOffset();
  return { from, to: from + scanner.getTokenLength() };
};

/** Finds all that is wanted, in one pass and without a stack of calls: a hostile text is deep. */
const findValues = (text: string, root: Node): void => {
  const scanner = createScanner(text, true);
  const open: Container[] = [];
  for (let token = scanner.scan() as number; token !== end; token = scanner.scan()) {
    const container = open.at(-1);
    if (token === closeBrace || token === closeBracket) open.pop();
    else if (token === comma && container)
      container.key = typeof container.key === "number" ? container.key + 1 : undefined;
    else if (container && container.key === undefined)
      [container.key, container.name] = [scanner.getTokenValue(), tokenOf(scanner)];
    else if (token !== colon && token !== comma) {
      const node = container ? container.node?.members.get(container.key as string | number) : root;
      if (node) {
        forget(node);
        node.name = container?.name;
        node.value = { ...tokenOf(scanner), isScalar: token !== openBrace && token !== openBracket };
      }
      if (token === openBrace) open.push({ node });
      if (token === openBracket) open.push({ node, key: 0 });
    }
  }
};

const underlineOf = ({ name, value }: Node, byName: boolean): TextRange => {
  if (!value) return { from: 0, to: 1 };
  if (byName && name) return name;
  return value.isScalar ? value : { from: name?.from ?? value.from, to: value.to };
};

/** Returns where values are in a JSON text, in one pass over it. */
export const findPlaces = (text: string, wanted: readonly WantedPlace[]): FoundPlace[] => {
  const root = newNode();
  for (const { path } of wanted) {
    let node = root;
    for (const key of path) {
      const member = node.members.get(key) ?? newNode();
      node.members.set(key, member);
      node = member;
    }
  }
  findValues(text, root);
  return wanted.map(({ path, byName = false }) => {
    let node = root;
    let isFound = true;
    for (const key of path) {
      const member = node.members.get(key) as Node;
      isFound = member.value !== undefined;
      if (!isFound) break;
      node = member;
    }
    return { start: node.value?.from ?? 0, underline: underlineOf(node, byName && isFound) };
  });
};
