import type { Contract } from "client-contracts";
// Not the command's own words for it, which bring every contract a second time: what those are made of.
import { contextHint, nameHint, versionHint } from "../../src/identity/mark-hint.js";
import { toKeys, valueAt } from "../../src/json/pointer.js";
import type { ContractLibrary } from "./contract-library.js";

/** Why the package finds no contract of a payload. */
type Unidentified = Extract<ReturnType<ContractLibrary["identify"]>, { readonly reason: string }>;

/**
 * Makes the function that says why a payload is of no known contract, and which one may have been meant, in words that
 * follow the place's pointer and hold nothing of the payload.
 */
export const createExplainMark = (contracts: ContractLibrary["contracts"]) => {
  const names = Object.keys(contracts);

  const hintFor = (value: unknown, { otherVersionOf, pointer }: Unidentified): string | undefined => {
    if (otherVersionOf !== undefined) return versionHint(contracts[otherVersionOf] as Contract<unknown>, pointer);
    const mark = valueAt(value, toKeys(pointer));
    if (typeof mark !== "string") return undefined;
    const named = Object.values(contracts).find(
      ({ identity }) => identity?.at === pointer && identity.values?.includes(mark),
    );
    return named ? contextHint(named, value) : nameHint(mark, names);
  };

  return (value: unknown, unidentified: Unidentified): string => {
    const { pointer, reason } = unidentified;
    const hint = hintFor(value, unidentified);
    if (hint !== undefined) return `names no contract: ${hint}`;
    if (Array.isArray(value)) return `${reason}, but a list: put each payload on a line of its own`;
    // The package names the place in the sentence; here its pointer stands before it.
    const subject = `its ${toKeys(pointer).join(".")} `;
    return reason.startsWith(subject) ? reason.slice(subject.length) : reason;
  };
};
