import { generateSync } from "json-schema-faker";
import type { ContractName } from "../catalogue/contract-name.js";
import { readSchemas } from "../catalogue/contract-schemas.js";
import type { Contract } from "../contract/contract.js";
import { readAt } from "../contract/mark-issues.js";
import { contracts } from "../generated/index.js";
import { type CarriedContract, isCarried } from "../identity/enveloped.js";
import { changeAll } from "../kinds/change-places.js";
import { isSchemaObject, type Schema } from "../schema/json-schema.js";
import { mapSubschemas } from "../schema/subschemas.js";
import { walk } from "../schema/walk.js";
import { knownValues } from "./known-values.js";
import { sampleSchema } from "./sample-schema.js";
import { createRandom, varyDigits } from "./vary-digits.js";

type FakerSchema = Parameters<typeof generateSync>[0];
type Formats = NonNullable<NonNullable<Parameters<typeof generateSync>[1]>["formats"]>;

const attempts = 200;
// Far enough apart that the attempts of one seed differ from the first attempts of the next seeds.
const stride = 1_000_003;
const january = Date.UTC(2026, 0, 1);

// The times of one payload follow each other in the order of the schema: an event is sent after it occurred, and
// expires after it starts. They do not depend on today, or the same seed would not make the same payload.
const createClock = (): Formats => {
  let now = january;
  return {
    "date-time": (random) => {
      const isFirst = now === january;
      now += 1000 * (isFirst ? random.int(0, 30 * 86_400) : random.int(1, 3600));
      return new Date(now).toISOString().replace(".000Z", "Z");
    },
  };
};

const withoutConditions = (schema: Schema): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const { if: _, then: _then, else: _else, ...rest } = schema;
  return mapSubschemas(rest, "2020-12", withoutConditions);
};

/** Makes a payload that may satisfy the schema, the same one for the same seed and attempt. */
const createFaker = (schema: Schema) => {
  const maxDepth = Math.max(5, ...[...walk(schema, "2020-12")].map(({ path }) => path.length));
  // The faker always takes the branch of a condition that holds, so the first attempts leave conditions to chance.
  const open = withoutConditions(schema);
  return (seed: number, attempt: number): unknown =>
    generateSync((attempt % 4 < 2 ? open : schema) as FakerSchema, {
      seed: seed + attempt * stride,
      maxDepth,
      alwaysFakeOptionals: (seed + attempt) % 2 !== 0,
      useExamplesValue: true,
      formats: createClock(),
    });
};

/** The contract that a payload in the envelope of a name says that it holds. */
const findCarried = (envelope: ContractName, payload: unknown): CarriedContract<unknown> | undefined =>
  Object.values<Contract<unknown>>(contracts)
    .filter(isCarried)
    .find(
      ({ identity: { envelope: place, at, values = [] } }) =>
        place.contract === envelope && values.includes(readAt(payload, at) as string),
    );

/** Fills in what a builder always fills in, and what no schema says: an envelope holds what it names. */
const complete = (name: ContractName, payload: unknown, seed: number): unknown => {
  const { fills }: Contract<unknown> = contracts[name];
  const filled = changeAll(
    Object.entries(fills).map(([pointer, fill]) => [
      pointer,
      (value) => (typeof fill === "object" && "const" in fill ? fill.const : value),
    ]),
  )(payload);
  const carried = findCarried(name, filled);
  if (!carried || !isSchemaObject(filled)) return filled;
  const { at } = carried.identity.envelope;
  return changeAll([[at, () => validSample(carried.name as ContractName, seed)]])(filled);
};

const fakers = new Map<ContractName, ReturnType<typeof createFaker>>();

const fakerOf = (name: ContractName) => {
  const faker = fakers.get(name) ?? createFaker(sampleSchema(readSchemas(name), knownValues(name)));
  fakers.set(name, faker);
  return faker;
};

/** Yields payloads that satisfy the contract strictly, always the same ones for a seed. Ends after many attempts. */
export function* validSamples(name: ContractName, seed: number): Generator<unknown> {
  const { strict, fields }: Contract<unknown> = contracts[name];
  const fake = fakerOf(name);
  for (let attempt = 0; attempt < attempts; attempt++) {
    let payload: unknown;
    try {
      payload = complete(name, varyDigits(fake(seed, attempt), fields, createRandom(seed + attempt * stride)), seed);
    } catch {
      // What the faker cannot do in this attempt, it may do in the next one.
      continue;
    }
    if (strict.is(payload)) yield payload;
  }
}

/** Returns a payload that satisfies the contract strictly, always the same one for a seed. Throws if it finds none. */
export const validSample = (name: ContractName, seed: number): unknown => {
  for (const payload of validSamples(name, seed)) return payload;
  throw new Error(
    `No valid payload of ${name} was found with seed ${seed} in ${attempts} attempts: its rules ask for more than chance finds. Try another seed, or write one by hand.`,
  );
};
