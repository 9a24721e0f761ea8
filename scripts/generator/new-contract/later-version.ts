import type { Identity } from "../../../src/contract/identity.js";
import { splitVersion } from "../../../src/identity/split-version.js";
import { isObject } from "../../../src/json/is-object.js";
import { toKeys, valueAt } from "../../../src/json/pointer.js";
import type { ContractJson } from "../input/contract-json.js";
import { GenerationError } from "../input/problem.js";
import { changesetOf } from "./changeset.js";

/** A contract that gets a later version. */
export interface EarlierVersion {
  readonly name: string;
  /** All files of its folder, fixtures too, by their paths from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  readonly identity: Identity | undefined;
  /** Its version as it is recognised, or as its name or page has it. */
  readonly version: number;
}

/** The names of what there is, and must stay. */
export interface Existing {
  readonly contracts: readonly string[];
  readonly changesets: readonly string[];
}

/** The name of a version: `ClientAddressRemovedV1` has `ClientAddressRemovedV2` after it, and so has a name without one. */
export const nameOfVersion = (name: string, version: number): string =>
  `${splitVersion(name).version === undefined ? name : name.replace(/\d+$/, "").replace(/V$/, "")}V${version}`;

// What belongs to the earlier version alone: the digest is made anew, and a waiver was for another schema.
const isOwn = (path: string): boolean => /\/(?:schema\.sha256|waivers\.json)$/.test(path);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A text of JSON with a value elsewhere; as it was if it holds what no value does, such as a name twice. */
const withValue = (text: string, pointer: string, change: (value: unknown) => unknown): string => {
  const squeezed = (content: string) => content.replaceAll(/\s/g, "");
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch {
    return text;
  }
  const keys = toKeys(pointer);
  const around = valueAt(payload, keys.slice(0, -1));
  const last = keys.at(-1) as string;
  if (!isObject(around) || !Object.hasOwn(around, last) || squeezed(text) !== squeezed(JSON.stringify(payload)))
    return text;
  Object.assign(around, { [last]: change(around[last]) });
  return json(payload);
};

/** A version as a payload states it, the next one in the same form: `1`, `"V1.0.0"`; any other value as it is. */
const nextStated = (known: readonly number[], next: number) => (value: unknown) => {
  const [, before = "", major, rest = ""] = /^(\D*)(\d+)((?:\.\d+)*)$/.exec(String(value)) ?? [];
  if (major === undefined || !known.includes(Number(major))) return value;
  return typeof value === "number" ? next : `${before}${next}${rest.replaceAll(/\d+/g, "0")}`;
};

/** What was renamed, with the owner's page as it is called: nobody knows another one. */
const withSource = (renamed: ContractJson, text: string): ContractJson => {
  const { source } = JSON.parse(text) as ContractJson;
  return { ...renamed, ...(source !== undefined && { source }) };
};

/** `contract.json` of the next version: its number, and the texts by which others tell it from the earlier one. */
const nextContractJson = (contract: ContractJson, next: number): ContractJson => {
  const { version, identity } = contract;
  const given = typeof identity === "object" ? identity : undefined;
  // A text that states no version means the first one.
  const values = given?.values?.flatMap((value) => {
    const { version: stated } = splitVersion(value);
    return stated === undefined ? [] : [value.replace(/\d+$/, String(next))];
  });
  return {
    ...contract,
    ...(version !== undefined && { version: version.includes(".") ? `${next}.0.0` : String(next) }),
    ...(given && { identity: { ...given, ...(values && { values }) } }),
  };
};

/**
 * Returns the files of the version after a contract's: the same schema, rules and fixtures under another name, for somebody to
 * change, and a changeset. Throws a {@link GenerationError} if there is a contract of that name.
 */
export const laterVersion = (earlier: EarlierVersion, existing: Existing): Map<string, string> => {
  const { name, identity, version } = earlier;
  const next = version + 1;
  const later = nameOfVersion(name, next);
  if (existing.contracts.includes(later))
    throw new GenerationError([
      { file: `schemas/${later}`, pointer: "", message: "already exists: it is the next version" },
    ]);
  // A fixture that is wrong for naming the version after it stays as wrong.
  const names = new Map([
    [name, later],
    [later, nameOfVersion(name, next + 1)],
  ]);
  const named = new RegExp(`\\b(?:${[...names.keys()].join("|")})\\b`, "g");
  const { versionAt } = identity ?? {};
  const files = [...earlier.files].flatMap(([path, text]): [string, string][] => {
    if (isOwn(path)) return [];
    const renamed = text.replaceAll(named, (each) => names.get(each) as string);
    const [, place = ""] = /^schemas\/[^/]+\/(.*)$/.exec(path) ?? [];
    const target = `schemas/${later}/${place}`;
    if (place === "contract.json")
      return [[target, json(nextContractJson(withSource(JSON.parse(renamed), text), next))]];
    const isPayload = place.startsWith("fixtures/") && !place.endsWith("/expected.json");
    if (!isPayload || versionAt === undefined || identity?.envelope) return [[target, renamed]];
    return [[target, withValue(renamed, versionAt.at, nextStated(versionAt.values, next))]];
  });
  const summary = `Add the contract ${later}, the version after ${name}`;
  return new Map([...files, changesetOf(later, summary, existing.changesets)]);
};
