import { conjuncts } from "../../../src/schema/conjuncts.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import type { Follow } from "../../../src/schema/references.js";
import { same } from "./merge-schemas.js";

/** Returns the values that a schema lists, of which it may accept fewer; undefined if it lists none. */
export const listedValues = (schema: Schema, follow: Follow): readonly unknown[] | undefined => {
  const lists = conjuncts(schema, follow).flatMap(({ const: only, enum: several, type }) => {
    if (only !== undefined) return [[only]];
    if (Array.isArray(several)) return [several];
    return type === "boolean" ? [[true, false]] : [];
  });
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.some((other) => same(other, value))));
};
