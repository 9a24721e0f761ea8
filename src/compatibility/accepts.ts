import type { Schema, SchemaObject } from "../schema/json-schema.js";
import { isSchemaObject } from "../schema/json-schema.js";
import { mapSubschemas } from "../schema/subschemas.js";
import { askedBy, type Conjunct } from "./asked.js";
import { canonical } from "./canonical.js";
import type { Place } from "./compared-place.js";

/** Makes the validator of a schema, which asserts formats too: Ajv's, for example. */
export type CompileSchema = (schema: SchemaObject) => (value: unknown) => boolean;

const dialectIds = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
} as const;

/** One facet as a schema of its own, which holds what its references lead to. */
const standAlone = ({ schema, source: { dialect, follow } }: Conjunct): SchemaObject => {
  const names = new Map<Schema, string>();
  const definitions: Record<string, unknown> = {};
  const define = (target: Schema): string => {
    const known = names.get(target);
    if (known !== undefined) return known;
    const name = `d${names.size}`;
    names.set(target, name);
    definitions[name] = copy(target);
    return name;
  };
  const copy = (each: Schema): Schema => {
    if (!isSchemaObject(each)) return each;
    const { $schema, $id, $anchor, $defs, definitions: _, ...rest } = each;
    const copied = mapSubschemas(rest, dialect, copy);
    if (typeof copied.$ref !== "string") return copied;
    const $ref = `#/definitions/${define(follow(copied.$ref))}`;
    // Draft-07 ignores what stands beside a reference; not every validator does.
    return dialect === "draft-07" ? { $ref } : { ...copied, $ref };
  };
  const root = copy(schema);
  const whole = isSchemaObject(root) && dialect === "2020-12" ? root : { allOf: [root] };
  return { $schema: dialectIds[dialect], ...whole, definitions };
};

/** Tells what a place accepts. */
export interface Accepts {
  (place: Place, value: unknown): boolean;
  /** What a keyword alone accepts. */
  readonly by: (keyword: string, schema: unknown, value: unknown) => boolean;
}

/** Makes what tells what a place accepts; each of its schemas is compiled once. */
export const createAccepts = (judge: CompileSchema): Accepts => {
  const judges = new WeakMap<object, (value: unknown) => boolean>();
  const alone = new Map<string, (value: unknown) => boolean>();
  const judgeOf = (facet: Conjunct): ((value: unknown) => boolean) => {
    const { schema } = facet;
    if (!isSchemaObject(schema)) return () => schema;
    const asked = askedBy(schema, facet.source);
    const known = judges.get(asked) ?? judge(standAlone(facet));
    judges.set(asked, known);
    return known;
  };
  const by = (keyword: string, schema: unknown, value: unknown): boolean => {
    const text = `${keyword} ${canonical(schema)}`;
    const known = alone.get(text) ?? judge({ [keyword]: schema });
    alone.set(text, known);
    return known(value);
  };
  return Object.assign((place: Place, value: unknown) => place.facets.every((facet) => judgeOf(facet)(value)), { by });
};
