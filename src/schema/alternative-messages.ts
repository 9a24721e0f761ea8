import { type Conjuncts, conjuncts } from "./conjuncts.js";
import { areDisjoint, type Discriminator, sortAlternatives, typesOf, valuesOf } from "./discriminator.js";
import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { listValues, namesOfTypes } from "./keyword-messages.js";

const typeOfValue = (value: unknown): string[] => {
  if (value === null) return ["null"];
  if (typeof value === "number") return ["number", "integer"];
  return [Array.isArray(value) ? "array" : typeof value];
};

const discriminated = ({ path, values }: Discriminator): string =>
  `an object whose ${path.join(".")} is ${listValues(values)}`;

/**
 * What a value may be that satisfies one of the alternatives: a type, a listed value, or an object that the value of a
 * property tells apart from the others. Undefined if that says too little.
 */
const takenWords = (alternatives: readonly Schema[], follow: Follow): string | undefined => {
  const { discriminator, others } = sortAlternatives(alternatives, follow);
  const listed = others.map(valuesOf).filter((list) => list !== undefined);
  const values = listed.flat();
  const lists = others.filter((asked) => valuesOf(asked) === undefined).map(typesOf);
  const types = lists.filter((list) => list !== undefined);
  const taken = [...types, ...(discriminator ? [["object"]] : []), values.flatMap(typeOfValue)];
  if (types.length < lists.length || !areDisjoint(taken) || !areDisjoint(listed)) return undefined;
  const all = types.flat();
  if (all.includes("integer") && all.includes("number")) return undefined;
  return [
    ...(all.length > 0 ? [namesOfTypes(all)] : []),
    ...(values.length > 0 ? [listValues(values)] : []),
    ...(discriminator ? [discriminated(discriminator)] : []),
  ].join(" or ");
};

/** The properties that a schema asks for, if it asks for nothing else. */
export const onlyRequired = (schema: Schema): readonly string[] | undefined =>
  isSchemaObject(schema) && Object.keys(schema).join() === "required"
    ? (schema.required as readonly string[])
    : undefined;

/** An `anyOf` that only requires one property or another can name them. */
export const anyOfMessage = (value: unknown, _: SchemaObject, follow: Follow): string => {
  const alternatives = value as readonly Schema[];
  const names = alternatives.map((alternative) => onlyRequired(alternative)?.join(" and "));
  if (!names.includes(undefined)) return `needs ${names.join(" or ")}`;
  const taken = takenWords(alternatives, follow);
  return taken ? `must be ${taken}` : "matches none of the allowed alternatives";
};

/** A `oneOf` names the property that tells its alternatives apart, the types or the values that it takes. */
export const oneOfMessage = (value: unknown, _: SchemaObject, follow: Follow): string => {
  const taken = takenWords(value as readonly Schema[], follow);
  return taken ? `must be ${taken}` : "must match exactly one of the allowed alternatives";
};

// `if` and `not` mostly single out the objects that have one value of one property.
const singledOut = (excluded: Schema, follow: Follow): string | undefined => {
  const { properties, required, type = "object", ...others } = isSchemaObject(excluded) ? excluded : {};
  const [[name, schema] = [], ...further] = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  const values = schema === undefined ? undefined : onlyValues(conjuncts(schema, follow));
  const isOnly = type === "object" && further.length === 0 && Object.keys(others).length === 0;
  return isOnly && values && String(required) === name ? discriminated({ path: [name], values }) : undefined;
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
