import type { ContractName } from "../catalogue/contract-name.js";
import { contracts } from "../generated/index.js";
import { isObject } from "../json/is-object.js";
import { payloadOf, readFixtureFiles } from "./fixture-files.js";

/**
 * Returns the values that fixtures have at a place in the payloads of a contract, else under its name anywhere in them,
 * else under its name in the fixtures of any contract. The place is a JSON Pointer with `*` for each item of a list.
 */
export type KnownValues = (place: string, key: string) => readonly unknown[];

/** The values under each name: a place, or the last part of one. */
type Pool = Map<string, unknown[]>;

// What generators of examples write where they know nothing, and what a web page made of an e-mail address.
const isPlaceholder = (value: unknown): boolean => value === "string" || /\[email.protected\]/.test(String(value));

const add = (pool: Pool, name: string, value: unknown): void => {
  const values = pool.get(name) ?? [];
  if (!values.includes(value)) pool.set(name, [...values, value]);
};

const collect = (places: Pool, names: Pool, value: unknown, place = "", key = ""): void => {
  if (Array.isArray(value)) for (const item of value) collect(places, names, item, `${place}/*`, key);
  else if (isObject(value))
    for (const [name, member] of Object.entries(value)) collect(places, names, member, `${place}/${name}`, name);
  else if (!isPlaceholder(value)) {
    add(places, place, value);
    add(names, key, value);
  }
};

interface Pools {
  readonly places: Pool;
  readonly names: Pool;
}

const poolsOf = (contract: string): Pools => {
  const pools = { places: new Map(), names: new Map() };
  for (const fixture of readFixtureFiles(contract).valid) collect(pools.places, pools.names, payloadOf(fixture));
  return pools;
};

// Reading all fixtures takes longer than making a sample.
let known: ReadonlyMap<string, Pools> | undefined;

/** Returns what the fixtures know of the values in the payloads of a contract. */
export const knownValues = (contract: ContractName): KnownValues => {
  known ??= new Map(Object.keys(contracts).map((name) => [name, poolsOf(name)]));
  const all = known;
  const own = all.get(contract) as Pools;
  return (place, key) =>
    own.places.get(place) ??
    own.names.get(key) ??
    [...all.values()].map(({ names }) => names.get(key)).find((values) => values !== undefined) ??
    [];
};

/** The values without those that say nothing. */
export const withoutPlaceholders = (values: readonly unknown[]): unknown[] =>
  values.filter((value) => !isPlaceholder(value));
