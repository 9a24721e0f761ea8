import { contracts } from "../../generated/index.js";
import { nearestName, otherVersions } from "../model/nearest-name.js";

/** What the path of a file tells of the payloads in it. */
export interface PathClues {
  /** The contract that the file, or else the innermost folder, is named after. */
  readonly named?: string;
  /** A name in the path that is nearly one of a contract. */
  readonly nearMiss?: string;
  /** Whether the innermost folder called `valid` or `invalid` is the latter. */
  readonly invalid: boolean;
}

// Longest first: one contract's name may begin another's.
const names = Object.keys(contracts).sort((left, right) => right.length - left.length);

// `ClientAddressRemovedV1.missing-city.json` is named after the contract, `ClientAddressRemovedV10.json` is not.
const namedAfter = (segment: string): string | undefined =>
  names.find((name) => segment.startsWith(name) && !/^[A-Za-z0-9]/.test(segment.slice(name.length)));

const leadingWord = (segment: string): string => /^[A-Za-z0-9]+/.exec(segment)?.[0] ?? "";

const isNearMiss = (word: string): boolean => otherVersions(word).length > 0 || nearestName(word) !== undefined;

/** Returns what an absolute path tells: its innermost names count first, the file's own before all. */
export const readPath = (path: string): PathClues => {
  const segments = path.split(/[\\/]/).reverse();
  const named = segments.map(namedAfter).find((name) => name !== undefined);
  const nearMiss = named === undefined ? segments.map(leadingWord).find(isNearMiss) : undefined;
  const verdict = segments.slice(1).find((folder) => folder === "valid" || folder === "invalid");
  return {
    ...(named !== undefined && { named }),
    ...(nearMiss !== undefined && { nearMiss }),
    invalid: verdict === "invalid",
  };
};
