import { isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { isConstraint, isIn, keywordOf } from "../schema/keywords.js";
import type { Source } from "./document-source.js";

/** A schema, the document that it stands in, and the keyword that led to it. */
export interface Conjunct {
  readonly schema: Schema;
  readonly source: Source;
  readonly via?: string;
}

/** What one schema asks of a value by itself, with the keywords of 2020-12 and without what only rewrites it. */
export interface Asked {
  readonly source: Source;
  /** The schema as it is written. */
  readonly written: SchemaObject;
  readonly keywords: SchemaObject;
  /** The keywords whose meaning nobody knows. */
  readonly unknown: SchemaObject;
}

/** Whether a keyword tells readers something and judges nothing. */
export const isAnnotation = (name: string): boolean => name.startsWith("x-") || keywordOf(name)?.role === "annotation";

const constrains = (name: string): boolean => {
  const keyword = keywordOf(name);
  return keyword !== undefined && isConstraint(keyword);
};

const isKnown = (name: string, { dialect }: Source): boolean => {
  const keyword = keywordOf(name);
  return keyword !== undefined && isIn(keyword, dialect);
};

const entriesThat = (object: object, isMeant: (value: unknown) => boolean): SchemaObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => isMeant(value)));

/** `items` with a list, `additionalItems` and `dependencies` in the words of 2020-12. */
const modernise = ({ items, additionalItems, dependencies, ...rest }: SchemaObject): SchemaObject => ({
  ...rest,
  ...(Array.isArray(items) && { prefixItems: items, ...(additionalItems !== undefined && { items: additionalItems }) }),
  ...(!Array.isArray(items) && items !== undefined && { items }),
  ...(dependencies !== undefined && {
    dependentRequired: entriesThat(dependencies as object, Array.isArray),
    dependentSchemas: entriesThat(dependencies as object, (value) => !Array.isArray(value)),
  }),
});

const withValues = ({ const: constant, ...rest }: SchemaObject, isConst: boolean): SchemaObject => {
  if (!isConst) return rest;
  return rest.enum === undefined
    ? { ...rest, enum: [constant] }
    : { ...rest, allOf: [...((rest.allOf as Schema[]) ?? []), { enum: [constant] }] };
};

const read = (written: SchemaObject, source: Source): Asked => {
  // Draft-07 ignores what stands beside a reference.
  const entries =
    source.dialect === "draft-07" && typeof written.$ref === "string"
      ? [["$ref", written.$ref] as const]
      : Object.entries(written);
  const known = entries.filter(([name]) => isKnown(name, source) && constrains(name));
  const unknown = entries.filter(([name]) => !isKnown(name, source) && !isAnnotation(name));
  const keywords = Object.fromEntries(known);
  const modern = source.dialect === "draft-07" ? modernise(keywords) : keywords;
  return {
    source,
    written,
    keywords: withValues(modern, Object.hasOwn(modern, "const")),
    unknown: Object.fromEntries(unknown),
  };
};

const made = new WeakMap<Source, WeakMap<SchemaObject, Asked>>();

/** Reads what one schema asks for, once for each. */
export const askedBy = (schema: SchemaObject, source: Source): Asked => {
  const known = made.get(source) ?? new WeakMap<SchemaObject, Asked>();
  made.set(source, known);
  const asked = known.get(schema) ?? read(schema, source);
  known.set(schema, asked);
  return asked;
};

/** The keyword as the schema itself spells it. */
export const spelled = (keyword: string, { source, written }: Asked): string => {
  if (keyword === "enum" && Object.hasOwn(written, "const")) return "const";
  if (source.dialect === "2020-12") return keyword;
  if (keyword === "dependentRequired" || keyword === "dependentSchemas") return "dependencies";
  if (keyword === "prefixItems") return "items";
  return keyword === "items" && Array.isArray(written.items) ? "additionalItems" : keyword;
};

/** The subschemas of a keyword that holds them by name. */
export const mapOf = ({ keywords }: Asked, keyword: string): Readonly<Record<string, Schema>> =>
  isSchemaObject(keywords[keyword]) ? (keywords[keyword] as Readonly<Record<string, Schema>>) : {};

/** The subschemas of a keyword that holds a list. */
export const listOf = ({ keywords }: Asked, keyword: string): readonly Schema[] =>
  (keywords[keyword] as readonly Schema[] | undefined) ?? [];
