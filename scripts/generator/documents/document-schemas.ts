import { type Dialect, dialectOf, dialectUris, type Schema } from "../../../src/schema/json-schema.js";
import type { DocumentedContract } from "./documented-contract.js";
import { inDocument } from "./in-document.js";

/** A schema in a document, under its key among the components. No contract's name has a point in it. */
export interface DocumentSchema {
  readonly key: string;
  readonly dialect: Dialect;
  readonly schema: Schema;
}

/** Where a document has the schema of a key, as the fragment of a URI. */
export type PlaceOfSchema = (key: string) => string;

/** The key of the schema that producers of a contract write by. */
export const strictKey = ({ facts, hasDocumentedRules }: DocumentedContract): string =>
  hasDocumentedRules ? `${facts.name}.strict` : facts.name;

/** Returns a schema that asks for all that others ask for, in their dialect, or in the later one if they differ. */
export const allOfSchemas = (
  { key, title, description }: { readonly key: string; readonly title: string; readonly description: string },
  dialects: readonly Dialect[],
  allOf: readonly Schema[],
): DocumentSchema => {
  const [first = "2020-12"] = dialects;
  const dialect = dialects.every((each) => each === first) ? first : "2020-12";
  return { key, dialect, schema: { $schema: dialectUris[dialect], title, description, allOf } };
};

/**
 * Returns the schemas of a contract: the published one under its name; under `X.documented` what its owner's page says in
 * words, with the marks; and under `X.strict` both together, if the page asks for more.
 */
export const documentSchemas = (contract: DocumentedContract, placeOf: PlaceOfSchema): DocumentSchema[] => {
  const { facts, published, documented, hasDocumentedRules } = contract;
  const { name } = facts;
  const asItStands = (key: string, schema: Schema): DocumentSchema => ({
    key,
    dialect: dialectOf(schema) as Dialect,
    schema: inDocument(schema, placeOf(key)),
  });
  const own = [
    asItStands(name, published),
    ...(documented === undefined ? [] : [asItStands(`${name}.documented`, documented)]),
  ];
  if (!hasDocumentedRules) return own;
  const strict = {
    key: strictKey(contract),
    title: `${name}, published schema and documented rules`,
    description:
      "What producers write by: the published schema, and what the owner's page says in words. Besides, they write no property that neither of them names, which this schema does not say.",
  };
  const references = own.map(({ key }) => ({ $ref: placeOf(key) }));
  return [
    ...own,
    allOfSchemas(
      strict,
      own.map(({ dialect }) => dialect),
      references,
    ),
  ];
};
