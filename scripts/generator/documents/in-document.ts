import { toPointer } from "../../../src/json/pointer.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { createResolver } from "../../../src/schema/references.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { walk } from "../../../src/schema/walk.js";

// A pointer as the fragment of a URI (RFC 6901, section 6).
const toFragment = (path: readonly string[]): string => encodeURI(toPointer(path)).replaceAll("#", "%23");

const hasReference = (schema: Schema, dialect: Dialect): boolean =>
  [...walk(schema, dialect)].some((place) => isSchemaObject(place.schema) && place.schema.$ref !== undefined);

/**
 * Returns a schema as it must stand in a document at `place` (`"#/components/schemas/X"`): as it is, if it refers to no
 * part of itself. Else its references lead there from the document's root, since that is where readers of AsyncAPI and
 * OpenAPI look for them; it has no `$id`, from which others would look; and what stands beside a reference is beside an
 * `allOf`, since those readers put the target in the place of all of it.
 */
export const inDocument = (schema: Schema, place: string): Schema => {
  const dialect = dialectOf(schema) as Dialect;
  if (!isSchemaObject(schema) || !hasReference(schema, dialect)) return schema;
  const resolve = createResolver(schema, dialect);
  const rewrite = (part: Schema): Schema => {
    if (!isSchemaObject(part)) return part;
    const { $ref, ...beside } = mapSubschemas(part, dialect, rewrite);
    if (typeof $ref !== "string") return $ref === undefined ? beside : { ...beside, $ref };
    // The linter has followed it.
    const reference = { $ref: `${place}${toFragment(resolve($ref) as readonly string[])}` };
    if (Object.keys(beside).length === 0) return reference;
    // At the end: others may refer to the parts before it by their indices.
    return { ...beside, allOf: [...((beside.allOf ?? []) as Schema[]), reference] };
  };
  const { $id: _, ...rewritten } = rewrite(schema) as Exclude<Schema, boolean>;
  return rewritten;
};
