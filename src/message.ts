import type { Finding } from "./finding.js";

type Params = Finding["params"];

const plural = (count: unknown, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
const listed = (values: unknown): string => (values as unknown[]).map((value) => JSON.stringify(value)).join(", ");

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

const typeMessage = ({ type }: Params): string =>
  `must be ${[type].flat().map((name) => typeNames[name as string]).join(" or ")}`;

const notAllowed = () => "is not allowed here";

const requiredWith = ({ property }: Params): string => `is required where "${property}" is there`;

const anyOfMessage = ({ missing }: Params): string => {
  const names = missing as readonly string[];
  return names.length > 0 ? `needs at least one of ${names.join(", ")}` : "matches none of the allowed alternatives";
};

const oneOfMessage = ({ passingSchemas, ...params }: Params): string =>
  passingSchemas ? "matches several of the alternatives, of which only one is allowed" : anyOfMessage(params);

const containsMessage = ({ minContains, maxContains }: Params): string =>
  maxContains === undefined
    ? `must contain at least ${plural(minContains ?? 1, "item")} of the described kind`
    : `must contain ${minContains} to ${plural(maxContains, "item")} of the described kind`;

// In words, per keyword: what the schema asks for. What the payload holds is never part of it.
const messages: Readonly<Record<string, (params: Params) => string>> = {
  additionalItems: ({ limit }) => `must not have more than ${plural(limit, "item")}`,
  additionalProperties: notAllowed,
  anyOf: anyOfMessage,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  contains: containsMessage,
  dependencies: requiredWith,
  dependentRequired: requiredWith,
  enum: ({ allowedValues }) => `must be one of ${listed(allowedValues)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be greater than ${limit}`,
  "false schema": notAllowed,
  format: ({ format }) => `must be ${formatNames[format as string] ?? `in the format ${format}`}`,
  items: ({ limit }) => `must not have more than ${plural(limit, "item")}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  maxItems: ({ limit }) => `must not have more than ${plural(limit, "item")}`,
  maxLength: ({ limit }) => `must not be longer than ${plural(limit, "character")}`,
  maxProperties: ({ limit }) => `must not have more than ${plural(limit, "member")}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  minItems: ({ limit }) => `must have at least ${plural(limit, "item")}`,
  minLength: ({ limit }) => `must have at least ${plural(limit, "character")}`,
  minProperties: ({ limit }) => `must have at least ${plural(limit, "member")}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  not: () => "matches what is excluded",
  oneOf: oneOfMessage,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  propertyNames: () => "has a name that is not allowed",
  required: () => "is required",
  type: typeMessage,
  unevaluatedItems: ({ limit }) => `must not have more than ${plural(limit, "item")}`,
  unevaluatedProperties: notAllowed,
  uniqueItems: ({ i, j }) => `must not hold the same item twice (items ${j} and ${i})`,
};

/** Says in words what the failed keyword asks for. */
export const describe = ({ keyword, params }: Finding): string =>
  messages[keyword]?.(params) ?? `does not satisfy "${keyword}"`;
