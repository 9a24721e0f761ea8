import type { Issue } from "../../contract/issue.js";
import { isObject } from "../../json/is-object.js";
import { toPointer } from "../../json/pointer.js";
import type { PathClues } from "../files/path-clues.js";
import { nearestName, otherVersions } from "../model/nearest-name.js";
import type { Judge, Judges } from "./judge.js";

/** What says by which contract payloads are judged, before one of them was looked at. */
export interface Clues extends Pick<PathClues, "named" | "nearMiss"> {
  /** The contract that the user named: it wins. */
  readonly contract?: string | undefined;
  /** Whether payloads are broken on purpose: what they say that they are may be what is broken, so the path's name wins. */
  readonly invalid: boolean;
}

/** Why no judge was found. */
export interface Unidentified {
  readonly issue: Omit<Issue, "rule">;
}

const typeNameOf = (value: unknown): unknown =>
  isObject(value) && isObject(value.metadata) ? value.metadata.typeName : undefined;

const eventTypeOf = (value: unknown): unknown => (isObject(value) ? value.event_type : undefined);

const lookedAt = "looked at metadata.typeName, event_type, and the names of the file and its folders";
const seeList = "client-contracts list tells those that are known";

const otherVersion = (known: readonly string[]): string => `its version is not known; known: ${known.join(", ")}`;

const suggest = (name: string): string => {
  const versions = otherVersions(name);
  if (versions.length > 0) return otherVersion(versions);
  const nearest = nearestName(name);
  return nearest === undefined ? seeList : `did you mean ${nearest}?`;
};

const withoutNumber = (eventType: string): string => eventType.replace(/[-_]\d+$/, "");

/** Finds the judge of each payload of a file, or says why there is none. */
export const createIdentify = (
  { byName, byEventType }: Judges,
  clues: Clues,
): ((value: unknown) => Judge | Unidentified) => {
  const chosen = clues.contract ?? (clues.invalid ? clues.named : undefined);

  // Pismo's payloads come bare or in the envelope.
  const judgeBy = (name: string, value: unknown): Judge => {
    const judge = byName.get(name) as Judge;
    return judge.enveloped && eventTypeOf(value) !== undefined ? judge.enveloped : judge;
  };

  const refuse = (path: readonly string[], message: string): Unidentified => ({
    issue: { path, pointer: toPointer(path), keyword: "contract", message },
  });

  const refuseTypeName = (typeName: string): Unidentified =>
    refuse(["metadata", "typeName"], `names no contract: ${suggest(typeName)}`);

  const refuseEventType = (eventType: string): Unidentified => {
    const known = [...byEventType.keys()];
    const versions = known.filter((type) => withoutNumber(type) === withoutNumber(eventType));
    return refuse(["event_type"], `names no event: ${versions.length > 0 ? otherVersion(versions) : seeList}`);
  };

  const refuseUnmarked = (value: unknown): Unidentified => {
    const near = clues.nearMiss === undefined ? "" : `; ${clues.nearMiss} in the path: ${suggest(clues.nearMiss)}`;
    const hint = Array.isArray(value) ? "; it is an array: use --each if its items are payloads" : "";
    return refuse([], `belongs to no known contract (${lookedAt}): use --contract${near}${hint}`);
  };

  return (value) => {
    if (chosen !== undefined) return judgeBy(chosen, value);
    const typeName = typeNameOf(value);
    if (typeof typeName === "string") return byName.get(typeName) ?? refuseTypeName(typeName);
    const eventType = eventTypeOf(value);
    if (typeof eventType === "string") return byEventType.get(eventType) ?? refuseEventType(eventType);
    return clues.named === undefined ? refuseUnmarked(value) : judgeBy(clues.named, value);
  };
};
