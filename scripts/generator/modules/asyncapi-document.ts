import type { Dialect } from "../../../src/schema/json-schema.js";
import { channelMessages, channelsOf } from "../documents/asyncapi-channels.js";
import { contractMessage, envelopedMessage } from "../documents/asyncapi-message.js";
import { channelOperations } from "../documents/asyncapi-operations.js";
import { ownersOf } from "../documents/contract-words.js";
import { type DocumentSchema, documentSchemas, strictKey } from "../documents/document-schemas.js";
import type { DocumentedContract } from "../documents/documented-contract.js";
import { type EnvelopedContracts, envelopedKey, envelopedSchema } from "../documents/enveloped-message.js";
import type { PackageFacts } from "../documents/package-facts.js";
import { printJson } from "../documents/print-json.js";

const formats: Readonly<Record<Dialect, string>> = {
  "draft-07": "application/schema+json;version=draft-07",
  "2020-12": "application/schema+json;version=draft-2020-12",
};

const description = `Generated from the schemas of the package client-contracts.

The payload of each message is the schema that its owner published, as it stands: consumers read by it. What producers write by is its \`x-strict-payload\`: the published schema, and what the owner's page says in words. \`x-contract\` holds what AsyncAPI has no place for: how a payload is recognised, what a producer fills, which fields are personal or secret, and the owner's error codes.

Which topics, queues and servers carry the messages is not known.`;

const placeOf = (key: string): string => `#/components/schemas/${key}/schema`;

const schemasOfEnvelope = (enveloped: EnvelopedContracts): DocumentSchema[] => {
  const key = envelopedKey(enveloped);
  return [
    envelopedSchema(enveloped, ({ facts }) => facts.name, placeOf, key),
    envelopedSchema(enveloped, strictKey, placeOf, `${key}.strict`),
  ];
};

/**
 * Returns the contracts as a document of AsyncAPI 3.0: each one a message, with its headers, schemas and examples, and
 * what producers and consumers do with it.
 */
export const renderAsyncApi = (contracts: readonly DocumentedContract[], manifest: PackageFacts): string => {
  const { name: title, version, license, homepage } = manifest;
  const messages = channelMessages(contracts);
  const inEnvelopes = messages.flatMap(({ enveloped }) => enveloped ?? []);
  const schemas = [
    ...contracts.flatMap((contract) => documentSchemas(contract, placeOf)),
    ...inEnvelopes.flatMap(schemasOfEnvelope),
  ];
  const document = {
    asyncapi: "3.0.0",
    info: {
      title,
      version,
      description,
      license: { name: license },
      tags: ownersOf(contracts),
      externalDocs: { description: "The catalogue of the contracts", url: homepage },
    },
    defaultContentType: "application/json",
    channels: channelsOf(messages),
    operations: channelOperations(messages),
    components: {
      messages: Object.fromEntries([
        ...messages.map(({ contract, enveloped }) => [
          contract.facts.name,
          contractMessage(contract, manifest, enveloped),
        ]),
        ...inEnvelopes.map((enveloped) => [envelopedKey(enveloped), envelopedMessage(enveloped, manifest)]),
      ]),
      schemas: Object.fromEntries(
        schemas.map(({ key, dialect, schema }) => [key, { schemaFormat: formats[dialect], schema }]),
      ),
    },
  };
  return `${printJson(document)}\n`;
};
