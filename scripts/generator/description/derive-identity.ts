import type { Identity } from "../../../src/contract/identity.js";
import { splitVersion } from "../../../src/identity/split-version.js";
import type { GivenIdentity } from "../input/contract-json.js";
import type { Loaded } from "../input/load.js";
import { isRequiredAt, schemasAt } from "./schemas-at.js";

// The usual places of a payload's type at its top, each from publishers of events.
const typePlaces = ["/type", "/event", "/eventType"];

/**
 * The major version of a contract: the number at the end of its name, or else the first number of its page's version.
 */
export const majorOf = (name: string, version: string): number =>
  splitVersion(name).version ?? Number(version.split(".")[0]);

/** The texts that the schemas allow at a place. */
const textsAt = (loaded: Loaded, pointer: string): string[] =>
  schemasAt(loaded, pointer)
    .flatMap((schema) => (schema.const === undefined ? ((schema.enum as unknown[] | undefined) ?? []) : [schema.const]))
    .filter((value) => typeof value === "string");

/** Whether a text may stand at a place: the schema says so, or lists one. */
const takesText = (loaded: Loaded, pointer: string): boolean =>
  schemasAt(loaded, pointer).some(({ type }) => type === "string") || textsAt(loaded, pointer).length > 0;

const usualPlace = (loaded: Loaded): string | undefined => {
  if (takesText(loaded, "/metadata/typeName")) return "/metadata/typeName";
  return typePlaces.find((at) => isRequiredAt(loaded, at) && textsAt(loaded, at).length === 1);
};

const givenOf = (identity: string | GivenIdentity | undefined): GivenIdentity =>
  typeof identity === "string" ? { at: identity } : (identity ?? {});

const usualVersionPlace = (at: string): string | undefined =>
  at === "/metadata/typeName" ? "/metadata/version" : undefined;

/** The types that a version at a place may have. */
const versionTypes = (loaded: Loaded, pointer: string): ("number" | "string")[] => {
  const types = schemasAt(loaded, pointer).flatMap(({ type }) => type ?? []);
  const isNumber = types.includes("number") || types.includes("integer");
  return [...(isNumber ? (["number"] as const) : []), ...(types.includes("string") ? (["string"] as const) : [])];
};

/**
 * Derives how a contract's payloads are recognised, from its `contract.json`, from a required `const`, or from the
 * usual place of an event's name. Undefined if they carry no mark.
 */
export const deriveIdentity = (loaded: Loaded, version: string, all: readonly Loaded[]): Identity | undefined => {
  const { name, contract } = loaded;
  const given = givenOf(contract.identity);
  const envelope = all.find((other) => other.name === given.in);
  const around = givenOf(envelope?.contract.identity);
  const at = given.at ?? around.at ?? usualPlace(loaded);
  if (at === undefined) return undefined;
  const correlationAt = contract.correlationAt ?? envelope?.contract.correlationAt;
  const correlated = correlationAt === undefined ? {} : { correlationAt };
  // An envelope carries payloads of other contracts: any text names it.
  if (contract.carries !== undefined) return { at, ...correlated };
  const texts = given.values ?? textsAt(loaded, at);
  const values = texts.length > 0 ? [...new Set(texts)] : [name];
  // The text that says most: of `phone_change` and `phone-change-1`, the second one.
  const named = values.map(splitVersion);
  const { family, version: said } = named.find((each) => each.version !== undefined) ?? (named[0] as (typeof named)[0]);
  const major = said ?? majorOf(name, version);
  const versionPlace = given.versionAt ?? around.versionAt ?? usualVersionPlace(at);
  const types = versionPlace === undefined ? [] : versionTypes(envelope ?? loaded, versionPlace);
  return {
    at,
    values,
    ...(given.with && { with: given.with }),
    family,
    version: major,
    ...(versionPlace !== undefined &&
      types.length > 0 && {
        versionAt: { at: versionPlace, types, values: [...new Set([major, Number(version.split(".")[0])])] },
      }),
    ...(envelope && { envelope: { contract: envelope.name, at: envelope.contract.carries ?? "" } }),
    ...correlated,
  };
};
