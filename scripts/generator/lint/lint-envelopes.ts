import type { Loaded } from "../input/load.js";
import type { Problem } from "../input/problem.js";

/** Returns the contracts whose `contract.json` says that they come in an envelope which is none. */
export const lintEnvelopes = (all: readonly Loaded[]): Problem[] => {
  const envelopes = all.filter(({ contract }) => contract.carries !== undefined).map(({ name }) => name);
  return all.flatMap(({ path, contract: { identity } }): Problem[] => {
    const name = typeof identity === "object" ? identity.in : undefined;
    if (name === undefined || envelopes.includes(name)) return [];
    const known = envelopes.length > 0 ? `those that carry something are ${envelopes.join(", ")}` : "none has carries";
    const message = `is ${JSON.stringify(name)}, which is no envelope's contract: ${known}`;
    return [{ file: `${path}/contract.json`, pointer: "/identity/in", message }];
  });
};
