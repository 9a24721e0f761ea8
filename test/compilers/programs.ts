import { readdirSync, readFileSync } from "node:fs";
import { readSources } from "../../scripts/repository/read-input.js";
import { root } from "../support/root.js";

const folder = new URL("programs/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

const anyContract = "contract.ts";
const example = "ClientAddressRemovedV1";

const forEachContract = readSources(root).map(({ folder: name }): [string, string] => [
  name,
  read(anyContract).replaceAll(example, name),
]);
const others = readdirSync(folder)
  .filter((file) => file !== anyContract)
  .map((file): [string, string] => [file.replace(/\.ts$/, ""), read(file)]);

/** The users' programs, by name. Each is compiled by itself: together, what one imports would hide what another lacks. */
export const programs: ReadonlyMap<string, string> = new Map([...others, ...forEachContract]);
