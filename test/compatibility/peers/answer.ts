import type { Schema } from "../../../src/schema/json-schema.js";
import type { Peer } from "./peer.js";

/** Whether a peer calls a change a break; undefined if it could not judge. It gets copies, which it may change. */
export const answerOf = async ({ refuses }: Peer, before: Schema, after: Schema): Promise<boolean | undefined> => {
  try {
    return await refuses(structuredClone(before), structuredClone(after));
  } catch {
    return undefined;
  }
};
