import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Follow } from "../../../src/schema/references.js";
import { constraintsOf, isRequired, keywordsOfRule, type ObjectRule } from "./alternative-rules.js";
import { describedProperty } from "./described-property.js";
import { expandRules, inlineConjuncts, isPossible, type Variant } from "./expand-rules.js";
import { withOneList } from "./listed-values.js";
import { nameOf } from "./member-names.js";
import { createMerge } from "./merge-schemas.js";
import { withoutObject } from "./other-types.js";
import { isTypedUnion } from "./says-type.js";
import { withoutKeywords } from "./without-keywords.js";

/** The keyword by which the schema of a type names it. */
export const typeName = "x-type-name";

// An object without properties of its own would be open.
const saysMore = ({ anyOf, oneOf, ...rest }: SchemaObject): boolean =>
  [anyOf, oneOf].some(isTypedUnion) ||
  ["properties", "const", "enum", "$ref", "allOf", "additionalProperties", "patternProperties"].some(
    (keyword) => rest[keyword] !== undefined && rest[keyword] !== false,
  );

const documentKeywords = ["$schema", "$id", "$defs", "definitions"];

/** A schema without rules that its variants show; what it refers to stands in it if it has such a rule. */
const withoutRules = (schema: SchemaObject, rules: readonly ObjectRule[], follow: Follow): SchemaObject => {
  const own = rules.filter((rule) => rule.schema === schema).flatMap(keywordsOfRule);
  const { $ref, allOf = [], ...rest } = withoutKeywords(schema, own);
  const target = typeof $ref === "string" ? follow($ref) : true;
  const isInlined = conjuncts(target, follow).some((each) => rules.some((rule) => rule.schema === each));
  const remaining = [...(isInlined ? [target] : []), ...(allOf as readonly Schema[])]
    .map((each) => (isSchemaObject(each) ? withoutRules(each, rules, follow) : each))
    .filter((each) => !isSchemaObject(each) || constraintsOf(withoutKeywords(each, documentKeywords)).length > 0);
  return {
    ...rest,
    ...($ref !== undefined && !isInlined && { $ref }),
    ...(remaining.length > 0 && { allOf: remaining }),
  };
};

const pick = (schema: SchemaObject, keywords: readonly string[]): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)));

/** The members of an object's type, and the rules that would have made too many. */
export interface Alternatives {
  /** The schema with its members under `anyOf`; the given one if it has no rules; false if nothing satisfies them. */
  readonly schema: Schema;
  /** Parts of it whose rules have become members, or cannot. */
  readonly settled: readonly SchemaObject[];
  /** The rules that stay without a type. */
  readonly left: readonly ObjectRule[];
}

/**
 * Returns a schema whose type shows which properties go together: `anyOf` and `oneOf` of nothing but `required`, and
 * `if` on a const or enum of one required property, each become members of a union. A member holds only the properties
 * that differ, and names all of them, since the rules of one member say nothing of the others' properties.
 */
export const withAlternatives = (given: SchemaObject, follow: Follow): Alternatives => {
  const { variants, shown, left } = expandRules(given, follow);
  if (shown.length === 0) return { schema: given, settled: inlineConjuncts(given), left };

  const properties = (given.properties ?? {}) as Readonly<Record<string, Schema>>;
  // Beside an index signature, which judges what is not named, a member must name everything.
  const isMap = isSchemaObject(given.additionalProperties) || given.patternProperties !== undefined;
  const touched = new Set([
    ...(isMap ? Object.keys(properties) : []),
    ...variants.flatMap(({ schema }) => [
      ...Object.keys((schema.properties ?? {}) as object),
      ...((schema.required ?? []) as string[]),
    ]),
  ]);
  const mapKeywords = isMap ? ["additionalProperties", "patternProperties"] : [];

  const merge = createMerge({ follow, adds: () => true });
  const member = ({ name, schema }: Variant): SchemaObject => {
    const { properties: own = {}, required = [], ...more } = schema;
    const partOf = (key: string): Schema => {
      const described = describedProperty(given, key, follow) ?? true;
      if (!Object.hasOwn(own as object, key)) return described;
      return withOneList(merge(described, (own as SchemaObject)[key] as Schema), follow);
    };
    return {
      ...more,
      ...pick(given, mapKeywords),
      type: "object",
      [typeName]: nameOf(name),
      properties: Object.fromEntries([...touched].map((key) => [key, partOf(key)])),
      required: [
        ...new Set([
          ...[...touched].filter((key) => isRequired(given, key, follow)),
          ...(required as readonly string[]),
        ]),
      ],
    };
  };
  const members = variants.map(member).filter(isPossible);

  // What the members do not name.
  const sharedOf = (body: SchemaObject): SchemaObject => {
    const names = Object.keys(properties).filter((name) => !touched.has(name));
    const required = ((given.required ?? []) as readonly string[]).filter((name) => !touched.has(name));
    return {
      ...withoutKeywords(body, ["properties", "required", ...(isMap ? ["type", ...mapKeywords] : [])]),
      ...(body.type !== undefined && !isMap && { type: "object" }),
      ...(names.length > 0 && { properties: pick(properties, names) }),
      ...(required.length > 0 && { required }),
    };
  };
  const rest = withoutRules(given, shown, follow);
  const constraints = constraintsOf(rest).filter((keyword) => !documentKeywords.includes(keyword));
  const shared = sharedOf(pick(rest, constraints));
  const object = saysMore(shared) && members.length > 0 ? [{ allOf: [shared, { anyOf: members }] }] : members;
  const others = withoutObject(given, follow);
  if (members.length === 0 && others === undefined) return { schema: false, settled: [], left };
  return {
    schema: {
      ...pick(rest, documentKeywords),
      ...withoutKeywords(rest, [...documentKeywords, ...constraints]),
      anyOf: others === undefined ? object : [...object, others],
    },
    settled: [...object, ...members, ...(others === undefined ? [] : [others])].flatMap(inlineConjuncts),
    left,
  };
};
