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

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areDisjoint = (lists: readonly (readonly unknown[])[]): boolean => {
  const texts = lists.flatMap((list) => [...new Set(list.map((value) => JSON.stringify(value)))]);
  return new Set(texts).size === texts.length;
};

// The values that a schema lists; undefined if it lists none.
const valuesOf = (schema: unknown): readonly unknown[] | undefined => {
  if (!isObject(schema)) return undefined;
  return schema.const === undefined ? (schema.enum as unknown[] | undefined) : [schema.const];
};

const valuesAt = (alternative: SchemaObject, name: string): readonly unknown[] | undefined =>
  isObject(alternative.properties) && Object.hasOwn(alternative.properties, name)
    ? valuesOf(alternative.properties[name])
    : undefined;

/** What the property that tells the alternatives apart may be: each lists other values for it. */
const discriminatorMessage = (alternatives: readonly SchemaObject[]): string | undefined => {
  const [first] = alternatives;
  for (const name of Object.keys((first?.properties as object | undefined) ?? {})) {
    const lists = alternatives.map((alternative) => valuesAt(alternative, name));
    const known = lists.filter((list) => list !== undefined);
    if (alternatives.length > 1 && known.length === lists.length && areDisjoint(known))
      return `must be an object whose ${name} is ${listValues(known.flat())}`;
  }
  return undefined;
};

/** The types that are taken, if each alternative takes others. */
const takenMessage = (alternatives: readonly SchemaObject[]): string | undefined => {
  const types = alternatives.map(({ type }) => (type === undefined ? undefined : [type].flat()));
  const known = types.filter((list) => list !== undefined);
  if (known.length < types.length || !areDisjoint(known)) return undefined;
  const all = known.flat();
  return all.includes("integer") && all.includes("number") ? undefined : typeMessage(all);
};

const noneMessage = (alternatives: unknown): string | undefined => {
  const schemas = alternatives as readonly unknown[];
  if (!schemas.every(isObject)) return undefined;
  return discriminatorMessage(schemas) ?? takenMessage(schemas);
};

/** An `anyOf` that only requires one property or another can name them. */
export const anyOfMessage = (alternatives: unknown): string => {
  const names = (alternatives as SchemaObject[]).map((alternative) =>
    Object.keys(alternative).join() === "required" ? (alternative.required as string[]).join(" and ") : undefined,
  );
  if (!names.includes(undefined)) return `needs ${names.join(" or ")}`;
  return noneMessage(alternatives) ?? "matches none of the allowed alternatives";
};

/** A `oneOf` names the property that tells its alternatives apart, or the types that it takes. */
export const oneOfMessage = (alternatives: unknown): string =>
  noneMessage(alternatives) ?? "must match exactly one of the allowed alternatives";
