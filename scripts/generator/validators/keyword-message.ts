import { isSchemaObject, type SchemaObject } from "../../../src/schema/json-schema.js";

const plural = (count: unknown, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const typeNames: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "a boolean",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const formatNames: Readonly<Record<string, string>> = {
  "date-time": "an RFC 3339 date-time, such as 2023-09-08T12:00:00Z",
  date: "an RFC 3339 date, such as 2023-09-08",
  email: "an e-mail address",
  uri: "an absolute URI",
  uuid: "a UUID",
};

const mostListed = 12;

const enumMessage = (values: unknown): string => {
  const texts = (values as unknown[]).map((value) => JSON.stringify(value));
  const more = texts.length - mostListed;
  return `must be one of ${texts.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

const containsMessage = ({ minContains, maxContains }: SchemaObject): string => {
  const least = `must contain at least ${plural(minContains ?? 1, "item")}`;
  return `${least}${maxContains === undefined ? "" : ` and at most ${maxContains}`} of the described kind`;
};

const tooManyItems = (limit: number): string => `must not have more than ${plural(limit, "item")}`;
const tupleLength = ({ prefixItems, items }: SchemaObject): number => ((prefixItems ?? items) as unknown[]).length;

// An anyOf that only asks for one property or another can name them.
const anyOfMessage = (alternatives: unknown): string => {
  const names = (alternatives as SchemaObject[]).map((alternative) =>
    Object.keys(alternative).join() === "required" ? (alternative.required as string[]).join(" and ") : undefined,
  );
  return names.includes(undefined) ? "matches none of the allowed alternatives" : `needs ${names.join(" or ")}`;
};

// In words, per keyword: what the schema asks for, from the keyword's value and the schema around it. The text is made
// when code is generated, so it cannot hold anything of a payload.
const messages: Readonly<Record<string, (value: unknown, schema: SchemaObject) => string>> = {
  additionalItems: (_, schema) => tooManyItems(tupleLength(schema)),
  additionalProperties: () => "is not allowed here",
  anyOf: anyOfMessage,
  const: (value) => `must be ${JSON.stringify(value)}`,
  contains: (_, schema) => containsMessage(schema),
  dependencies: () => "is required by what else is there",
  dependentRequired: () => "is required by what else is there",
  enum: enumMessage,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  exclusiveMinimum: (limit) => `must be greater than ${limit}`,
  "false schema": () => "is not allowed here",
  format: (format) => `must be ${formatNames[format as string] ?? `in the format ${format}`}`,
  items: (_, schema) => tooManyItems(tupleLength(schema)),
  maximum: (limit) => `must be at most ${limit}`,
  maxItems: (limit) => tooManyItems(limit as number),
  maxLength: (limit) => `must not be longer than ${plural(limit, "character")}`,
  maxProperties: (limit) => `must not have more than ${plural(limit, "member")}`,
  minimum: (limit) => `must be at least ${limit}`,
  minItems: (limit) => `must have at least ${plural(limit, "item")}`,
  minLength: (limit) => `must have at least ${plural(limit, "character")}`,
  minProperties: (limit) => `must have at least ${plural(limit, "member")}`,
  multipleOf: (divisor) => `must be a multiple of ${divisor}`,
  not: () => "matches what is excluded",
  oneOf: () => "must match exactly one of the allowed alternatives",
  pattern: (pattern) => `must match the pattern ${pattern}`,
  propertyNames: () => "has a name that is not allowed",
  required: () => "is required",
  type: (type) =>
    `must be ${[type]
      .flat()
      .map((name) => typeNames[name as string])
      .join(" or ")}`,
  unevaluatedItems: () => "has items that are not allowed here",
  unevaluatedProperties: () => "is not allowed here",
  uniqueItems: () => "must not hold the same item twice",
};

/** Says in words what a keyword asks for: in the schema's own, under `x-messages`, where it has them. */
export const describe = (keyword: string, schema: unknown): string => {
  const object = isSchemaObject(schema) ? schema : {};
  const own = (object["x-messages"] as Record<string, string> | undefined)?.[keyword];
  return own ?? messages[keyword]?.(object[keyword], object) ?? `does not satisfy "${keyword}"`;
};
