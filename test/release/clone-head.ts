import { appendFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";

/** Clones the commit that is checked out, as the branch `main` that is released, with the tools of this checkout. */
export const cloneHead = (clone: string): void => {
  const git = (folder: string, ...parameters: string[]) => mustRun(folder, "git", parameters).trim();
  if (git(root, "rev-parse", "--is-shallow-repository") === "true")
    throw new Error(
      "this checkout is shallow, and has no earlier version to compare with: git fetch --unshallow --tags",
    );
  const commit = git(root, "rev-parse", "HEAD");
  git(root, "clone", "--quiet", "--no-checkout", root, clone);
  git(clone, "checkout", "--quiet", "-B", "main", commit);
  // Nothing can be pushed.
  git(clone, "remote", "remove", "origin");
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"), "junction");
  // A link is no folder, which is all that .gitignore names.
  appendFileSync(join(clone, ".git/info/exclude"), "node_modules\n");
};
