import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";
import type { Follow } from "../../../src/schema/references.js";
import { absentNames } from "./absent-names.js";
import { describedProperty } from "./described-property.js";
import { isListed, listedValues } from "./listed-values.js";
import { type NamePart, nameOfValue, pascal } from "./member-names.js";

/** More members would make the compiler slow, and its messages long. */
export const mostMembers = 16;

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
  const isAll = asked.every((each) => hasOnly(each, "$ref", "allOf", ...names) && !leadsToFalse(each, follow));
  return isAll && asked.length > 0 ? asked : undefined;
};

/** Whether a schema itself asks for what nothing satisfies, which is not among its conjuncts. */
export const leadsToFalse = ({ $ref, allOf = [] }: SchemaObject, follow: Follow): boolean =>
  [...(typeof $ref === "string" ? [follow($ref)] : []), ...(allOf as readonly Schema[])].includes(false);

const requiredLists = (branches: unknown): readonly (readonly string[])[] | undefined =>
  Array.isArray(branches) && branches.every((branch) => hasOnly(branch, "required"))
    ? branches.map(({ required }) => (required ?? []) as readonly string[])
    : undefined;

const word = (text: string, names: readonly string[]): string =>
  names.length === 0 ? "" : `${text}${names.map(pascal).join("And")}`;

const alternativesOfAny = (lists: readonly (readonly string[])[]): readonly Alternative[] | undefined => {
  // An alternative that asks for nothing is always there.
  if (lists.some((names) => names.length === 0)) return undefined;
  return lists.map((required) => ({ name: { text: word("With", required) }, schema: { required }, branch: true }));
};

// Something of each of the others is absent. What holds another one whole is never the only one.
const alternativesOfOne = (lists: readonly (readonly string[])[]): readonly Alternative[] | undefined => {
  if (lists.length === 1) return alternativesOfAny(lists);
  return lists.flatMap((required) => {
    const others = lists.filter((names) => names !== required);
    const more = others.map((names) => names.filter((name) => !required.includes(name)));
    const absences = more.some((names) => names.length === 0) ? [] : absentNames(more, mostMembers);
    const isTold = absences.length > 1 || required.length === 0;
    return absences.map((absent) => ({
      name: { text: word("With", required) + (isTold ? word("Without", absent) : "") },
      schema: { required, properties: Object.fromEntries(absent.map((name) => [name, false])) },
      branch: true,
    }));
  });
};

// anyOf and oneOf of nothing but required.
const alternativesOfNames = ({ schema, keyword }: ObjectRule): readonly Alternative[] | undefined => {
  const lists = requiredLists(schema[keyword]);
  return lists && (keyword === "anyOf" ? alternativesOfAny(lists) : alternativesOfOne(lists));
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

const isDisjoint = (lists: readonly (readonly unknown[])[]): boolean =>
  lists.every(
    (list, index) =>
      !lists
        .slice(0, index)
        .flat()
        .some((value) => isListed(list, value)),
  );

// The values that a condition asks for, if it says nothing but which they are.
const testedValues = (tested: Schema, follow: Follow): readonly unknown[] | undefined => {
  const asked = onlyAsked(tested, follow, "type", "const", "enum", "anyOf", "oneOf");
  const listsOf = (branches: unknown) => ((branches ?? []) as Schema[]).map((branch) => testedValues(branch, follow));
  const isExact = asked?.every(({ anyOf, oneOf }) => {
    const [any, one] = [listsOf(anyOf), listsOf(oneOf)];
    return [...any, ...one].every((list) => list !== undefined) && isDisjoint(one as unknown[][]);
  });
  return isExact ? listedValues(tested, follow) : undefined;
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
  const rest = listed?.filter((value) => !isListed(values, value));
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
  rule: ObjectRule,
  object: Schema,
  follow: Follow,
): readonly Alternative[] | undefined => {
  if (rule.keyword !== "if") return alternativesOfNames(rule);
  const condition = conditionIn(rule.schema, object, follow);
  return condition && alternativesOfCondition(rule.schema, condition);
};

/**
 * Whether a part of an object's schema shows a rule as well as the whole: its type has the alternatives already. One
 * that states no type would be an object there, and the whole may be something else.
 */
export const isShownBy = (part: Schema, { schema, keyword }: ObjectRule, whole: Schema, follow: Follow): boolean => {
  if (conjuncts(part, follow).every(({ type }) => type === undefined)) return false;
  if (keyword !== "if") return true;
  const [inPart, inWhole] = [part, whole].map((object) => conditionIn(schema, object, follow));
  return inWhole === undefined || (inPart !== undefined && (inPart.listed ?? inWhole.listed) === inPart.listed);
};
