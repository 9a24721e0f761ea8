import type { Fields } from "../../src/fields/field-tree.js";
import { findFields } from "../../src/schema/find-fields.js";
import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../src/schema/json-schema.js";
import { mapSubschemas } from "../../src/schema/subschemas.js";
import { deriveFacts, type Facts } from "../generator/description/facts.js";
import { toFields } from "../generator/description/to-fields.js";
import { type Loaded, load } from "../generator/input/load.js";
import type { ContractSource } from "../generator/input/source.js";
import { documentedRules } from "../generator/transform/documented-rules.js";
import { withoutKeywords } from "../generator/types/without-keywords.js";

/** All of a contract that others rely on. */
export interface DescribedContract {
  readonly name: string;
  readonly published: Schema;
  /** What producers write by: each of these schemas accepts it. */
  readonly strict: readonly Schema[];
  readonly fields: Fields;
  readonly facts: Facts;
}

/** A schema that refuses what a contract does not know: the objects of the field tree, closed. */
const closed = ({ parts, patterns = [], open }: Fields): SchemaObject => {
  if (parts === undefined) return {};
  const object: SchemaObject = {
    properties: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, closed(part)])),
    patternProperties: Object.fromEntries(
      patterns.flatMap(({ match, field }) => match.map((pattern) => [pattern, closed(field)])),
    ),
    ...(open === undefined && { additionalProperties: false }),
  };
  // The items of a list are at the same place as the list.
  return { ...object, items: { ...object } };
};

// They tell readers something, and judge nothing.
const withoutAnnotations = (schema: Schema, annotations: readonly string[], dialect: Dialect): Schema =>
  isSchemaObject(schema)
    ? withoutKeywords(
        mapSubschemas(schema, dialect, (inner) => withoutAnnotations(inner, annotations, dialect)),
        annotations,
      )
    : schema;

const describe = (loaded: Loaded, all: readonly Loaded[]): DescribedContract => {
  const { name, documented, contract } = loaded;
  const { annotations = [] } = contract;
  const published = withoutAnnotations(loaded.published, annotations, dialectOf(loaded.published) as Dialect);
  const fields = toFields(findFields(published, documented), contract.open);
  const rules = documented && documentedRules(documented);
  return {
    name,
    published,
    strict: [published, ...(rules === undefined ? [] : [rules]), closed(fields)],
    fields,
    facts: deriveFacts(loaded, all),
  };
};

/** Describes the contracts of some folders. Throws a `GenerationError` for one that cannot be read. */
export const describeContracts = (sources: readonly ContractSource[]): ReadonlyMap<string, DescribedContract> => {
  const loaded = sources.map(load);
  return new Map(loaded.map((each) => [each.name, describe(each, loaded)]));
};
