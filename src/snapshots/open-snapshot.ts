import { UsageError } from "../check/model/usage-error.js";
import { fromDisk } from "./from-disk.js";
import { fromGit } from "./from-git.js";
import { fromPackage } from "./from-package.js";
import type { Snapshot } from "./snapshot.js";

/**
 * Opens what a location names: `git:REVISION:PATH`, `npm:NAME@VERSION` (the schemas of an installed package), or a file
 * or folder on the disk. Throws a `UsageError` if there is no such thing.
 */
export const openSnapshot = (location: string): Snapshot => {
  const [, revision, path = ""] = /^git:([^:]+):(.*)$/s.exec(location) ?? [];
  if (revision !== undefined) return fromGit(revision, path);
  if (location.startsWith("git:")) throw new UsageError(`${location} names no path: it is git:REVISION:PATH.`);
  const [, name, version = ""] = /^npm:(@?[^@]+)@(.+)$/s.exec(location) ?? [];
  return name === undefined ? fromDisk(location) : fromPackage(name, version);
};
