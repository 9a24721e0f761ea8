import { type ContractSchemas, dialectUris, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";

const latest = dialectUris["2020-12"];

const dialectNameOf = (schema: Schema): unknown => (isSchemaObject(schema) ? schema.$schema : undefined) ?? latest;

// A reference at the root of a part makes Ajv loop, and in draft-07 it would switch off what stands beside it, which
// the contract does not do.
const withoutRootReference = ({ $ref, ...rest }: SchemaObject): SchemaObject =>
  $ref === undefined ? rest : { ...rest, allOf: [{ $ref }, ...((rest.allOf ?? []) as Schema[])] };

// A schema resource inside another one: its `$id` makes `#` mean itself, so that its references still resolve.
const embed = (schema: Schema, $id: string, dialect: unknown): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const { $schema, $id: own, ...rest } = schema;
  const foreign = $schema !== undefined && $schema !== dialect && { $schema };
  return { ...foreign, $id: own ?? $id, ...withoutRootReference(rest) };
};

/** Returns one schema that accepts what both the published schema and the documented rules accept. */
export const strictSchema = (name: string, { published, documented }: ContractSchemas): Schema => {
  if (documented === undefined) return published;
  const dialect = dialectNameOf(published);
  // Only the later dialect allows a part in another dialect.
  const $schema = dialectNameOf(documented) === dialect ? dialect : latest;
  const description = isSchemaObject(published) ? published.description : undefined;
  const urn = `urn:client-contracts:${name}`;
  const strict: SchemaObject = {
    $schema,
    $id: `${urn}:strict`,
    title: `${name}, published schema and documented rules`,
    ...(description !== undefined && { description }),
    allOf: [embed(published, `${urn}:published`, $schema), embed(documented, `${urn}:documented`, $schema)],
  };
  return strict;
};
