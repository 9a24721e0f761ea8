import { existsSync, readFileSync } from "node:fs";
import type { Candidate } from "./candidate.js";

/** Another validator, with the shape of ClientAddressRemovedV1 written the way its own documentation writes shapes. */
export interface Peer extends Candidate {
  readonly url: URL;
}

const folder = new URL("peers/", import.meta.url);

/** How to install what peers need: they are not dependencies of the package, not even for its development. */
export const installPeers = "npm ci --prefix test/bench/peers";

const load = async ([name, version]: [string, string]): Promise<Peer> => {
  const url = new URL(`${name}.mjs`, folder);
  const { is }: Candidate = await import(url.href);
  return { name: `${name} ${version}`, is, url };
};

const areInstalled = (): boolean => existsSync(new URL("node_modules", folder));

/** Returns the peers, or none if they are not installed. */
export const loadPeers = async (): Promise<Peer[]> => {
  if (!areInstalled()) return [];
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const validators = Object.entries<string>(dependencies).filter(([name]) =>
    existsSync(new URL(`${name}.mjs`, folder)),
  );
  return Promise.all(validators.map(load));
};

/** Returns Ajv's judge by both schemas of ClientAddressRemovedV1, with formats; nothing if the peers are not installed. */
export const loadStrictAjv = async (): Promise<Candidate["is"] | undefined> => {
  if (!areInstalled()) return undefined;
  const { is }: Candidate = await import(new URL("strict/ajv.mjs", folder).href);
  return is;
};
