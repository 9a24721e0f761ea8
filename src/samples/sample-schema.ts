import type { ContractSchemas } from "../catalogue/contract-schemas.js";
import { toPointer } from "../json/pointer.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { keywordsThat } from "../schema/keywords.js";
import { createResolver } from "../schema/references.js";
import { mapSubschemas } from "../schema/subschemas.js";

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
const values = ["const", "enum", "examples", "format", "$ref"];

/** The schema with values that read well wherever it allows any value. */
const suggest = (schema: Schema, key = ""): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, "2020-12", (inner, [keyword, name]) =>
    suggest(inner, keyword === "properties" ? (name as string) : key),
  );
  if (values.some((keyword) => mapped[keyword] !== undefined)) return mapped;
  const types = [mapped.type].flat();
  if (types.includes("string")) {
    const texts = textExamples(mapped, key);
    return texts.length > 0 ? { ...mapped, examples: [...texts, ...(types.includes("null") ? [null] : [])] } : mapped;
  }
  const isNumber = mapped.type === "number" || mapped.type === "integer";
  if (isNumber && !bounds.some((keyword) => mapped[keyword] !== undefined))
    return { ...mapped, type: "integer", minimum: 1, maximum: 99_999 };
  return mapped;
};

/**
 * Returns one schema from which json-schema-faker makes payloads that are likely to satisfy the published schema and
 * the documented rules, and that people can read. The caller must still check them.
 */
export const sampleSchema = ({ published, documented }: ContractSchemas): Schema => {
  const merged = documented === undefined ? prepare(published) : merge(prepare(published), prepare(documented));
  return suggest(merged as Schema);
};
