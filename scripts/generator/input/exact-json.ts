import { getNodeValue, type Node, parseTree } from "jsonc-parser";
import { isExactNumber } from "../../../src/json/exact-number.js";

/** A number of a JSON text that `JSON.parse` would round, as it stands in the text. */
export class NumberToken {
  readonly token: string;

  constructor(token: string) {
    this.token = token;
  }
}

/**
 * Returns the value of a text that is JSON. A number that `JSON.parse` would round is a {@link NumberToken}, so that
 * a printer can write what the text says.
 */
export const parseExactly = (text: string): unknown => {
  const read = (node: Node): unknown => {
    const { type, offset, length, children = [] } = node;
    if (type === "array") return children.map(read);
    if (type === "object")
      return Object.fromEntries(children.map(({ children: pair }) => [pair?.[0]?.value, read(pair?.[1] as Node)]));
    if (type !== "number") return getNodeValue(node);
    const token = text.slice(offset, offset + length);
    return isExactNumber(token) ? Number(token) : new NumberToken(token);
  };
  return read(parseTree(text) as Node);
};
