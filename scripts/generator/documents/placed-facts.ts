import type { Fills } from "../../../src/contract/fills.js";
import type { Fields } from "../../../src/fields/field-tree.js";
import { withPart } from "../../../src/fields/with-part.js";
import { toKeys } from "../../../src/json/pointer.js";
import type { Facts } from "../description/facts.js";
import type { DocumentedContract } from "./documented-contract.js";
import type { EnvelopedContracts } from "./enveloped-message.js";

/** What is known of places in a payload. */
export interface PlacedFacts extends Pick<Facts, "partitionKey" | "fills" | "errors"> {
  readonly fields: Fields;
}

/** Returns what is known of places in a contract's own payloads. */
export const placedFacts = ({ facts: { partitionKey, fills, errors }, fields }: DocumentedContract): PlacedFacts => ({
  ...(partitionKey !== undefined && { partitionKey }),
  fills,
  errors,
  fields,
});

const below = (at: string, fills: Fills): Fills =>
  Object.fromEntries(Object.entries(fills).map(([pointer, fill]) => [at + pointer, fill]));

/** Returns what is known of places in an envelope that holds a contract's payload: the envelope's, and below it the payload's. */
export const envelopedFacts = ({ envelope, carried, at }: EnvelopedContracts): PlacedFacts => {
  const [around, within] = [placedFacts(envelope), placedFacts(carried)];
  return {
    ...(within.partitionKey !== undefined && { partitionKey: at + within.partitionKey }),
    fills: { ...around.fills, ...below(at, within.fills) },
    errors: within.errors.map(({ raisedFor, ...row }) => ({
      ...row,
      ...(raisedFor && { raisedFor: raisedFor.map((place) => ({ ...place, pointer: at + place.pointer })) }),
    })),
    fields: withPart(around.fields, toKeys(at), within.fields),
  };
};
