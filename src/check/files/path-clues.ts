import { contracts } from "../../generated/index.js";
import { nearestName, otherVersions } from "../model/nearest-name.js";
import { isVerdict, type Verdict } from "../model/verdict.js";

/** What the path of a file tells of the payloads in it. */
export interface PathClues {
  /** The contract that the file, or else the innermost folder, is named after. */
  readonly named?: string;
  /** A name in the path that is nearly one of a contract. */
  readonly nearMiss?: string;
  /** What the innermost folder called by a verdict says of what is in it. */
  readonly verdict?: Verdict;
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
  const verdict = segments.slice(1).find(isVerdict);
  return {
    ...(named !== undefined && { named }),
    ...(nearMiss !== undefined && { nearMiss }),
    ...(verdict !== undefined && { verdict }),
  };
};
