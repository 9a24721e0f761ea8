import { isClosed, type Known, maximumDepth, partAt } from "./faults.js";

const quote = 0x22;
const backslash = 0x5c;
const [opening, closing] = [0x5b, 0x5d];

/** The index of the quotation mark that ends the string that begins at `start`. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
};

const hasManyBrackets = (text: string): boolean =>
  text.length > 2 * maximumDepth && text.split(/[[{]/, maximumDepth + 1).length > maximumDepth;

/**
 * Whether a JSON text nests deeper than a payload may. It reads the text, since walking the value would take longer than
 * parsing did.
 */
export const isDeep = (text: string): boolean => {
  if (!hasManyBrackets(text)) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === quote) index = endOfString(text, index);
    // A brace differs from a bracket in this one bit.
    const bracket = unit & ~0x20;
    if (bracket === opening && ++depth > maximumDepth) return true;
    if (bracket === closing) depth--;
  }
  return false;
};

/**
 * Whether a JSON text may hold too many levels, or lone surrogates, which in UTF-8 only an escape can make. `escaped`
 * says whether a backslash is in it, or in a longer text around it.
 */
export const mayHideFaults = (text: string, escaped: boolean): boolean =>
  (escaped && text.includes("\\u")) || isDeep(text);

// JSON.parse turns 1e999 into infinity, and takes any key and any escape. Everything else that it makes is what the
// text says.
const isSound = (value: unknown, suspect: boolean, depth: number, known: Known | undefined): boolean => {
  if (typeof value === "string") return !suspect || value.isWellFormed();
  if (typeof value !== "object" || value === null) return value !== Infinity && value !== -Infinity;
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      if (!isSound(value[index], suspect, depth - 1, known)) return false;
    return true;
  }
  const closed = isClosed(known);
  for (const key in value) {
    if (key === "__proto__" || key === "constructor" || (suspect && !key.isWellFormed())) return false;
    const part = partAt(known, key);
    if (closed && part === undefined) return false;
    const member = value[key as keyof typeof value];
    if ((suspect || typeof member !== "string") && !isSound(member, suspect, depth - 1, part)) return false;
  }
  return true;
};

/**
 * Whether `value`, which JSON.parse made from a text, is beyond doubt one that JSON can carry: without infinities, lone
 * surrogates, poisonous keys, or too many levels. If the known names are given, it must not have others. `suspect` is
 * what {@link mayHideFaults} says of the text. It is several times as fast as the check of a value from an unknown
 * source.
 */
export const isPlainParsed = (value: unknown, suspect: boolean, known?: Known): boolean =>
  isSound(value, suspect, maximumDepth, known);
