import type { Loaded } from "../input/load.js";
import type { Problem } from "../input/problem.js";

const lintEnvelope = (name: string, all: readonly Loaded[]): string | undefined => {
  const envelopes = all.filter(({ contract }) => contract.carries !== undefined).map((each) => each.name);
  if (envelopes.includes(name)) return undefined;
  const known = envelopes.length > 0 ? `the envelopes are ${envelopes.join(", ")}` : 'no contract.json has "carries"';
  return `is ${JSON.stringify(name)}, which is not the contract of an envelope: ${known}`;
};

const lintResponse = (name: string, all: readonly Loaded[]): string | undefined =>
  all.some((each) => each.name === name)
    ? undefined
    : `is ${JSON.stringify(name)}, which is no contract: the contracts are ${all.map((each) => each.name).join(", ")}`;

/** Returns where a `contract.json` names another contract that is not there, or is not what it is named for. */
export const lintNamedContracts = (all: readonly Loaded[]): Problem[] =>
  all.flatMap(({ path, contract: { identity, response } }) => {
    const envelope = typeof identity === "object" ? identity.in : undefined;
    const found = [
      ["/identity/in", envelope && lintEnvelope(envelope, all)],
      ["/response", response && lintResponse(response, all)],
    ] as const;
    return found.flatMap(([pointer, message]) =>
      message ? [{ file: `${path}/contract.json`, pointer, message }] : [],
    );
  });
