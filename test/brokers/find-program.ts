import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

// Debian has a folder for each version of PostgreSQL, none of them on the PATH.
const versions = "/usr/lib/postgresql";
const postgresFolders = (): string[] =>
  (existsSync(versions) ? readdirSync(versions) : [])
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(versions, version, "bin"));

// Debian's /usr/sbin/rabbitmq-server is a wrapper that switches to a user of its own; the real one lies in the first
// folder. The /sbin folders are not on the PATH of an ordinary user there.
const folders = (): string[] =>
  process.env.BROKERS_PATH?.split(delimiter) ?? [
    "/usr/lib/rabbitmq/bin",
    ...(process.env.PATH ?? "").split(delimiter),
    "/usr/local/sbin",
    "/usr/sbin",
    ...postgresFolders(),
  ];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Returns where a program is, or undefined. `BROKERS_PATH` replaces the folders to look in. */
export const findProgram = (name: string): string | undefined =>
  folders()
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** Returns where a program is. Throws if it is nowhere. */
export const mustFindProgram = (name: string): string => {
  const path = findProgram(name);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return path;
};
