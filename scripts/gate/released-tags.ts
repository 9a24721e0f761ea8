import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GateError } from "./gate-error.js";
import { compareVersions } from "./versions.js";

const git = (root: string, ...parameters: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync("git", parameters, { cwd: root, encoding: "utf8" });
  if (error || status !== 0)
    throw new GateError(`git ${parameters[0]} failed: ${(error?.message ?? stderr).trim().split("\n", 1)[0]}`);
  return stdout.trim();
};

/**
 * Whether a version is the first one, which is tagged only after it is published: the changelog lists no other, and it was
 * raised just now, or by this commit.
 */
const isFirst = (root: string, version: string): boolean => {
  const committed = ["HEAD", "HEAD^"].map(
    (commit) => spawnSync("git", ["show", `${commit}:package.json`], { cwd: root, encoding: "utf8" }).stdout,
  );
  if (committed.every((text) => text !== "" && JSON.parse(text).version === version)) return false;
  const path = join(root, "CHANGELOG.md");
  const changelog = existsSync(path) ? readFileSync(path, "utf8") : "";
  const listed = [...changelog.matchAll(/^## (\d+\.\d+\.\d+\S*)/gm)].map(([, each]) => each);
  return listed.length === 1 && listed[0] === version;
};

/**
 * The tags of the releases that this commit comes from, the last one first; none before the first release. Throws a
 * {@link GateError} if there should be one, or if nobody can know.
 */
export const findReleasedTags = (root: string, version: string): string[] => {
  if (git(root, "rev-parse", "--is-shallow-repository") === "true")
    throw new GateError("this is a shallow clone, which hides what was released. Run: git fetch --unshallow --tags");
  // A version for trying out is no release that others rely on.
  const tags = git(root, "tag", "--list", "v*", "--merged", "HEAD")
    .split("\n")
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
  if (tags.length === 0 && version !== "0.0.0" && !isFirst(root, version))
    throw new GateError(`version ${version} has no tag of a release before it. Run: git fetch --tags`);
  return tags.sort(compareVersions).reverse();
};
