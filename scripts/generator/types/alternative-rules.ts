import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isOfType } from "../../../src/schema/is-of-type.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";
import type { Follow } from "../../../src/schema/references.js";
import { describedProperty } from "./described-property.js";
import { listedValues } from "./listed-values.js";
import { type NamePart, nameOfValue, pascal } from "./member-names.js";
import { same } from "./merge-schemas.js";

/** One of the alternatives that a rule leaves to an object. */
export interface Alternative {
  readonly name: NamePart;
  readonly schema: SchemaObject;
  /** What else it says, which may hold further rules. */
  readonly branch: Schema;
}

/** A rule that may say which properties go together, by its place. */
export interface ObjectRule {
  readonly schema: SchemaObject;
  readonly keyword: "anyOf" | "oneOf" | "if";
}

const ruleKeywords = ["anyOf", "oneOf", "if"] as const;

export const keywordsOfRule = ({ keyword }: ObjectRule): readonly string[] =>
  keyword === "if" ? ["if", "then", "else"] : [keyword];

/** Returns the rules of a schema itself. */
export const rulesOf = (schema: SchemaObject): ObjectRule[] =>
  ruleKeywords.filter((keyword) => schema[keyword] !== undefined).map((keyword) => ({ schema, keyword }));

export const constraintsOf = (schema: SchemaObject): string[] =>
  Object.keys(schema).filter((name) => keywordOf(name)?.role !== "annotation" && !name.startsWith("x-"));

const hasOnly = (schema: Schema, ...names: readonly string[]): schema is SchemaObject =>
  isSchemaObject(schema) && constraintsOf(schema).every((name) => names.includes(name));

// All that a schema asks, wherever it stands, if it asks in these keywords alone.
const onlyAsked = (
  schema: Schema,
  follow: Follow,
  ...names: readonly string[]
): readonly SchemaObject[] | undefined => {
  const asked = conjuncts(schema, follow);
  const isAll = asked.every((each) => hasOnly(each, "$ref", "allOf", ...names) && !leadsToBoolean(each, follow));
  return isAll && asked.length > 0 ? asked : undefined;
};

const leadsToBoolean = ({ $ref, allOf = [] }: SchemaObject, follow: Follow): boolean =>
  [...(typeof $ref === "string" ? [follow($ref)] : []), ...(allOf as readonly Schema[])].includes(false);

// anyOf and oneOf of nothing but required.
const alternativesOfNames = (keyword: "anyOf" | "oneOf", branches: unknown): readonly Alternative[] | undefined => {
  if (!Array.isArray(branches) || !branches.every((branch) => hasOnly(branch, "required"))) return undefined;
  const lists = branches.map(({ required }) => (required ?? []) as readonly string[]);
  // An alternative that asks for nothing is always there.
  if (lists.some((names) => names.length === 0)) return undefined;
  // With oneOf no other alternative may be there: that is a type if it lacks one name alone.
  const forbidden = (names: readonly string[]): string[] =>
    keyword === "anyOf"
      ? []
      : lists.flatMap((others) => {
          const more = others.filter((name) => !names.includes(name));
          return others !== names && more.length === 1 ? more : [];
        });
  return lists.map((names) => ({
    name: { text: `With${names.map(pascal).join("And")}` },
    schema: { required: names, properties: Object.fromEntries(forbidden(names).map((name) => [name, false])) },
    branch: true,
  }));
};

/** A condition on the value of one property that is there. */
interface Condition {
  readonly name: string;
  readonly values: readonly unknown[];
  /** The values that the object's schema lists for the property, if it does. */
  readonly listed: readonly unknown[] | undefined;
}

export const isRequired = (schema: Schema, name: string, follow: Follow): boolean =>
  conjuncts(schema, follow).some(({ required }) => Array.isArray(required) && required.includes(name));

const testedValues = (tested: Schema, follow: Follow): readonly unknown[] | undefined => {
  const asked = onlyAsked(tested, follow, "type", "const", "enum");
  return (
    asked &&
    listedValues(tested, follow)?.filter((value) =>
      asked.every(({ type }) => type === undefined || isOfType(value, type)),
    )
  );
};

const conditionIn = ({ if: condition }: SchemaObject, object: Schema, follow: Follow): Condition | undefined => {
  const asked = onlyAsked(condition as Schema, follow, "type", "properties", "required");
  if (!asked?.every(({ type = "object" }) => [type].flat().includes("object"))) return undefined;
  const names = new Set(asked.flatMap(({ properties = {} }) => Object.keys(properties as object)));
  const required = new Set(asked.flatMap((each) => (each.required ?? []) as readonly string[]));
  const [name] = names;
  if (name === undefined || names.size > 1 || [...required].some((each) => each !== name)) return undefined;
  if (required.size === 0 && !isRequired(object, name, follow)) return undefined;
  const values = testedValues(describedProperty(condition as Schema, name, follow) ?? true, follow);
  return values && { name, values, listed: listedValues(describedProperty(object, name, follow) ?? true, follow) };
};

// if, then and else with a condition on one property that must be there.
const alternativesOfCondition = (
  { then: success = true, else: failure = true }: SchemaObject,
  { name, values, listed }: Condition,
): readonly Alternative[] => {
  const rest = listed?.filter((value) => !values.some((other) => same(other, value)));
  const restriction = rest === undefined ? true : rest.length === 0 ? false : { enum: rest };
  return [
    {
      name: { text: `If${pascal(name)}${values.map(nameOfValue).join("Or")}`, value: name },
      schema: { properties: { [name]: { enum: values } }, required: [name] },
      branch: success as Schema,
    },
    {
      name: { text: `IfOther${pascal(name)}`, value: name, isOther: true },
      schema: { properties: { [name]: restriction } },
      branch: failure as Schema,
    },
  ];
};

/** Returns the alternatives that a rule leaves to an object; undefined if no type shows them. */
export const alternativesByRule = (
  { schema, keyword }: ObjectRule,
  object: Schema,
  follow: Follow,
): readonly Alternative[] | undefined => {
  if (keyword !== "if") return alternativesOfNames(keyword, schema[keyword]);
  const condition = conditionIn(schema, object, follow);
  return condition && alternativesOfCondition(schema, condition);
};

/** Whether a part of an object's schema shows a rule as well as the whole: its type has the alternatives already. */
export const isShownBy = (part: Schema, { schema, keyword }: ObjectRule, whole: Schema, follow: Follow): boolean => {
  if (keyword !== "if") return true;
  const [inPart, inWhole] = [part, whole].map((object) => conditionIn(schema, object, follow));
  return inWhole === undefined || (inPart !== undefined && (inPart.listed ?? inWhole.listed) === inPart.listed);
};
