import {
  annotationKeywords,
  type Dialect,
  dialectOf,
  isSchemaObject,
  mapSubschemas,
  type Schema,
} from "../../../src/schema/json-schema.js";
import { at, createResolver } from "../../../src/schema/references.js";

/** A schema with nothing in it but what constrains and the words for it, and its reference targets under names of one form. */
export interface Normalised {
  readonly dialect: Dialect;
  readonly root: Schema;
  /** The targets of `#/$defs/<name>`; a reference to the root itself is `#`. */
  readonly definitions: ReadonlyMap<string, Schema>;
}

const dropped = new Set([...annotationKeywords, "$schema", "$id", "$anchor", "$defs", "definitions"]);

/**
 * Returns what the validators need of a linted schema. Both are given the same, so that a difference between them can
 * only come from how they judge. References of every form (pointer, anchor, own `$id`) become one form.
 */
export const normalise = (schema: Schema, annotations: readonly string[]): Normalised => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const names = new Map<string, string>();
  const definitions = new Map<string, Schema>();

  const define = (reference: string): string => {
    const path = resolve(reference) as readonly string[];
    if (path.length === 0) return "#";
    const key = JSON.stringify(path);
    let name = names.get(key);
    if (name === undefined) {
      name = `d${names.size}`;
      names.set(key, name);
      definitions.set(name, true);
      definitions.set(name, strip(at(schema, path)));
    }
    return `#/$defs/${name}`;
  };

  const strip = (subschema: Schema): Schema => {
    if (!isSchemaObject(subschema)) return subschema;
    const kept = Object.entries(subschema).filter(
      ([keyword]) =>
        keyword === "x-messages" ||
        !(dropped.has(keyword) || keyword.startsWith("x-") || annotations.includes(keyword)),
    );
    const stripped = mapSubschemas(Object.fromEntries(kept), dialect, strip);
    return typeof stripped.$ref === "string" ? { ...stripped, $ref: define(stripped.$ref) } : stripped;
  };

  return { dialect, root: strip(schema), definitions };
};

/** The normalised schema as one document, whose references a validator can follow. */
export const assemble = ({ root, definitions }: Normalised): Schema => {
  if (!isSchemaObject(root)) return root ? {} : { not: {} };
  return definitions.size === 0 ? root : { ...root, $defs: Object.fromEntries(definitions) };
};
