import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rehearsal } from "./rehearsal.js";

/** What npm says of a package that it packed. */
export interface Packed {
  readonly filename: string;
  readonly integrity: string;
  readonly files: readonly { readonly path: string }[];
}

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), "utf8"));

/** Adds a changeset that asks for a version. */
export const addChangeset = ({ clone }: Rehearsal, bump: "major" | "minor", text: string): void =>
  writeFileSync(join(clone, `.changeset/rehearsed-${bump}.md`), `---\n"client-contracts": ${bump}\n---\n\n${text}\n`);

/** Commits all that has changed. */
export const commitAll = async ({ clone, mustRun }: Rehearsal, message: string): Promise<void> => {
  await mustRun(clone, "git", "add", "--all");
  await mustRun(clone, "git", "commit", "--quiet", "--message", message);
};

/** Turns the waiting changesets into a version, everywhere where it stands, and returns it. */
export const raiseVersion = async (rehearsal: Rehearsal): Promise<string> => {
  const { clone, mustRun } = rehearsal;
  const before = readJson(clone, "package.json").version;
  await mustRun(clone, "npm", "run", "version");
  const { version } = readJson(clone, "package.json");
  assert.notEqual(version, before);
  const lock = readJson(clone, "package-lock.json");
  assert.deepEqual([lock.version, lock.packages[""].version], [version, version], "package-lock.json is left behind");
  assert.match(readFileSync(join(clone, "CHANGELOG.md"), "utf8"), new RegExp(`^## ${version}$`, "m"));
  const waiting = readdirSync(join(clone, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
  assert.deepEqual(waiting, []);
  const changed = (await mustRun(clone, "git", "diff", "--name-only", "--diff-filter=M")).trim().split("\n");
  assert.deepEqual(changed, ["CHANGELOG.md", "asyncapi.json", "openapi.json", "package-lock.json", "package.json"]);
  await commitAll(rehearsal, "Version Packages");
  return version;
};

/** Packs what would be published. */
export const pack = async ({ clone, consumer, mustRun }: Rehearsal): Promise<Packed> => {
  const text = await mustRun(clone, "npm", "pack", "--json", "--loglevel=error", "--pack-destination", consumer);
  const [packed] = Object.values(JSON.parse(text) as Record<string, Packed>) as [Packed];
  const paths = packed.files.map(({ path }) => path);
  for (const path of ["dist/index.js", "dist/index.cjs", "dist/cli.js", "CHANGELOG.md", "schemas/README.md"])
    assert.ok(paths.includes(path), `${path} is not packed`);
  return packed;
};

/** Publishes a version as `npm run release` does, and sees that the registry has what was packed. */
export const publish = async (
  { clone, registry, mustRun }: Rehearsal,
  version: string,
  { integrity }: Packed,
): Promise<void> => {
  // The workflow takes these words for a release, and makes one on GitHub.
  assert.match(await mustRun(clone, "npx", "--no", "changeset", "publish"), /New tag:/);
  const text = await mustRun(clone, "npm", "view", `client-contracts@${version}`, "bin", "dist", "--json");
  const [{ bin, dist }] = [JSON.parse(text)].flat();
  assert.deepEqual(bin, readJson(clone, "package.json").bin, "npm publishes another command than package.json names");
  assert.equal(dist.integrity, integrity, "another package is published than was packed");
  assert.ok(dist.tarball.startsWith(registry), `${dist.tarball} is at another registry`);
  const tag = `v${version}`;
  assert.equal((await mustRun(clone, "git", "cat-file", "-t", tag)).trim(), "tag");
  assert.equal(
    await mustRun(clone, "git", "rev-parse", `${tag}^{commit}`),
    await mustRun(clone, "git", "rev-parse", "HEAD"),
    `${tag} is at another commit`,
  );
};
