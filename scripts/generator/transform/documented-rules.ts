import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { walk } from "../../../src/schema/walk.js";

// Beside these keywords it matters that a property is named and where it stands, whatever the rules ask of it.
const listensToNames = ["$ref", "additionalProperties", "unevaluatedProperties"];

const saysNothing = (schema: SchemaObject): boolean =>
  Object.keys(schema).every((keyword) => keyword.startsWith("x-") || keywordOf(keyword)?.role === "annotation");

const holdsMark = (schema: Schema, dialect: Dialect): boolean =>
  [...walk(schema, dialect)].some((place) => isSchemaObject(place.schema) && place.schema["x-sensitive"] !== undefined);

/** A copy without the properties that are there only for a mark, or only for such properties in them. */
const prune = (schema: SchemaObject, dialect: Dialect): SchemaObject => {
  const mapped = mapSubschemas(schema, dialect, (inner) => (isSchemaObject(inner) ? prune(inner, dialect) : inner));
  const kept = Object.entries(mapped).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword !== "properties" && keyword !== "patternProperties") return [[keyword, value]];
    const before = schema[keyword] as Readonly<Record<string, Schema>>;
    const parts = Object.entries(value as typeof before).filter(
      ([name, part]) => !(isSchemaObject(part) && saysNothing(part) && holdsMark(before[name] as Schema, dialect)),
    );
    return parts.length === 0 ? [] : [[keyword, Object.fromEntries(parts)]];
  });
  return Object.fromEntries(kept);
};

/**
 * Returns the documented rules without the properties that are there only for their marks, which must not become code;
 * undefined if there is nothing else. If it matters which properties are named, it keeps all of them.
 */
export const documentedRules = (documented: Schema): Schema | undefined => {
  const dialect = dialectOf(documented) as Dialect;
  const counts = ({ schema }: { schema: Schema }) =>
    isSchemaObject(schema) && listensToNames.some((keyword) => schema[keyword] !== undefined);
  if (!isSchemaObject(documented) || [...walk(documented, dialect)].some(counts)) return documented;
  const pruned = prune(documented, dialect);
  const { $schema, $id, ...content } = pruned;
  return saysNothing(content) && holdsMark(documented, dialect) ? undefined : pruned;
};
