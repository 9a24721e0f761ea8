import {
  type Dialect,
  dialectOf,
  type Follow,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { isConstraint, keywordsThat } from "../../../src/schema/keywords.js";
import { at, createResolver } from "../../../src/schema/references.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { askOnce } from "./ask-once.js";
import { conjoin, spellOutNever } from "./spell-out-never.js";

/** A schema with only its constraints and their words, and its reference targets under names of one form. */
export interface Normalised {
  readonly dialect: Dialect;
  readonly root: Schema;
  /** The targets of `#/$defs/<name>`; a reference to the root itself is `#`. */
  readonly definitions: ReadonlyMap<string, Schema>;
}

const dropped = new Set(keywordsThat((keyword) => !isConstraint(keyword)));

// Of a boolean, a finding would have no keyword to name.
const asObject = (schema: Schema): SchemaObject => {
  if (isSchemaObject(schema)) return schema;
  return schema ? {} : { not: {} };
};

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
      definitions.set(name, asObject(strip(at(schema, path))));
    }
    return `#/$defs/${name}`;
  };

  const rename = (subschema: SchemaObject): Schema => {
    if (typeof subschema.$ref !== "string") return subschema;
    const path = follow(subschema.$ref);
    const target = at(schema, path);
    if (isSchemaObject(target)) return { ...subschema, $ref: define(path) };
    // A reference to a boolean becomes that boolean: otherwise a finding would have no keyword to name.
    const { $ref: _, ...siblings } = subschema;
    return conjoin(siblings, target);
  };

  // A definition that is not complete yet is not known.
  const targetOf = (reference: string) => definitions.get(reference.slice("#/$defs/".length));

  const strip = (subschema: Schema): Schema => {
    if (!isSchemaObject(subschema)) return subschema;
    const kept = Object.entries(subschema).filter(([keyword]) => keyword === "x-messages" || constrains(keyword));
    const stripped = rename(mapSubschemas(Object.fromEntries(kept), dialect, strip));
    return isSchemaObject(stripped) ? spellOutNever(stripped, targetOf) : stripped;
  };

  const root = strip(schema);
  const targets: Follow = (reference) => (reference === "#" ? root : (targetOf(reference) as Schema));
  const ask = (each: Schema) => askOnce(each, dialect, targets);
  return { dialect, root: ask(root), definitions: new Map([...definitions].map(([name, each]) => [name, ask(each)])) };
};

/** The normalised schema as one document, whose references a validator can follow. */
export const assemble = ({ root, definitions }: Normalised): Schema => {
  const whole = asObject(root);
  return definitions.size === 0 ? whole : { ...whole, $defs: Object.fromEntries(definitions) };
};
