import { type Position, positionAt } from "../../json/position.js";
import { syntaxErrorIndex } from "../../json/text.js";

/** A place in a file, as editors count: from 1, columns in UTF-16 units. */
export type TextPlace = Position;

/** Where a file begins. */
export const fileStart: TextPlace = { line: 1, column: 1 };

/** The place after `text`, if `text` begins at the start of a file or line. */
export const placeAfter = (text: string): TextPlace => positionAt(text, text.length);

/** The place where a text stops being JSON. */
export const placeOfSyntaxError = (text: string): TextPlace => positionAt(text, syntaxErrorIndex(text));
