import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isOfType } from "../../../src/schema/is-of-type.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Follow } from "../../../src/schema/references.js";
import { same } from "./merge-schemas.js";
import { withoutKeywords } from "./without-keywords.js";

type Values = readonly unknown[];

const valuesOfType: Readonly<Record<string, Values>> = { boolean: [true, false], null: [null] };

const unions = ["anyOf", "oneOf"];

export const isListed = (values: Values, value: unknown): boolean => values.some((other) => same(other, value));

// Of branches that all list their values. Not all that oneOf lists need match it alone.
const listOfUnion = (branches: unknown, follow: Follow): Values | undefined => {
  if (!Array.isArray(branches)) return undefined;
  const lists = branches.map((branch: Schema) => listedValues(branch, follow));
  if (!lists.every((list) => list !== undefined)) return undefined;
  return lists.flat().filter((value, index, all) => all.findIndex((other) => same(other, value)) === index);
};

const listsIn = (schema: SchemaObject, follow: Follow): Values[] => {
  const { const: only, enum: several, type } = schema;
  const lists = [
    only === undefined ? undefined : [only],
    several as Values | undefined,
    typeof type === "string" ? valuesOfType[type] : undefined,
    ...unions.map((keyword) => listOfUnion(schema[keyword], follow)),
  ];
  return lists.filter((list) => list !== undefined);
};

/** Returns the values that a schema lists, of which it may accept fewer; undefined if it lists none. */
export const listedValues = (schema: Schema, follow: Follow): Values | undefined => {
  const asked = conjuncts(schema, follow);
  const [first, ...others] = asked.flatMap((each) => listsIn(each, follow));
  return first?.filter(
    (value) =>
      others.every((list) => isListed(list, value)) &&
      asked.every(({ type }) => type === undefined || isOfType(value, type)),
  );
};

/** Returns a schema whose unions of listed values are one list. */
export const withOneList = (schema: Schema, follow: Follow): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const listing = unions.filter((keyword) => listOfUnion(schema[keyword], follow) !== undefined);
  if (listing.length === 0) return schema;
  const values = listedValues(schema, follow) ?? [];
  return values.length > 0 && { ...withoutKeywords(schema, ["const", ...listing]), enum: values };
};
