import type { Sensitivity } from "../fields/field-tree.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { keywordsThat } from "./keywords.js";
import { at, createResolver } from "./references.js";
import { sensitivityOf } from "./sensitivity.js";
import { subschemasOf } from "./subschemas.js";

/** A schema that describes a place, and the document that it stands in. */
interface Facet {
  readonly schema: SchemaObject;
  readonly document: Document;
}

interface Document {
  readonly dialect: Dialect;
  readonly follow: (reference: string) => Schema;
  readonly isPublished: boolean;
}

/** A place in a payload. The items of a list are at the same place as the list. */
export interface FieldPlace {
  /** Every schema that describes it. */
  readonly facets: readonly Facet[];
  /** The strongest of their marks. */
  readonly mark: Sensitivity | undefined;
  /** Its fields, by their names. */
  readonly parts: ReadonlyMap<string, FieldPlace>;
  /** Whether other fields may stand beside them. */
  readonly isOpen: boolean;
}

// Keywords whose subschemas describe the same value or its items. Not `not`: it says what a payload is not.
const samePlace = keywordsThat(
  (keyword) => keyword.role === "applicator" && ["value", "items"].includes(keyword.judges),
);

// Types that refer to each other can make more fields than there are atoms. Whatever is below this many is unknown.
const mostFields = 5_000;

const documentOf = (schema: Schema, isPublished: boolean): Document => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const follow = (reference: string) => at(schema, resolve(reference) as readonly string[]);
  return { dialect, follow, isPublished };
};

/** Every schema that describes the place of the given schemas, each once. */
const expand = (given: readonly Schema[], document: Document): Facet[] => {
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

// Documented rules are about the fields of the published schema; they add a field only if they state its type.
const isNamed = (schema: Schema, { document }: Facet): boolean =>
  document.isPublished ? schema !== false : isSchemaObject(schema) && schema.type !== undefined;

// A property that is never allowed is not a field, and a literal cannot have the name `__proto__`.
const namesOf = (facet: Facet): string[] =>
  entriesOf(facet, "properties").flatMap(([name, schema]) =>
    name === "__proto__" || !isNamed(schema, facet) ? [] : name,
  );

/** The schemas with which one facet describes a field. */
const schemasOf = (facet: Facet, name: string): Schema[] => [
  ...(isSchemaObject(facet.schema.properties) && Object.hasOwn(facet.schema.properties, name)
    ? [facet.schema.properties[name] as Schema]
    : []),
  ...entriesOf(facet, "patternProperties").flatMap(([pattern, schema]) =>
    new RegExp(pattern, "u").test(name) ? [schema] : [],
  ),
];

// A schema that explicitly allows other names, and does not just ignore them.
const isOpenFacet = ({ schema }: Facet): boolean =>
  schema.patternProperties !== undefined ||
  ["additionalProperties", "unevaluatedProperties"].some(
    (keyword) => schema[keyword] !== undefined && schema[keyword] !== false,
  );

interface Growing extends FieldPlace {
  readonly parts: Map<string, FieldPlace>;
  /** The published schemas of the places that it is in. */
  readonly within: ReadonlySet<SchemaObject>;
}

const grow = (facets: readonly Facet[], within: ReadonlySet<SchemaObject>): Growing => ({
  facets,
  mark: sensitivityOf(facets.map(({ schema }) => schema)),
  parts: new Map(),
  isOpen: facets.some(isOpenFacet) || facets.some(({ schema }) => within.has(schema)),
  within,
});

/**
 * Returns the payload's own place, with all fields below it that the published schema names, or whose type the
 * documented rules state. Inside itself, a schema names no fields. Both schemas must have passed the linter.
 */
export const findFields = (published: Schema, documented?: Schema): FieldPlace => {
  const roots = [
    { schema: published, document: documentOf(published, true) },
    ...(documented === undefined ? [] : [{ schema: documented, document: documentOf(documented, false) }]),
  ];
  const root = grow(
    roots.flatMap(({ schema, document }) => expand([schema], document)),
    new Set(),
  );
  const places = [root];
  for (const { facets, parts, within } of places) {
    if (places.length > mostFields) break;
    const live = facets.filter(({ schema }) => !within.has(schema));
    const published = live.filter(({ document }) => document.isPublished);
    const inner = new Set([...within, ...published.map(({ schema }) => schema)]);
    for (const name of new Set(live.flatMap(namesOf))) {
      const described = roots.flatMap(({ document }) =>
        expand(
          live.filter((facet) => facet.document === document).flatMap((facet) => schemasOf(facet, name)),
          document,
        ),
      );
      const part = grow(described, inner);
      parts.set(name, part);
      places.push(part);
    }
  }
  return root;
};
