import { endOfString } from "./end-of-string.js";
import { maximumDepth } from "./faults.js";
import { hidesNothing } from "./hidden.js";
import { indexFrom, inOrder, isInherited, type Known, type KnownInOrder, partAt } from "./known.js";
import { lengthOfNumber } from "./length.js";
import { isWellFormed } from "./well-formed.js";

const quote = 0x22;
const [opening, closing] = [0x5b, 0x5d];

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

const doubtful = -1;

// How many members the objects had that the last walk came by.
let members = 0;

// JSON.parse turns 1e999 into infinity, and takes any key and any escape.
const measure = (value: unknown, suspect: boolean, depth: number, expected: KnownInOrder): number => {
  if (typeof value === "string") return suspect && !isWellFormed(value) ? doubtful : value.length + 2;
  if (typeof value === "number") return Math.abs(value) === Infinity ? doubtful : lengthOfNumber(value);
  if (typeof value !== "object" || value === null) return value === false ? 5 : 4;
  if (depth === 0) return doubtful;
  // A bracket; then each member has a comma or the other bracket behind it.
  let total = 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const length = measure(value[index], suspect, depth - 1, expected);
      if (length < 0) return doubtful;
      total += length + 1;
    }
  } else {
    const { known, closed, names, parts } = expected;
    let next = 0;
    for (const key in value) {
      const index = indexFrom(names, key, next);
      let part: KnownInOrder;
      if (index >= 0) {
        part = parts[index] as KnownInOrder;
        next = index + 1;
      } else {
        if (isInherited(key) || (suspect && !isWellFormed(key))) return doubtful;
        const other = partAt(known, key);
        if (closed && other === undefined) return doubtful;
        part = inOrder(other);
      }
      const length = measure(value[key as keyof typeof value], suspect, depth - 1, part);
      if (length < 0) return doubtful;
      members++;
      total += key.length + length + 4;
    }
  }
  return total === 1 ? 2 : total;
};

const measureAll = (value: unknown, suspect: boolean, known: Known | undefined): number => {
  members = 0;
  return measure(value, suspect, maximumDepth, inOrder(known));
};

/**
 * Whether `value`, which JSON.parse made from a text, is beyond doubt one that JSON can carry: without infinities, lone
 * surrogates, poisonous keys, or too many levels. If the known names are given, it must not have others. `suspect` is
 * whether lone surrogates may be in it. It is several times as fast as the check of a value from an unknown source.
 */
export const isPlainParsed = (value: unknown, suspect: boolean, known?: Known): boolean =>
  measureAll(value, suspect, known) !== doubtful;

/**
 * Whether `value` is also, beyond doubt, all that `text` says, from which JSON.parse made it: without names that come
 * twice, and numbers that come out as others.
 *
 * No text that says more than a value is as short as that value without spaces and escapes. So the lengths tell, and
 * they come with the walk over the value that is made anyway. Only a text that is longer is read again.
 */
export const isAllOf = (text: string, value: unknown, known?: Known): boolean => {
  const length = measureAll(value, false, known);
  if (length === text.length) return isWellFormed(text);
  // A text that is well-formed needs an escape to say a lone surrogate.
  const suspect = !isWellFormed(text) || text.includes("\\u");
  return length !== doubtful && (!suspect || isPlainParsed(value, true, known)) && hidesNothing(text, members);
};
