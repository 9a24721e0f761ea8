import { dialectOf, isSchemaObject, type Schema } from "../schema/json-schema.js";
import { at, createResolver } from "../schema/references.js";
import { walk } from "../schema/walk.js";
import { assertSchema } from "./assert-schema.js";
import type { Source } from "./document-source.js";
import { IncomparableError } from "./incomparable-error.js";

// What these lead to depends on more than the schema itself.
const dynamic = ["$dynamicRef", "$recursiveRef"];

/** Reads a schema as a document. Throws an `IncomparableError` if it is no schema, or cannot be followed within itself. */
export const sourceOf = (root: Schema): Source => {
  const dialect = dialectOf(root);
  if (dialect === undefined)
    throw new IncomparableError("$schema names a dialect that is neither draft-07 nor 2020-12: say one of them.");
  assertSchema(root, dialect);
  const resolve = createResolver(root, dialect);
  for (const { schema, pointer } of walk(root, dialect)) {
    if (!isSchemaObject(schema)) continue;
    const { $ref, $id } = schema;
    if (typeof $ref === "string" && resolve($ref) === undefined)
      throw new IncomparableError(
        `${pointer}/$ref leads to ${$ref}, where no schema is: move it to $defs, or bundle it.`,
      );
    if (pointer !== "" && typeof $id === "string" && !$id.startsWith("#"))
      throw new IncomparableError(`${pointer}/$id begins a document of its own: bundle it under the root's first.`);
    for (const keyword of dynamic)
      if (keyword in schema) throw new IncomparableError(`${pointer}/${keyword} cannot be followed: use $ref.`);
  }
  const followed = new Map<string, Schema>();
  const follow = (reference: string): Schema => {
    const known = followed.get(reference) ?? at(root, resolve(reference) as readonly string[]);
    followed.set(reference, known);
    return known;
  };
  return { dialect, follow };
};
