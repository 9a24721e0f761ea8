import { toPointer } from "../json/pointer.js";
import type { ContractSchemas } from "../schema/json-schema.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { keywordsThat } from "../schema/keywords.js";
import { createResolver } from "../schema/references.js";
import { mapSubschemas } from "../schema/subschemas.js";
import { type KnownValues, withoutPlaceholders } from "./known-values.js";

// The tuples of draft-07 under the keywords of the later dialect.
const renameTuple = (schema: SchemaObject): SchemaObject => {
  if (!Array.isArray(schema.items)) return schema;
  const { items, additionalItems = true, ...rest } = schema;
  return { ...rest, prefixItems: items, items: additionalItems };
};

// Json-schema-faker follows references that are pointers from the root, and takes keywords that begin with `x-` for
// properties.
const prepare = (schema: Schema): Schema => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const visit = (subschema: Schema): Schema => {
    if (!isSchemaObject(subschema)) return subschema;
    const kept = Object.entries(subschema).filter(([keyword]) => !keyword.startsWith("x-") && keyword !== "$id");
    const mapped = renameTuple(mapSubschemas(Object.fromEntries(kept), dialect, visit));
    const path = typeof mapped.$ref === "string" ? resolve(mapped.$ref) : undefined;
    return path === undefined ? mapped : { ...mapped, $ref: `#${toPointer(path)}` };
  };
  return visit(schema);
};

const maps = keywordsThat((keyword) => "holds" in keyword && keyword.holds["2020-12"] === "map");
const lists = ["allOf", "required"];

/** One schema out of two that a value must satisfy; where both say something about the same thing, the second wins. */
const merge = (left: unknown, right: unknown): unknown => {
  if (!isSchemaObject(left) || !isSchemaObject(right)) return right === true ? left : right;
  if (left.$ref !== undefined || right.$ref !== undefined) return { allOf: [left, right] };
  const merged: Record<string, unknown> = { ...left };
  for (const [keyword, value] of Object.entries(right)) {
    const other = Object.hasOwn(left, keyword) ? left[keyword] : undefined;
    if (other === undefined) merged[keyword] = value;
    else if (maps.includes(keyword)) merged[keyword] = mergeMaps(other as SchemaObject, value as SchemaObject);
    else if (lists.includes(keyword)) merged[keyword] = [...(other as unknown[]), ...(value as unknown[])];
    else merged[keyword] = keyword === "items" ? merge(other, value) : value;
  }
  return merged;
};

const mergeMaps = (left: SchemaObject, right: SchemaObject): SchemaObject => {
  const added = Object.entries(right).map(([key, value]) => [
    key,
    Object.hasOwn(left, key) ? merge(left[key], value) : value,
  ]);
  return { ...left, ...Object.fromEntries(added) };
};

const inWords = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];

// Texts that say what they are samples of, as far as the schema allows.
const textExamples = ({ pattern, minLength = 0, maxLength = 1000 }: SchemaObject, key: string): string[] => {
  const allowed = new RegExp((pattern as string | undefined) ?? "", "u");
  const fits = (text: string) =>
    allowed.test(text) && text.length >= (minLength as number) && text.length <= (maxLength as number);
  const named = numbers.map((number) => `${inWords(key)} ${number}`.trim()).filter(fits);
  return named.length > 0 ? named : numbers.map(String).filter(fits);
};

const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
// What leaves no choice, and the formats of what differs in each payload.
const decided = (schema: SchemaObject): boolean =>
  ["const", "enum", "$ref"].some((keyword) => schema[keyword] !== undefined) ||
  ["date-time", "date", "time", "duration", "uuid"].includes(schema.format as string);

// The place of a subschema's values, seen from the place of the schema's own.
const placeWithin = (place: string, [keyword, name]: readonly string[]): string => {
  if (keyword === "properties") return `${place}/${name}`;
  return keyword === "items" || keyword === "prefixItems" ? `${place}/*` : place;
};

/** The schema with values that read well wherever it allows any value: what is known of the place, else words. */
const suggest = (schema: Schema, known: KnownValues, place = "", key = ""): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, "2020-12", (inner, tokens) =>
    suggest(inner, known, placeWithin(place, tokens), tokens[0] === "properties" ? (tokens[1] as string) : key),
  );
  const types = [mapped.type].flat();
  const isNumber = types.includes("number") || types.includes("integer");
  if (decided(mapped) || !(isNumber || types.includes("string"))) return mapped;
  const published = withoutPlaceholders((mapped.examples ?? []) as unknown[]);
  const values = [...new Set([...known(place, key), ...published])];
  if (values.length > 0) return { ...mapped, examples: values };
  const { examples: _, ...rest } = mapped;
  if (types.includes("string")) {
    const texts = mapped.format === undefined ? textExamples(mapped, key) : [];
    return texts.length > 0 ? { ...rest, examples: [...texts, ...(types.includes("null") ? [null] : [])] } : rest;
  }
  if (!types.includes("null") && !bounds.some((keyword) => mapped[keyword] !== undefined))
    return { ...rest, type: "integer", minimum: 1, maximum: 99_999 };
  return rest;
};

/**
 * Returns one schema from which json-schema-faker makes payloads that are likely to satisfy the published schema and
 * the documented rules, and that people can read. The caller must still check them.
 */
export const sampleSchema = ({ published, documented }: ContractSchemas, known: KnownValues = () => []): Schema => {
  const merged = documented === undefined ? prepare(published) : merge(prepare(published), prepare(documented));
  return suggest(merged as Schema, known);
};
