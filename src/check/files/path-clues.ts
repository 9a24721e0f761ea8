import { contracts } from "../../generated/index.js";
import { nearestName, otherVersions } from "../model/nearest-name.js";
import { isVerdict, type Verdict } from "../model/verdict.js";

/** What the path of a file says about the payloads in it. */
export interface PathClues {
  /** The contract in the name of the file, or else of the innermost folder. */
  readonly named?: string;
  /** A name in the path that is nearly a contract's name. */
  readonly nearMiss?: string;
  /** The verdict that the innermost folder with the name of a verdict gives. */
  readonly verdict?: Verdict;
}

// Longest first: one contract's name may be the beginning of another's.
const names = Object.keys(contracts).sort((left, right) => right.length - left.length);

// `ClientAddressRemovedV1.missing-city.json` has the contract's name, `ClientAddressRemovedV10.json` does not.
const namedAfter = (segment: string): string | undefined =>
  names.find((name) => segment.startsWith(name) && !/^[A-Za-z0-9]/.test(segment.slice(name.length)));

const leadingWord = (segment: string): string => /^[A-Za-z0-9]+/.exec(segment)?.[0] ?? "";

const isNearMiss = (word: string): boolean => otherVersions(word).length > 0 || nearestName(word) !== undefined;

/** Returns what an absolute path says: its innermost names count first, the file's own name before all. */
export const readPath = (path: string): PathClues => {
  const segments = path.split(/[\\/]/).reverse();
  const named = segments.map(namedAfter).find((name) => name !== undefined);
  const nearMiss = named === undefined ? segments.map(leadingWord).find(isNearMiss) : undefined;
  const verdict = segments.slice(1).find(isVerdict);
  return {
    ...(named !== undefined && { named }),
    ...(nearMiss !== undefined && { nearMiss }),
    ...(verdict !== undefined && { verdict }),
  };
};
