import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Asks for a changeset if something has changed since `main`, but not on the branch with the next version: that has just
// turned all changesets into an entry of CHANGELOG.md.
const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...parameters: string[]) => spawnSync("git", parameters, { cwd: root, encoding: "utf8" }).stdout;
const versionIn = (text: string): string => (JSON.parse(text) as { version: string }).version;

const base = git("merge-base", "main", "HEAD").trim();
const before = base ? versionIn(git("show", `${base}:package.json`)) : undefined;
const now = versionIn(readFileSync(join(root, "package.json"), "utf8"));
if (before !== undefined && before !== now) console.log(`The version was raised from ${before} to ${now}.`);
else {
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" } as const;
  process.exitCode = spawnSync("npx", ["--no", "changeset", "status"], options).status ?? 1;
}
