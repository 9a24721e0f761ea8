import type { ContractName } from "../catalogue/contract-name.js";
import { readSchemas } from "../catalogue/contract-schemas.js";
import type { Contract } from "../contract/contract.js";
import type { Validator } from "../contract/validator.js";
import { contracts } from "../generated/index.js";
import { type CarriedContract, isCarried } from "../identity/enveloped.js";
import { changeAll } from "../kinds/change-places.js";
import type { Schema } from "../schema/json-schema.js";
import { type FixtureFile, type Fixtures, payloadOf, readFixtureFiles } from "./fixture-files.js";
import { validSample, validSamples } from "./valid-sample.js";

/** What samples are made of: a contract, or what `PismoEvent.of` returns. */
export interface Samplable extends Validator<unknown> {
  readonly name: string;
  readonly strict: Validator<unknown>;
}

/** The names of a contract, or of a payload's contract and of that of the envelope around it. */
interface Names {
  readonly contract: ContractName;
  readonly envelope?: ContractName;
}

const isName = (name: string | undefined): name is ContractName => name !== undefined && Object.hasOwn(contracts, name);

/** Returns whose samples are meant. Throws a `TypeError` if there is no such contract. */
export const namesOf = ({ name }: Samplable): Names => {
  if (isName(name)) return { contract: name };
  const [, envelope, contract] = /^(\w+)<(\w+)>$/.exec(name) ?? [];
  if (isName(contract) && isName(envelope)) return { contract, envelope };
  throw new TypeError(`client-contracts/testing: give a contract of this package; ${name} is none`);
};

const carriedBy = (contract: ContractName): CarriedContract<unknown> => {
  const found: Contract<unknown> = contracts[contract];
  if (isCarried(found)) return found;
  throw new TypeError(`client-contracts/testing: ${contract} comes in no envelope`);
};

/** Returns an envelope with a payload of a contract in it, and the marks that say so. */
export const putInto = (envelope: unknown, contract: ContractName, payload: unknown, seed = 0): unknown => {
  const { at, values = [], with: others = {}, envelope: place } = carriedBy(contract).identity;
  const marks = Object.entries(others).map(([pointer, text]) => [pointer, () => text] as const);
  const named = [at, () => values[seed % values.length]] as const;
  return changeAll([...marks, named, [place.at, () => payload]])(envelope);
};

/** Yields payloads that satisfy a contract strictly, always the same ones for a seed. Ends after many attempts. */
export function* samplesOf(contract: Samplable, seed: number): Generator<unknown> {
  const { contract: name, envelope } = namesOf(contract);
  if (!envelope) return yield* validSamples(name, seed);
  const payload = validSample(name, seed);
  for (const around of validSamples(envelope, seed)) {
    const enveloped = putInto(around, name, payload, seed);
    if (contract.strict.is(enveloped)) yield enveloped;
  }
}

/** The schemas that say what payloads of a contract may be. */
export const schemasOf = (contract: Samplable): Schema[] =>
  Object.values(namesOf(contract)).flatMap((name) => {
    const { published, documented } = readSchemas(name);
    return documented === undefined ? [published] : [published, documented];
  });

/** What a fixture says, and what it is called. */
export interface NamedPayload extends FixtureFile {
  /** Undefined if it is not JSON, as an invalid one may be. */
  readonly payload: unknown;
}

/** The fixtures of a contract; for one of an envelope, those of the payload in it, in an envelope. */
export const fixturesOf = (contract: Samplable, kind: keyof Fixtures): NamedPayload[] => {
  const { contract: name, envelope } = namesOf(contract);
  const around = envelope && validSample(envelope, 1);
  return readFixtureFiles(name)[kind].map((fixture) => {
    const payload = payloadOf(fixture);
    if (around === undefined || payload === undefined) return { ...fixture, payload };
    return { ...fixture, payload: putInto(around, name, payload) };
  });
};

/** Returns a payload as it travels: in an envelope, if it comes in one. */
export const putIntoEnvelope = (contract: Samplable, payload: unknown): unknown => {
  const { contract: name, envelope } = namesOf(contract);
  const found: Contract<unknown> = contracts[name];
  if (envelope || !isCarried(found)) return payload;
  return putInto(validSample(found.identity.envelope.contract as ContractName, 1), name, payload);
};
