import { brokenPayloads } from "./broken-payloads.js";
import { mixedTexts, toPayloads } from "./payload.js";

/** Something that judges whether a value is a ClientAddressRemovedV1. */
export interface Candidate {
  readonly name: string;
  readonly is: (value: unknown) => boolean;
}

/** Throws if a candidate judges otherwise than the published schema: its time would be for a different job. */
export const assertJudgesRight = ({ name, is }: Candidate): void => {
  const refused = toPayloads(mixedTexts).find((payload) => !is(payload));
  if (refused !== undefined) throw new Error(`${name} refuses a valid payload: ${JSON.stringify(refused)}`);
  const accepted = brokenPayloads.find((payload) => is(payload));
  if (accepted !== undefined) throw new Error(`${name} accepts a broken payload: ${JSON.stringify(accepted)}`);
};
