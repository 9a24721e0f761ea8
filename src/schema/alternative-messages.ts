import { type Conjuncts, conjuncts } from "./conjuncts.js";
import { type Discriminator, sortAlternatives } from "./discriminator.js";
import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { listValues, namesOfTypes } from "./keyword-messages.js";
import { onlyRequired } from "./only-required.js";
import { describeTaken, takenBy, typesOf, valuesOf } from "./taken.js";

/** What a discriminator leaves open. */
const furtherOf = ({ path, isPartial }: Discriminator, takesSeveral: boolean, matches: string): string => {
  if (isPartial) return ` and that ${matches}`;
  return path === undefined && !takesSeveral ? ", and only one of these" : "";
};

/**
 * What a value may be that satisfies one of the alternatives: a type, a listed value, or an object that a property tells
 * apart from the others. Where that does not decide, it says so. Undefined if the alternatives take values of any type,
 * or if a listed one may match too many.
 */
const takenWords = (alternatives: readonly Schema[], takesSeveral: boolean, follow: Follow): string | undefined => {
  const { discriminator, others } = sortAlternatives(alternatives, follow);
  const taken = takenBy(others);
  if (!taken || (taken.isRepeated && !takesSeveral)) return undefined;
  const { types, shared, values } = taken;
  const matches = `matches ${takesSeveral ? "one" : "exactly one"} of the allowed alternatives`;
  const isToldApart = discriminator !== undefined && ![...types, ...shared].includes("object");
  const words = [
    ...describeTaken({ types, values }),
    ...(isToldApart ? [`an object ${discriminator.words}${furtherOf(discriminator, takesSeveral, matches)}`] : []),
    ...(shared.length > 0 ? [`${namesOfTypes(shared)} that ${matches}`] : []),
  ];
  return words.length > 0 ? `must be ${words.join(" or ")}` : undefined;
};

/** The names that each alternative asks for, if none asks for anything else. */
const eitherRequired = (alternatives: readonly Schema[]): string | undefined => {
  const names = alternatives.map((alternative) => onlyRequired(alternative)?.join(" and "));
  return names.includes(undefined) ? undefined : `needs ${names.join(" or ")}`;
};

/**
 * What tells the alternatives of an `anyOf` apart and what it may be, or the types and values that they take, or the
 * properties that they ask for.
 */
export const anyOfMessage = (value: unknown, _: SchemaObject, follow: Follow): string => {
  const alternatives = value as readonly Schema[];
  return (
    eitherRequired(alternatives) ?? takenWords(alternatives, true, follow) ?? "matches none of the allowed alternatives"
  );
};

/** The same of a `oneOf`, of which a value may also match too many. */
export const oneOfMessage = (value: unknown, _: SchemaObject, follow: Follow): string => {
  const alternatives = value as readonly Schema[];
  const names = eitherRequired(alternatives);
  if (names !== undefined) return alternatives.length > 1 ? `${names}, and only one of these` : names;
  return takenWords(alternatives, false, follow) ?? "must match exactly one of the allowed alternatives";
};

// `if` and `not` mostly single out the objects that have one value of one property.
const singledOut = (excluded: Schema, follow: Follow): string | undefined => {
  const { properties, required, type = "object", ...others } = isSchemaObject(excluded) ? excluded : {};
  const [[name, schema] = [], ...further] = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  const values = schema === undefined ? undefined : onlyValues(conjuncts(schema, follow));
  const isOnly = type === "object" && further.length === 0 && Object.keys(others).length === 0;
  return isOnly && values && String(required) === name ? `an object whose ${name} is ${listValues(values)}` : undefined;
};

const has = (asked: Conjuncts, keywords: readonly string[]): boolean =>
  asked.flatMap(Object.keys).every((keyword) => ["$ref", "allOf", ...keywords].includes(keyword));

const onlyValues = (asked: Conjuncts): readonly unknown[] | undefined =>
  has(asked, ["const", "enum", "type"]) ? valuesOf(asked) : undefined;

/** What must not be, if it is a listed value, a type or a property; in general words if it is anything else. */
export const notMessage = (value: unknown, _: SchemaObject, follow: Follow): string => {
  const excluded = value as Schema;
  const asked = conjuncts(excluded, follow);
  if (excluded === true || (isSchemaObject(excluded) && has(asked, []))) return "is not allowed here";
  const required = onlyRequired(excluded);
  if (required) return `must not have ${required.join(" together with ")}`;
  const values = onlyValues(asked);
  const types = has(asked, ["type"]) ? typesOf(asked) : undefined;
  const words = (values && listValues(values)) ?? (types && namesOfTypes(types)) ?? singledOut(excluded, follow);
  return words === undefined ? "matches what is excluded" : `must not be ${words}`;
};
