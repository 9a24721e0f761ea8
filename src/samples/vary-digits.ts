import { type Fields, fieldAt } from "../fields/field-tree.js";
import { isObject } from "../json/is-object.js";

/** Returns a whole number from zero to below a limit. */
type Random = (limit: number) => number;

/** A generator of numbers that are the same ones for a seed: Mulberry32. */
export const createRandom = (seed: number): Random => {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
};

const otherDigits = (digits: string, random: Random): string =>
  [...digits].map((_, index) => String(index === 0 ? 1 + random(9) : random(10))).join("");

// Short ones are codes and the numbers of houses, and a zero at the beginning is an area's.
const varyText = (text: string, random: Random): string =>
  text.replace(/(?<!\d)[1-9]\d{2,}/g, (digits) => otherDigits(digits, random));

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

// The version and the variant stay.
const varyUuid = (text: string, random: Random): string =>
  [...text]
    .map((digit, index) => (digit === "-" || index === 14 || index === 19 ? digit : random(16).toString(16)))
    .join("");

const varyNumber = (number: number, random: Random): number =>
  Number.isSafeInteger(number) && number > 999 ? Number(otherDigits(String(number), random)) : number;

/**
 * Returns a copy of a payload with other digits in the numbers that tell people and things apart: in what is personal,
 * in long numbers and in UUIDs. What they look like stays.
 */
export const varyDigits = (value: unknown, fields: Fields | undefined, random: Random): unknown => {
  if (typeof value === "number") return varyNumber(value, random);
  if (typeof value === "string" && uuid.test(value)) return varyUuid(value, random);
  if (typeof value === "string") return fields?.mark === "personal" ? varyText(value, random) : value;
  if (Array.isArray(value)) return value.map((item) => varyDigits(item, fields, random));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const field = fieldAt(fields, name);
    const isPersonal = fields?.mark !== undefined && field?.mark === undefined;
    return [name, varyDigits(member, isPersonal ? { ...field, mark: fields.mark as "personal" } : field, random)];
  });
  return Object.fromEntries(members);
};
