import { signName } from "./sign-names.js";

/** A part of the name of a member. */
export interface NamePart {
  readonly text: string;
  /** The property whose value it tells; absent if it tells which properties are there. */
  readonly value?: string;
  /** Whether it tells what the value is not. */
  readonly isOther?: boolean;
}

/** Returns the name of a member. */
export const nameOf = (parts: readonly NamePart[]): string => {
  // Several rules on one property: the value that it has says more than those that it has not.
  const telling = parts.filter(
    ({ value, isOther }, index) =>
      !isOther || !parts.some((part, at) => part.value === value && (!part.isOther || at < index)),
  );
  return [...new Set(telling.map(({ text }) => text))].join("");
};

// The letters that json-schema-to-typescript leaves in a name, once they have no accents.
const words = /([A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+)/;
const accents = /[\u0300-\u036f]/g;

// What only separates words or stands around them.
const between = /[-./:,;]/g;
const around = /[\s_$()[\]{}"'`]/g;

const namesOfSigns = (signs: string): string => [...signs].map(signName).join("");

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Returns a text as a part of a name: its words, and the signs that tell it from other texts. */
export const pascal = (text: string): string => {
  // Words at odd places, the signs before and after them at even ones.
  const parts = text.normalize("NFD").replace(accents, "").split(words);
  if (parts.length === 1) return namesOfSigns(text);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return capitalised(part);
      const told = part.replace(around, "");
      if (index === 0 || index === parts.length - 1) return namesOfSigns(told);
      const isDecimal =
        part === "." && /\d$/.test(parts[index - 1] as string) && /^\d/.test(parts[index + 1] as string);
      return isDecimal ? "Point" : namesOfSigns(told.replace(between, ""));
    })
    .join("");
};

/** Returns a value as a part of a name. */
export const nameOfValue = (value: unknown): string =>
  pascal(typeof value === "string" ? value : JSON.stringify(value)) || "Blank";
