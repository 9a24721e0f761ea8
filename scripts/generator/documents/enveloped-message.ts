import type { Identity } from "../../../src/contract/identity.js";
import { findMarkIssues } from "../../../src/contract/mark-issues.js";
import { toKeys, valueAt } from "../../../src/json/pointer.js";
import { type Dialect, dialectOf, type Schema } from "../../../src/schema/json-schema.js";
import { allOfSchemas, type DocumentSchema, type PlaceOfSchema } from "./document-schemas.js";
import type { DocumentedContract, ValidFixture } from "./documented-contract.js";

/** A contract whose payloads come in an envelope, and the contract of that. */
export interface EnvelopedContracts {
  readonly envelope: DocumentedContract;
  readonly carried: DocumentedContract;
  /** JSON Pointer of the payload in the envelope. */
  readonly at: string;
  /** How the envelope of this payload is recognised. */
  readonly identity: Identity;
}

/** Returns a contract's envelope, if its payloads come in one. */
export const envelopeOf = (
  carried: DocumentedContract,
  all: readonly DocumentedContract[],
): EnvelopedContracts | undefined => {
  const { identity } = carried.facts;
  const envelope = all.find(({ facts }) => facts.name === identity?.envelope?.contract);
  return envelope && identity?.envelope ? { envelope, carried, at: identity.envelope.at, identity } : undefined;
};

/** The name of an envelope's message with a payload in it, as the package calls it. */
export const envelopedName = ({ envelope, carried }: EnvelopedContracts): string =>
  `${envelope.facts.name}<${carried.facts.name}>`;

/** The same as a key of a document, in which no bracket may stand. */
export const envelopedKey = ({ envelope, carried }: EnvelopedContracts): string =>
  `${envelope.facts.name}.${carried.facts.name}`;

const placed = (keys: readonly string[], schema: Schema): Schema =>
  keys.reduceRight<Schema>((inner, key) => ({ properties: { [key]: inner }, required: [key] }), schema);

// What is missing there says nothing.
const placedIfThere = (keys: readonly string[], schema: Schema): Schema =>
  keys.reduceRight<Schema>((inner, key) => ({ properties: { [key]: inner } }), schema);

const marksOf = ({ at, values, with: others = {} }: Identity): Schema[] => [
  ...(values ? [placed(toKeys(at), { enum: values })] : []),
  ...Object.entries(others).map(([pointer, text]) => placedIfThere(toKeys(pointer), { const: text })),
];

/** Returns the schema of an envelope with a payload in it: the envelope's, its marks, and the payload's in its place. */
export const envelopedSchema = (
  enveloped: EnvelopedContracts,
  keyOf: (contract: DocumentedContract) => string,
  placeOf: PlaceOfSchema,
  key: string,
): DocumentSchema => {
  const { envelope, carried, at, identity } = enveloped;
  const refer = (contract: DocumentedContract): Schema => ({ $ref: placeOf(keyOf(contract)) });
  return allOfSchemas(
    {
      key,
      title: envelopedName(enveloped),
      description: `The envelope ${envelope.facts.name} with the payload of ${carried.facts.name} at ${at}`,
    },
    [envelope, carried].map(({ published }) => dialectOf(published) as Dialect),
    [refer(envelope), ...marksOf(identity), placed(toKeys(at), refer(carried))],
  );
};

const withPart = (value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown =>
  key === undefined
    ? part
    : { ...(value as object), [key]: withPart((value as Record<string, unknown>)[key], rest, part) };

/** Returns the payload's fixtures in an envelope: in the first of its fixtures that has the payload's marks; none without. */
export const envelopedFixtures = (enveloped: EnvelopedContracts): ValidFixture[] => {
  const { envelope, carried, at, identity } = enveloped;
  const around = envelope.fixtures.find(
    ({ payload }) => valueAt(payload, toKeys(at)) !== undefined && findMarkIssues(identity, payload).length === 0,
  );
  if (!around) return [];
  return carried.fixtures.map(({ name, payload }) => ({
    name,
    payload: withPart(around.payload, toKeys(at), payload),
  }));
};
