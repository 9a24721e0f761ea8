import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { isConstraint, keywordsThat } from "../../../src/schema/keywords.js";
import { at, createResolver } from "../../../src/schema/references.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";

/** A schema with only its constraints and their words, and its reference targets under names of one form. */
export interface Normalised {
  readonly dialect: Dialect;
  readonly root: Schema;
  /** The targets of `#/$defs/<name>`; a reference to the root itself is `#`. */
  readonly definitions: ReadonlyMap<string, Schema>;
}

const dropped = new Set(keywordsThat((keyword) => !isConstraint(keyword)));

const asList = (schemas: unknown): readonly Schema[] => (schemas as Schema[] | undefined) ?? [];

/**
 * Returns what the validators need of a linted schema. Both get the same, so that a difference between them can only
 * come from how they judge. References of every form (pointer, anchor, own `$id`) become one form.
 */
export const normalise = (schema: Schema, annotations: readonly string[]): Normalised => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const constrains = (keyword: string) =>
    !(dropped.has(keyword) || keyword.startsWith("x-") || annotations.includes(keyword));
  const isLone = (reference: SchemaObject) => Object.keys(reference).filter(constrains).length === 1;
  const names = new Map<string, string>();
  const definitions = new Map<string, Schema>();

  // A target that is only another reference stands for the target of that one.
  const follow = (reference: string): readonly string[] => {
    const path = resolve(reference) as readonly string[];
    const target = at(schema, path);
    return isSchemaObject(target) && typeof target.$ref === "string" && isLone(target) ? follow(target.$ref) : path;
  };

  const define = (path: readonly string[]): string => {
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
    const kept = Object.entries(subschema).filter(([keyword]) => keyword === "x-messages" || constrains(keyword));
    const stripped = mapSubschemas(Object.fromEntries(kept), dialect, strip);
    if (typeof stripped.$ref !== "string") return stripped;
    const path = follow(stripped.$ref);
    const target = at(schema, path);
    if (isSchemaObject(target)) return { ...stripped, $ref: define(path) };
    // A reference to a boolean becomes that boolean: otherwise a finding would have no keyword to name.
    const { $ref: _, ...siblings } = stripped;
    if (target) return siblings;
    return Object.keys(siblings).length === 0 ? false : { ...siblings, allOf: [false, ...asList(siblings.allOf)] };
  };

  return { dialect, root: strip(schema), definitions };
};

/** The normalised schema as one document, whose references a validator can follow. */
export const assemble = ({ root, definitions }: Normalised): Schema => {
  if (!isSchemaObject(root)) return root ? {} : { not: {} };
  return definitions.size === 0 ? root : { ...root, $defs: Object.fromEntries(definitions) };
};
