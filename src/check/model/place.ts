import { syntaxErrorIndex } from "../../json/text.js";

/** A place in a file, as editors count: from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a file begins. */
export const fileStart: TextPlace = { line: 1, column: 1 };

/** The place behind `text`, where `text` begins at the start of a file or line. */
export const placeAfter = (text: string): TextPlace => {
  const lines = text.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
};

/** The place where a text stops being JSON. */
export const placeOfSyntaxError = (text: string): TextPlace => placeAfter(text.slice(0, syntaxErrorIndex(text)));
