import type { SchemaObject } from "./json-schema.js";

const mostListed = 12;

/** The values that an `enum` allows, as JSON: as many as a reader needs, and how many more there are. */
export const listValues = (values: unknown): string => {
  const texts = (values as unknown[]).map((value) => JSON.stringify(value));
  const more = texts.length - mostListed;
  return `one of ${texts.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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

export const typeMessage = (type: unknown): string =>
  `must be ${[type]
    .flat()
    .map((name) => typeNames[name as string])
    .join(" or ")}`;

const formatNames: Readonly<Record<string, string>> = {
  "date-time": "an RFC 3339 date-time, such as 2023-09-08T12:00:00Z",
  date: "an RFC 3339 date, such as 2023-09-08",
  email: "an e-mail address",
  uri: "an absolute URI",
  uuid: "a UUID",
};

export const formatMessage = (format: unknown): string =>
  `must be ${formatNames[format as string] ?? `in the format ${format}`}`;

export const containsMessage = (_: unknown, { minContains, maxContains }: SchemaObject): string => {
  const least = `must contain at least ${plural(minContains ?? 1, "item")}`;
  return `${least}${maxContains === undefined ? "" : ` and at most ${maxContains}`} of the described kind`;
};

export const tooManyItems = (limit: unknown): string => `must not have more than ${plural(limit, "item")}`;

/** For a tuple that allows no more items: `items` of the later dialect, `additionalItems` of the earlier one. */
export const tupleMessage = (_: unknown, { prefixItems, items }: SchemaObject): string =>
  tooManyItems(((prefixItems ?? items) as unknown[]).length);

/** An `anyOf` that only requires one property or another can name them. */
export const anyOfMessage = (alternatives: unknown): string => {
  const names = (alternatives as SchemaObject[]).map((alternative) =>
    Object.keys(alternative).join() === "required" ? (alternative.required as string[]).join(" and ") : undefined,
  );
  return names.includes(undefined) ? "matches none of the allowed alternatives" : `needs ${names.join(" or ")}`;
};
