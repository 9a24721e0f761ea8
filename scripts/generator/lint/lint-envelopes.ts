import type { Loaded } from "../input/load.js";
import type { Problem } from "../input/problem.js";

/** Returns the contracts whose `contract.json` says that they come in an envelope that is not one. */
export const lintEnvelopes = (all: readonly Loaded[]): Problem[] => {
  const envelopes = all.filter(({ contract }) => contract.carries !== undefined).map(({ name }) => name);
  return all.flatMap(({ path, contract: { identity } }): Problem[] => {
    const name = typeof identity === "object" ? identity.in : undefined;
    if (name === undefined || envelopes.includes(name)) return [];
    const known = envelopes.length > 0 ? `the envelopes are ${envelopes.join(", ")}` : 'no contract.json has "carries"';
    const message = `is ${JSON.stringify(name)}, which is not the contract of an envelope: ${known}`;
    return [{ file: `${path}/contract.json`, pointer: "/identity/in", message }];
  });
};
