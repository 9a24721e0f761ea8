import { escapeUnit } from "./escape-unit.js";

// Characters that a terminal, a log viewer or an XML parser would act on rather than show: control characters, halves
// of a surrogate pair, what reverses the order of a text, and what counts as the end of a line or of the text.
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff\ufffe\uffff]/gu;

/**
 * Returns the text on one line, with each invisible character written like `\u001b`. JSON escapes it the same way: a
 * JSON text on one line still means the same afterwards.
 */
export const visible = (text: string): string => text.replace(unseen, escapeUnit);
