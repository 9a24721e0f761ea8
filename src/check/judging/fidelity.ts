import { isFaultless } from "../../json/faults.js";
import { mayBeDeep } from "../../json/text.js";

// Only an escape can make a lone surrogate of UTF-8.
const hasEscapedUnits = (text: string): boolean => text.includes("\\u");

// JSON.parse makes infinity of 1e999, and takes any key. All else that it makes is what the text says.
const isSound = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return value !== Infinity && value !== -Infinity;
  for (const key in value) {
    if (key === "__proto__" || key === "constructor") return false;
    const member = value[key as keyof typeof value];
    if (typeof member !== "string" && !isSound(member)) return false;
  }
  return true;
};

/**
 * Whether a JSON text may hold what only {@link isFaultless} finds: lone surrogates, or too many levels. The text is UTF-8
 * decoded; `escaped` says whether a backslash is in it, or in a longer text around it.
 */
export const mayHideFaults = (text: string, escaped: boolean): boolean =>
  (escaped && hasEscapedUnits(text)) || mayBeDeep(text);

/**
 * Whether `value`, which JSON.parse made of a text, is one that JSON can carry: without infinities, lone surrogates,
 * poisonous keys, or too many levels. `suspect` is what {@link mayHideFaults} says of the text. A value that is walked here
 * in vain is looked at in full.
 */
export const isFaithful = (value: unknown, suspect: boolean): boolean =>
  (!suspect && isSound(value)) || isFaultless(value);
