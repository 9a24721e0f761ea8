import { escapeToken } from "../../../src/json/pointer.js";
import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { inPlaceKeywords } from "../../../src/schema/keywords.js";
import { createFollow, createResolver } from "../../../src/schema/references.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { createMerge } from "./merge-schemas.js";
import { withoutKeywords } from "./without-keywords.js";

/** What is known of a contract's payloads besides the published schema. */
export interface KnownBeside {
  readonly documented?: Schema | undefined;
  /** The places of properties that code may leave out, by JSON Pointer, although the schemas ask for them. */
  readonly filled?: readonly string[];
  /** The places of objects that may have any property. */
  readonly open?: readonly string[];
}

const tuples = ["prefixItems", "items", "additionalItems"];

// The pointer of a place, as the fragment of a reference.
const fragmentOf = (path: readonly string[]): string =>
  `#${path.map((token) => `/${encodeURIComponent(escapeToken(token))}`).join("")}`;

/** A schema whose references lead to its copy among the definitions of another one. */
const moved = (schema: Schema, name: string, into: Dialect): Schema => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const move = (subschema: Schema): Schema => {
    if (!isSchemaObject(subschema)) return subschema;
    const { $id, $anchor, ...mapped } = mapSubschemas(subschema, dialect, move);
    // The same keyword means something else in the other dialect.
    const kept =
      dialect !== into && (mapped.prefixItems || Array.isArray(mapped.items))
        ? withoutKeywords(mapped, tuples)
        : mapped;
    if (typeof kept.$ref !== "string") return kept;
    return { ...kept, $ref: fragmentOf(["$defs", name, ...(resolve(kept.$ref) ?? [])]) };
  };
  const { $schema, ...rest } = isSchemaObject(schema) ? (move(schema) as SchemaObject) : { allOf: [schema] };
  return rest;
};

const statesType = (property: Schema): boolean => isSchemaObject(property) && property.type !== undefined;

/** Returns one schema that says, as far as types show it, what a contract's schemas and its description say together. */
export const combineSchemas = (published: Schema, { documented, filled = [], open = [] }: KnownBeside): Schema => {
  const dialect = dialectOf(published) as Dialect;
  const $schema = isSchemaObject(published) ? published.$schema : undefined;
  const Published = moved(published, "Published", dialect);
  const Documented = documented === undefined ? true : moved(documented, "Documented", dialect);
  const definitions = { ...($schema !== undefined && { $schema }), $defs: { Published, Documented } };
  const follow = createFollow(definitions, dialect);
  // Documented rules add a field only if they state its type.
  const merge = createMerge({ follow, adds: statesType });

  const isAt = (place: string) => (pointer: string) => pointer === place || pointer.startsWith(`${place}/`);

  /** The schema with what the description says of its place and of those below it. */
  const describe = (given: Schema, place: string): Schema => {
    const names = filled
      .filter((pointer) => pointer.slice(0, pointer.lastIndexOf("/")) === place)
      .map((pointer) => pointer.slice(place.length + 1));
    if (!isSchemaObject(given) || ![...filled, ...open].some(isAt(place))) return given;
    const { $ref, ...rest } = given;
    const schema = typeof $ref === "string" ? merge(follow($ref), rest) : given;
    if (!isSchemaObject(schema)) return schema;
    const { properties, required, ...others } = schema;
    const described = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).map(([name, property]) => [
      name,
      describe(property, `${place}/${escapeToken(name)}`),
    ]);
    const asked = (required as string[] | undefined)?.filter((name) => !names.includes(escapeToken(name)));
    const conditions = mapInPlace(others, (inner) => describe(inner, place));
    return {
      ...(isAbout(schema.if as Schema, names) ? withoutKeywords(conditions, ["if", "then", "else"]) : conditions),
      ...(properties !== undefined && { properties: Object.fromEntries(described) }),
      ...(asked !== undefined && { required: asked }),
      ...(open.includes(place) && schema.additionalProperties === undefined && { additionalProperties: true }),
    };
  };

  const mapInPlace = (schema: SchemaObject, change: (inner: Schema) => Schema): SchemaObject =>
    mapSubschemas(schema, dialect, (inner, [keyword = ""]) =>
      inPlaceKeywords.includes(keyword) ? change(inner) : inner,
    );

  const combined = describe(merge(Published, Documented), "");
  return isSchemaObject(combined) ? { ...combined, ...definitions } : combined;
};

// A condition on what a builder fills says nothing of what code gives.
const isAbout = (condition: Schema | undefined, names: readonly string[]): boolean =>
  isSchemaObject(condition) &&
  names.some(
    (name) =>
      Object.hasOwn((condition.properties ?? {}) as object, name) ||
      ((condition.required ?? []) as string[]).includes(name),
  );
