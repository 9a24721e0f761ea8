import { matchesPattern } from "../json/name-pattern.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { keywordsThat } from "./keywords.js";
import { createFollow, type Follow } from "./references.js";
import { subschemasOf } from "./subschemas.js";

/** A schema that describes a place, and the document that it stands in. */
export interface Facet {
  readonly schema: SchemaObject;
  readonly document: Document;
}

export interface Document {
  readonly dialect: Dialect;
  readonly follow: Follow;
  readonly isPublished: boolean;
}

export const documentOf = (schema: Schema, isPublished: boolean): Document => {
  const dialect = dialectOf(schema) as Dialect;
  return { dialect, follow: createFollow(schema, dialect), isPublished };
};

// Keywords whose subschemas describe the same value or its items. Not `not`: it says what a payload is not.
const samePlace = keywordsThat(
  (keyword) => keyword.role === "applicator" && ["value", "items"].includes(keyword.judges),
);

/** Every schema that describes the place of the given schemas, each once. */
export const expand = (given: readonly Schema[], document: Document): Facet[] => {
  const found = new Set<SchemaObject>();
  const pending = [...given];
  for (const schema of pending) {
    if (!isSchemaObject(schema) || found.has(schema)) continue;
    found.add(schema);
    if (typeof schema.$ref === "string") pending.push(document.follow(schema.$ref));
    for (const keyword of samePlace)
      for (const inner of subschemasOf(keyword, schema[keyword] ?? [], document.dialect)) pending.push(inner.schema);
  }
  return [...found].map((schema) => ({ schema, document }));
};

const entriesOf = ({ schema }: Facet, keyword: string): [string, Schema][] =>
  isSchemaObject(schema[keyword]) ? (Object.entries(schema[keyword]) as [string, Schema][]) : [];

/** The names of the properties in a facet. A literal cannot have the name `__proto__`. */
export const namesIn = (facet: Facet): string[] =>
  entriesOf(facet, "properties").flatMap(([name]) => (name === "__proto__" ? [] : name));

/** The patterns of names in a facet. */
export const patternsIn = (facet: Facet): string[] => entriesOf(facet, "patternProperties").map(([pattern]) => pattern);

const forOthers = ["additionalProperties", "unevaluatedProperties"];

/** Whether a facet explicitly allows other names, and does not just ignore them. */
export const allowsOthers = ({ schema }: Facet): boolean =>
  forOthers.some((keyword) => schema[keyword] !== undefined && schema[keyword] !== false);

// An empty schema says no more than `true` does.
const saying = (schema: unknown): Schema[] =>
  isSchemaObject(schema) && Object.keys(schema).length > 0 ? [schema] : [];

/** The schemas with which a facet describes the fields that nothing else describes. */
export const schemasOfOthers = ({ schema }: Facet): Schema[] => forOthers.flatMap((keyword) => saying(schema[keyword]));

/** The schemas with which a facet describes a field: by its name, and by the patterns that the name matches. */
export type SchemasOf = (facet: Facet) => Schema[];

const orElse = (found: readonly [string, Schema][], { schema }: Facet): Schema[] =>
  found.length > 0 ? found.map(([, each]) => each) : saying(schema.additionalProperties);

/** The schemas with which a facet describes the field of a name. */
export const schemasOfName =
  (name: string): SchemasOf =>
  (facet) =>
    orElse(
      [
        ...entriesOf(facet, "properties").filter(([key]) => key === name),
        ...entriesOf(facet, "patternProperties").filter(([pattern]) => matchesPattern(name, pattern)),
      ],
      facet,
    );

/** The schemas with which a facet describes a field without a property, whose name matches these patterns and no others. */
export const schemasOfPatterns =
  (patterns: readonly string[]): SchemasOf =>
  (facet) =>
    orElse(
      entriesOf(facet, "patternProperties").filter(([pattern]) => patterns.includes(pattern)),
      facet,
    );

/**
 * Whether one of these facets makes a field known: a property that is never allowed is not a field; and documented rules
 * are about the fields of the published schema: they add a field only if they state its type.
 */
export const areNaming = (facets: readonly Facet[], schemasOf: SchemasOf): boolean =>
  facets.some((facet) =>
    schemasOf(facet).some((schema) =>
      facet.document.isPublished ? schema !== false : isSchemaObject(schema) && schema.type !== undefined,
    ),
  );
