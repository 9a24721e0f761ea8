import { anyOfMessage, notMessage, oneOfMessage } from "./alternative-messages.js";
import type { Dialect, Schema } from "./json-schema.js";
import type { Annotation, Arrangement, Assertion, ComparedBy, Holding, Keyword, Words } from "./keyword.js";
import {
  containsMessage,
  formatMessage,
  listValues,
  plural,
  tooManyItems,
  tupleMessage,
  typeMessage,
} from "./keyword-messages.js";
import {
  anyOfWords,
  conditionWords,
  containsWords,
  dependencyWords,
  nothingMore,
  notWords,
  oneOfWords,
} from "./keyword-summaries.js";

const both: readonly Dialect[] = ["draft-07", "2020-12"];
const later: readonly Dialect[] = ["2020-12"];

const everywhere = (arrangement: Arrangement): Holding => ({ "draft-07": arrangement, "2020-12": arrangement });
const inDraft07 = (arrangement: Arrangement): Holding => ({ "draft-07": arrangement });
const in2020 = (arrangement: Arrangement): Holding => ({ "2020-12": arrangement });

const annotation: Annotation = { role: "annotation" };

/** A limit on a number or a size: the types do not express it. */
const limit = (
  comparedBy: ComparedBy,
  message: (limit: unknown) => string,
  words: (limit: unknown) => string,
): Assertion => ({
  role: "assertion",
  dialects: both,
  typing: "nothing",
  comparedBy,
  message,
  words,
});

/** A limit on the length of an array, which distinguishes tuples. */
const arrayLimit = (message: (limit: unknown) => string, words: (limit: unknown) => string): Assertion => ({
  ...limit("number of items", message, words),
  typing: "changes",
});

const part = { role: "applicator", isComposite: false, message: null, words: null } as const;
const branch = {
  ...part,
  comparedBy: "condition",
  holds: everywhere("schema"),
  judges: "value",
  typing: "nothing",
} as const;
const dependency = {
  ...part,
  comparedBy: "dependencies",
  judges: "value",
  typing: "nothing",
  words: dependencyWords,
} as const;
const names: Words = (schema, _, summarise) => `names of members: ${summarise(schema as Schema)}`;
const isDependedOn = () => "is required by what else is there";
const isNotAllowed = () => "is not allowed here";

/**
 * Everything about a keyword, in one row: whatever reads, lints, compiles, types, explains or shows a schema uses this
 * table. A new keyword is a new row, and the compiler says what is missing in it.
 */
export const keywords = {
  $anchor: { role: "core", dialects: later, typing: "nothing" },
  $comment: annotation,
  // Not a keyword of draft-07, but schemas use it there.
  $defs: { role: "definitions", holds: everywhere("map"), typing: "changes" },
  $id: { role: "core", dialects: both, typing: "nothing" },
  $ref: { role: "reference", dialects: both, typing: "says" },
  $schema: { role: "core", dialects: both, typing: "nothing" },
  additionalItems: {
    ...part,
    holds: inDraft07("schema"),
    judges: "items",
    typing: "says",
    comparedBy: "items",
    message: tupleMessage,
    words: nothingMore("items"),
  },
  additionalProperties: {
    ...part,
    holds: everywhere("schema"),
    judges: "fields",
    typing: "says",
    comparedBy: "fields",
    message: isNotAllowed,
    words: nothingMore("properties"),
  },
  allOf: { ...part, holds: everywhere("list"), judges: "value", typing: "says", comparedBy: "all" },
  anyOf: {
    role: "applicator",
    holds: everywhere("list"),
    judges: "value",
    isComposite: true,
    typing: "says",
    comparedBy: "any",
    message: anyOfMessage,
    words: anyOfWords,
  },
  const: {
    role: "assertion",
    dialects: both,
    typing: "says",
    comparedBy: "values",
    message: (value) => `must be ${JSON.stringify(value)}`,
    words: (value) => `is ${JSON.stringify(value)}`,
  },
  contains: {
    role: "applicator",
    holds: everywhere("schema"),
    judges: "items",
    isComposite: true,
    typing: "nothing",
    comparedBy: "contained",
    message: containsMessage,
    words: containsWords,
  },
  contentEncoding: annotation,
  contentMediaType: annotation,
  contentSchema: annotation,
  default: annotation,
  definitions: { role: "definitions", holds: everywhere("map"), typing: "changes" },
  dependencies: { ...dependency, holds: inDraft07("schema or names"), message: isDependedOn },
  // The names that it asks for are declared.
  dependentRequired: {
    role: "assertion",
    dialects: later,
    typing: "changes",
    comparedBy: "dependencies",
    message: isDependedOn,
    words: dependencyWords,
  },
  dependentSchemas: { ...dependency, holds: in2020("map") },
  deprecated: annotation,
  description: annotation,
  else: branch,
  enum: {
    role: "assertion",
    dialects: both,
    typing: "says",
    comparedBy: "values",
    message: (values) => `must be ${listValues(values)}`,
    words: listValues,
  },
  // Of OpenAPI, and in many schemas.
  example: annotation,
  examples: annotation,
  exclusiveMaximum: limit(
    "limits of numbers",
    (limit) => `must be less than ${limit}`,
    (limit) => `less than ${limit}`,
  ),
  exclusiveMinimum: limit(
    "limits of numbers",
    (limit) => `must be greater than ${limit}`,
    (limit) => `more than ${limit}`,
  ),
  format: limit("texts", formatMessage, String),
  // What failed in its branch says more.
  if: { ...branch, words: conditionWords },
  items: {
    ...part,
    holds: { "draft-07": "schema or list", "2020-12": "schema" },
    judges: "items",
    typing: "says",
    comparedBy: "items",
    message: tupleMessage,
    words: nothingMore("items"),
  },
  // `contains` reports both.
  maxContains: {
    role: "assertion",
    dialects: later,
    typing: "nothing",
    comparedBy: "contained",
    message: null,
    words: null,
  },
  maximum: limit(
    "limits of numbers",
    (limit) => `must be at most ${limit}`,
    (limit) => `at most ${limit}`,
  ),
  maxItems: arrayLimit(tooManyItems, (limit) => `at most ${plural(limit, "item")}`),
  maxLength: limit(
    "lengths",
    (limit) => `must not be longer than ${plural(limit, "character")}`,
    (limit) => `at most ${plural(limit, "character")}`,
  ),
  maxProperties: limit(
    "number of properties",
    (limit) => `must not have more than ${plural(limit, "member")}`,
    (limit) => `at most ${plural(limit, "member")}`,
  ),
  minContains: {
    role: "assertion",
    dialects: later,
    typing: "nothing",
    comparedBy: "contained",
    message: null,
    words: null,
  },
  minimum: limit(
    "limits of numbers",
    (limit) => `must be at least ${limit}`,
    (limit) => `at least ${limit}`,
  ),
  minItems: arrayLimit(
    (limit) => `must have at least ${plural(limit, "item")}`,
    (limit) => `at least ${plural(limit, "item")}`,
  ),
  minLength: limit(
    "lengths",
    (limit) => `must have at least ${plural(limit, "character")}`,
    (limit) => `at least ${plural(limit, "character")}`,
  ),
  minProperties: limit(
    "number of properties",
    (limit) => `must have at least ${plural(limit, "member")}`,
    (limit) => `at least ${plural(limit, "member")}`,
  ),
  multipleOf: limit(
    "divisors",
    (divisor) => `must be a multiple of ${divisor}`,
    (divisor) => `a multiple of ${divisor}`,
  ),
  not: {
    role: "applicator",
    holds: everywhere("schema"),
    judges: "excluded value",
    isComposite: false,
    typing: "nothing",
    comparedBy: "not",
    message: notMessage,
    words: notWords,
  },
  oneOf: {
    role: "applicator",
    holds: everywhere("list"),
    judges: "value",
    isComposite: true,
    typing: "says",
    comparedBy: "one",
    message: oneOfMessage,
    words: oneOfWords,
  },
  pattern: limit(
    "texts",
    (pattern) => `must match the pattern ${pattern}`,
    (pattern) => `matches ${pattern}`,
  ),
  patternProperties: { ...part, holds: everywhere("map"), judges: "fields", typing: "says", comparedBy: "fields" },
  prefixItems: { ...part, holds: in2020("list"), judges: "items", typing: "nothing", comparedBy: "items" },
  properties: { ...part, holds: everywhere("map"), judges: "fields", typing: "says", comparedBy: "fields" },
  propertyNames: {
    role: "applicator",
    holds: everywhere("schema"),
    judges: "names",
    isComposite: true,
    typing: "nothing",
    comparedBy: "names",
    message: (names) => (names === false ? "is not allowed here" : "has a name that is not allowed"),
    words: names,
  },
  readOnly: annotation,
  // The table has a column of its own for it.
  required: {
    role: "assertion",
    dialects: both,
    typing: "changes",
    comparedBy: "required",
    message: () => "is required",
    words: null,
  },
  // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
  then: branch,
  title: annotation,
  type: { role: "assertion", dialects: both, typing: "says", comparedBy: "type", message: typeMessage, words: null },
  unevaluatedItems: {
    ...part,
    holds: in2020("schema"),
    judges: "items",
    typing: "nothing",
    comparedBy: "unevaluated items",
    message: () => "has items that are not allowed here",
    words: nothingMore("items"),
  },
  unevaluatedProperties: {
    ...part,
    holds: in2020("schema"),
    judges: "fields",
    typing: "nothing",
    comparedBy: "unevaluated properties",
    message: isNotAllowed,
    words: nothingMore("properties"),
  },
  uniqueItems: {
    role: "assertion",
    dialects: both,
    typing: "nothing",
    comparedBy: "repeats",
    message: () => "must not hold the same item twice",
    words: (value) => (value === true ? "no item twice" : undefined),
  },
  writeOnly: annotation,
} as const satisfies Readonly<Record<string, Keyword>>;

const all: Readonly<Record<string, Keyword>> = keywords;

/** What is known of a keyword; undefined if no supported dialect has it. */
export const keywordOf = (name: string): Keyword | undefined => (Object.hasOwn(all, name) ? all[name] : undefined);

/** Whether a keyword belongs to a dialect, or schemas use it there although it does not. */
export const isIn = (keyword: Keyword, dialect: Dialect): boolean => {
  if (keyword.role === "annotation") return true;
  return "holds" in keyword ? keyword.holds[dialect] !== undefined : keyword.dialects.includes(dialect);
};

/** Whether a keyword constrains a value: a reference does, through its target. */
export const isConstraint = ({ role }: Keyword): boolean => ["assertion", "applicator", "reference"].includes(role);

/** The names of the keywords for which `isMeant` returns true, in alphabetical order. */
export const keywordsThat = (isMeant: (keyword: Keyword) => boolean): readonly string[] =>
  Object.keys(all).filter((name) => isMeant(all[name] as Keyword));

/** The keywords whose subschemas judge the value itself, all of them or some, always or on a condition. */
export const inPlaceKeywords = keywordsThat((keyword) => keyword.role === "applicator" && keyword.judges === "value");
