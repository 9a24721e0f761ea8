import { compareSchemas, isBreaking } from "../../../src/compatibility/compare-schemas.js";
import type { Peer } from "./peer.js";

/** This package, asked as the others are: if nothing is presumed. */
export const own: Peer = {
  name: "client-contracts",
  refuses: (before, after) =>
    isBreaking(compareSchemas(before, after, { direction: "backward", policy: "strict" }), "backward"),
};
