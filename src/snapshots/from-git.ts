import { UsageError } from "../check/model/usage-error.js";
import { runGit } from "./run-git.js";
import type { Snapshot } from "./snapshot.js";

// One object of a tree: its mode, type and id, a tab, and its path.
const entry = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s;
// What is no file: a symbolic link, and a repository in the repository.
const others: Readonly<Record<string, string>> = { "120000": "a symbolic link", "160000": "a submodule" };

/**
 * The file or folder at a path of a revision, as `git show REVISION:PATH` finds it: from the root of the repository that
 * `folder` is in, or else the working folder. Throws a `UsageError` if there is none.
 */
export const fromGit = (revision: string, path: string, folder?: string): Snapshot => {
  const label = `git:${revision}:${path}`;
  const refuse = (why: string): never => {
    throw new UsageError(`${label}: ${why}.`);
  };
  if (runGit(["rev-parse", "--git-dir"], folder) === undefined) refuse("there is no repository of git here");
  // Nobody's revision is taken for an option.
  const commit = runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], folder);
  if (commit === undefined)
    throw new UsageError(
      `${label}: there is no revision ${revision} here; a shallow clone lacks it until it is fetched.`,
    );
  const object = `${commit.toString().trim()}:${path.replace(/\/$/, "")}`;
  const type = runGit(["cat-file", "-t", object], folder)?.toString().trim();
  const read = (id: string) => () => new Uint8Array(runGit(["cat-file", "blob", id], folder) as Buffer);
  if (type === "blob") return { label, files: new Map([["", read(object)]]) };
  const listed = type === "tree" ? runGit(["ls-tree", "-r", "-z", "--full-tree", object], folder) : undefined;
  if (listed === undefined) throw new UsageError(`${label}: the revision has no such file or folder.`);
  const files = listed
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", id, file] = entry.exec(line) ?? [];
      if (id === undefined || file === undefined) return [];
      return [[file, mode in others ? () => refuse(`${file} is ${others[mode]}`) : read(id)] as const];
    });
  return { label, files: new Map(files) };
};
