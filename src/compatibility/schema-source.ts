import { type Dialect, dialectOf, type Follow, isSchemaObject, type Schema } from "../schema/json-schema.js";
import { at, createResolver } from "../schema/references.js";
import { walk } from "../schema/walk.js";

/** The document that a schema stands in. */
export interface Source {
  readonly dialect: Dialect;
  readonly follow: Follow;
}

/** Why two schemas cannot be compared. That is never "compatible". */
export class IncomparableError extends Error {
  override readonly name = "IncomparableError";
}

// What these lead to depends on more than the schema itself.
const dynamic = ["$dynamicRef", "$recursiveRef"];

/** Reads a schema as a document. Throws an `IncomparableError` if its references cannot be followed within it. */
export const sourceOf = (root: Schema): Source => {
  const dialect = dialectOf(root);
  if (dialect === undefined)
    throw new IncomparableError("$schema names a dialect that is neither draft-07 nor 2020-12: say one of them.");
  const resolve = createResolver(root, dialect);
  for (const { schema, pointer } of walk(root, dialect)) {
    if (!isSchemaObject(schema)) continue;
    const { $ref, $id } = schema;
    if (typeof $ref === "string" && resolve($ref) === undefined)
      throw new IncomparableError(`${pointer}/$ref leads to ${$ref}, which is not in this schema: bundle it first.`);
    if (pointer !== "" && typeof $id === "string" && !$id.startsWith("#"))
      throw new IncomparableError(`${pointer}/$id begins a document of its own: bundle it under the root's first.`);
    for (const keyword of dynamic)
      if (keyword in schema) throw new IncomparableError(`${pointer}/${keyword} cannot be followed: use $ref.`);
  }
  return { dialect, follow: (reference) => at(root, resolve(reference) as readonly string[]) };
};
