import { brokenPayloads } from "./broken-payloads.js";
import { payloads } from "./payload.js";

/** Something that judges whether a value is a ClientAddressRemovedV1. */
export interface Candidate {
  readonly name: string;
  readonly is: (value: unknown) => boolean;
}

/** Throws where a candidate judges otherwise than the published schema: its time would be that of another job. */
export const assertJudgesAlike = ({ name, is }: Candidate): void => {
  const refused = payloads.findIndex((payload) => !is(payload));
  if (refused !== -1) throw new Error(`${name} refuses a valid payload: ${JSON.stringify(payloads[refused])}`);
  const accepted = brokenPayloads.findIndex((payload) => is(payload));
  if (accepted !== -1) throw new Error(`${name} accepts a broken payload: ${JSON.stringify(brokenPayloads[accepted])}`);
};
