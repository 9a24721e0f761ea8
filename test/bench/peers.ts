import { existsSync, readFileSync } from "node:fs";
import type { Candidate } from "./candidate.js";

/** Another validator, with the shape of ClientAddressRemovedV1 written the way its own documentation writes shapes. */
export interface Peer extends Candidate {
  readonly url: URL;
}

const folder = new URL("peers/", import.meta.url);

/** How to install what peers need: they are no dependencies of the package, not even for its development. */
export const installPeers = "npm ci --prefix test/bench/peers";

const load = async ([name, version]: [string, string]): Promise<Peer> => {
  const url = new URL(`${name}.mjs`, folder);
  const { is }: Candidate = await import(url.href);
  return { name: `${name} ${version}`, is, url };
};

/** Returns the peers, or none where they are not installed. */
export const loadPeers = async (): Promise<Peer[]> => {
  if (!existsSync(new URL("node_modules", folder))) return [];
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  return Promise.all(Object.entries<string>(dependencies).map(load));
};
