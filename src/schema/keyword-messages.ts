import type { SchemaObject } from "./json-schema.js";

const mostListed = 12;

/** The values that an `enum` allows, as JSON: as many as a reader needs, and how many more there are. */
export const listValues = (values: unknown): string => {
  const texts = (values as unknown[]).map((value) => JSON.stringify(value));
  const more = texts.length - mostListed;
  const shown = texts.slice(0, mostListed).join(", ");
  return texts.length === 1 ? shown : `one of ${shown}${more > 0 ? ` and ${more} more` : ""}`;
};

/** A number of things in words: `1 item`, `2 items`. */
export const plural = (count: unknown, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const typeNames: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "a boolean",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

/** Types in words: `an integer or null`. */
export const namesOfTypes = (types: readonly string[]): string => types.map((type) => typeNames[type]).join(" or ");

export const typeMessage = (type: unknown): string => `must be ${namesOfTypes([type].flat() as string[])}`;

const formatNames: Readonly<Record<string, string>> = {
  "date-time": "an RFC 3339 date-time, such as 2023-09-08T12:00:00Z",
  date: "an RFC 3339 date, such as 2023-09-08",
  email: "an e-mail address",
  uri: "an absolute URI",
  uuid: "a UUID",
};

export const formatMessage = (format: unknown): string =>
  `must be ${formatNames[format as string] ?? `in the format ${format}`}`;

export const containsMessage = (contains: unknown, { minContains = 1, maxContains }: SchemaObject): string => {
  if (contains === false) return "must not be an array";
  const kind = contains === true ? "" : " of the described kind";
  if (minContains === 0 && maxContains === 0) return `must contain no items${kind}`;
  const least = minContains === 0 ? "" : ` at least ${plural(minContains, "item")}`;
  if (maxContains === undefined) return `must contain${least}${kind}`;
  return least
    ? `must contain${least} and at most ${maxContains}${kind}`
    : `must contain at most ${plural(maxContains, "item")}${kind}`;
};

export const tooManyItems = (limit: unknown): string => `must not have more than ${plural(limit, "item")}`;

/** For a tuple that allows no more items: `items` of the later dialect, `additionalItems` of the earlier one. */
export const tupleMessage = (_: unknown, { prefixItems, items }: SchemaObject): string =>
  tooManyItems(((prefixItems ?? items) as unknown[]).length);
