import { isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import type { Normalised } from "./normalise.js";

const mostCopies = 500;

/**
 * Returns the schema with every reference that is not recursive replaced by its target, so that a finding's schema
 * path says which alternative of an `anyOf` it belongs to. A schema that would grow too much keeps its references.
 */
export const inline = (schema: Normalised): Normalised => {
  const { dialect, definitions } = schema;
  let copies = 0;

  const expand = (subschema: Schema, within: readonly string[]): Schema => {
    if (!isSchemaObject(subschema)) return subschema;
    const expanded = mapSubschemas(subschema, dialect, (inner) => expand(inner, within));
    const name = String(expanded.$ref ?? "").slice("#/$defs/".length);
    const target = definitions.get(name);
    if (target === undefined || within.includes(name) || ++copies > mostCopies) return expanded;
    const { $ref: _, ...siblings } = expanded;
    const copy = expand(target, [...within, name]);
    if (Object.keys(siblings).length === 0) return copy;
    return { ...siblings, allOf: [copy, ...((siblings.allOf as Schema[] | undefined) ?? [])] };
  };

  const root = expand(schema.root, []);
  return copies > mostCopies ? schema : { ...schema, root };
};
