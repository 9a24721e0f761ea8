import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isOfType } from "../../../src/schema/is-of-type.js";
import type { Schema, SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";
import { onlyRequired } from "../../../src/schema/only-required.js";
import type { Follow } from "../../../src/schema/references.js";
import { createMerge } from "./merge-schemas.js";
import { isTypedUnion } from "./says-type.js";
import { withoutKeywords } from "./without-keywords.js";

const otherTypes = ["null", "boolean", "number", "integer", "string", "array"];

// A value without parts has nothing to say but its type.
const hasDetails = (type: string): boolean => type !== "null" && type !== "boolean";

// What says nothing of a value that is not an object, and what leads elsewhere.
const ofObjects = [
  ...keywordsThat(
    (keyword) => keyword.role === "applicator" && (keyword.judges === "fields" || keyword.judges === "names"),
  ),
  ...keywordsThat(({ role }) => !["assertion", "applicator"].includes(role)),
  ...["required", "allOf", "if", "then", "else"],
];

const accepts = (schema: SchemaObject, type: string, follow: Follow): boolean => {
  const { type: stated, const: only, enum: several = only === undefined ? undefined : [only] } = schema;
  const isStated = stated === undefined || [stated].flat().some((each) => each === type || isPart(type, each));
  const isListed = !Array.isArray(several) || several.some((value) => isOfType(value, type));
  const unions = [schema.anyOf, schema.oneOf].filter((branches) => branches !== undefined) as Schema[][];
  return (
    isStated &&
    isListed &&
    unions.every((branches) => branches.some((branch) => isTypeIn(branch, type, follow))) &&
    !refusesAllBut(schema)
  );
};

const isPart = (type: string, stated: unknown): boolean => type === "integer" && stated === "number";

// What has no properties satisfies each of several lists of names, and so not exactly one.
const refusesAllBut = ({ oneOf }: SchemaObject): boolean =>
  Array.isArray(oneOf) && oneOf.filter((branch) => onlyRequired(branch) !== undefined).length > 1;

const isTypeIn = (schema: Schema, type: string, follow: Follow): boolean =>
  schema !== false && conjuncts(schema, follow).every((conjunct) => accepts(conjunct, type, follow));

const detailsIn = (schema: SchemaObject): Schema => {
  const rules = ["anyOf", "oneOf"].filter((keyword) => !isTypedUnion(schema[keyword]));
  return withoutKeywords(schema, [...ofObjects, ...rules, "type"]);
};

/** Returns what an object's schema says of values that are not objects; undefined if it lets there be none. */
export const withoutObject = (schema: Schema, follow: Follow): SchemaObject | undefined => {
  const asked = conjuncts(schema, follow);
  const possible = otherTypes.filter((type) => isTypeIn(schema, type, follow));
  // What states no type is an object in the types.
  const isOpen = possible.length === otherTypes.length && asked.every(({ type }) => type === undefined);
  const types = possible.filter((type) => type !== "integer" || !possible.includes("number"));
  if (isOpen || types.length === 0) return undefined;
  const type = types.length === 1 ? types[0] : types;
  if (!types.some(hasDetails)) return { type };
  const merge = createMerge({ follow, adds: () => true });
  const details = asked.map(detailsIn).reduce(merge, true);
  return { ...(details as SchemaObject), type };
};
