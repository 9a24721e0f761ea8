import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { newContracts } from "./new-contracts.js";

// A copy of everything that git knows or would add, so that the repository itself stays as it is.
const copy = mkdtempSync(join(tmpdir(), "client-contracts-adding-"));
const elsewhere = mkdtempSync(join(tmpdir(), "client-contracts-elsewhere-"));

const git = (...parameters: string[]) => mustRun(copy, "git", parameters);

const commit = (message: string) => {
  git("add", "--all");
  git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
};

/** Runs a command as somebody would who adds a contract, outside of these tests and of CI. */
const type = (command: string, ...parameters: string[]) => {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|DEV$|PROD$|MODE$|CI$)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: copy,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...Object.fromEntries(own), NO_COLOR: "1", FORCE_COLOR: undefined },
    maxBuffer: 2 ** 28,
  });
  // The end says what is wrong.
  return { status, output: `${stdout}${stderr}`.slice(-10_000) };
};

const npm = (script: string, ...parameters: string[]) => type("npm", "run", "--silent", script, "--", ...parameters);

const mustSucceed = (script: string, ...parameters: string[]) => {
  const { status, output } = npm(script, ...parameters);
  expect(status, `npm run ${script} ended with:\n${output}`).toBe(0);
};

beforeAll(() => {
  const listed = mustRun(root, "git", [
    "ls-files",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
    "-z",
  ]);
  const deleted = new Set(mustRun(root, "git", ["ls-files", "--deleted", "-z"]).split("\0"));
  for (const path of listed.split("\0").filter((each) => each !== "" && !deleted.has(each)))
    cpSync(join(root, path), join(copy, path));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(copy, ".git/info/exclude"), "node_modules\n");
  commit("Begin");
  git("checkout", "--quiet", "-b", "adding");
});

afterAll(() => {
  for (const folder of [copy, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

describe("the documented steps, for contracts of other shapes", () => {
  it.each(newContracts)("add $name", ({ name, schema }) => {
    const file = join(elsewhere, `${name}.json`);
    writeFileSync(file, JSON.stringify(schema));
    mustSucceed("add-contract", file, "--name", name);
  });

  it.each(["ClientAddressRemovedV1", "PismoPhoneChangeV1"])("make the version after %s", (name) =>
    mustSucceed("new-version", name),
  );

  it("leave nothing to format", () => mustSucceed("lint"));

  it.each(newContracts)("take the rules and fixtures of $name that somebody writes", ({ name, files }) => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(copy, "schemas", name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(content, null, 2));
    }
  });

  it("need no other edit: what CI checks is green", () => {
    mustSucceed("format");
    mustSucceed("generate");
    commit("Add contracts");
    mustSucceed("check");
  });

  it.each(newContracts)("nor does the list of what $name refuses, as the page has it written", ({ name }) => {
    const fixtures = `schemas/${name}/fixtures`;
    const { status, output } = type("node", "dist/cli.js", "check", "--update-expected", fixtures);
    expect([status, output]).toEqual([0, expect.stringContaining("No expected.json has changed.")]);
  });

  it("and so are the unit tests", () => mustSucceed("test:unit"));
});
