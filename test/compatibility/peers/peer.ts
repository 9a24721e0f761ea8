import { readFileSync } from "node:fs";
import type { Schema } from "../../../src/schema/json-schema.js";

/** What a comparer says of two schemas, in one direction. */
export interface Peer {
  readonly name: string;
  /**
   * Whether the second schema refuses something that the first one accepts; undefined if the library says that it
   * does not know. It throws for what it does not take.
   */
  readonly refuses: (before: Schema, after: Schema) => boolean | undefined | Promise<boolean | undefined>;
}

const load = async ([name, version]: [string, string]): Promise<Peer> => {
  const { refuses }: Peer = await import(new URL(`adapters/${name}.mjs`, import.meta.url).href);
  return { name: `${name} ${version}`, refuses };
};

/** Loads the adapter of each library that package.json names. */
export const loadPeers = (): Promise<Peer[]> => {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  return Promise.all(Object.entries<string>(dependencies).map(load));
};
