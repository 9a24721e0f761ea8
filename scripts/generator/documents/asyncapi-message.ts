import { escapeToken } from "../../../src/json/pointer.js";
import { contractWords } from "./contract-words.js";
import { strictKey } from "./document-schemas.js";
import type { DocumentedContract, ValidFixture } from "./documented-contract.js";
import { type EnvelopedContracts, envelopedFixtures, envelopedKey, envelopedName } from "./enveloped-message.js";
import { headerSchema } from "./header-schema.js";
import { messageExamples } from "./message-examples.js";
import type { PackageFacts } from "./package-facts.js";
import { envelopedFacts, type PlacedFacts, placedFacts } from "./placed-facts.js";

const reference = (key: string) => ({ $ref: `#/components/schemas/${key}` });

/** What no part of AsyncAPI says of a contract; its places are those of the payload that `placed` is about. */
const extension = ({ facts, carries }: DocumentedContract, placed: PlacedFacts): object => {
  const { version, kind, about, source, identity } = facts;
  const { owner, raised, producers, consumers, response } = about;
  const { partitionKey, fills, fields, errors } = placed;
  const whose = { owner, raised, source, producers, consumers, response };
  const filled = Object.keys(fills).length > 0 ? fills : undefined;
  const codes = errors.length > 0 ? errors : undefined;
  return { version, kind, ...whose, identity, carries, partitionKey, fills: filled, fields, errors: codes };
};

interface Shown {
  readonly name: string;
  readonly title: string | undefined;
  readonly description: string;
  /** The keys of the schemas that it is read and written by. */
  readonly payload: string;
  readonly strict: string;
  readonly correlationAt: string | undefined;
  readonly fixtures: readonly ValidFixture[];
  readonly placed: PlacedFacts;
}

const toMessage = (contract: DocumentedContract, manifest: PackageFacts, shown: Shown): object => {
  const { summary, tags, externalDocs } = contractWords(contract, manifest);
  const { name, title, description, payload, strict, correlationAt, fixtures, placed } = shown;
  const header = `$message.header#/${escapeToken(contract.facts.correlationHeader)}`;
  const examples = messageExamples(contract, fixtures, correlationAt);
  return {
    name,
    title: title ?? name,
    summary,
    description,
    contentType: "application/json",
    headers: headerSchema(contract),
    correlationId: { location: correlationAt === undefined ? header : `$message.payload#${correlationAt}` },
    payload: reference(payload),
    tags,
    externalDocs,
    examples: examples.length > 0 ? examples : undefined,
    "x-strict-payload": reference(strict),
    "x-contract": extension(contract, placed),
  };
};

/** Returns a contract as a message of AsyncAPI. */
export const contractMessage = (
  contract: DocumentedContract,
  manifest: PackageFacts,
  enveloped: EnvelopedContracts | undefined,
): object => {
  const { facts, title, correlationAt, fixtures } = contract;
  const { description } = contractWords(contract, manifest);
  const where =
    enveloped &&
    `It comes at ${enveloped.at} of ${enveloped.envelope.facts.name}: the message ${envelopedName(enveloped)} is both. This one is the payload alone.`;
  return toMessage(contract, manifest, {
    name: facts.name,
    title,
    description: [description, where].filter(Boolean).join("\n\n"),
    payload: facts.name,
    strict: strictKey(contract),
    correlationAt,
    fixtures,
    placed: placedFacts(contract),
  });
};

/** Returns an envelope with a contract's payload in it as a message of AsyncAPI. */
export const envelopedMessage = (enveloped: EnvelopedContracts, manifest: PackageFacts): object => {
  const { carried, envelope, at } = enveloped;
  const name = envelopedName(enveloped);
  const key = envelopedKey(enveloped);
  const { description } = contractWords(carried, manifest);
  return toMessage(carried, manifest, {
    name,
    title: `${carried.title ?? carried.facts.name}, in its envelope`,
    description: `${description}\n\nThe envelope ${envelope.facts.name}, with the payload at ${at}.`,
    payload: key,
    strict: `${key}.strict`,
    correlationAt: envelope.correlationAt,
    fixtures: envelopedFixtures(enveloped),
    placed: envelopedFacts(enveloped),
  });
};
