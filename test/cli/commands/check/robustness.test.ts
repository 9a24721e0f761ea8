import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { runCommand } from "../../shared/run-command.js";
import { checkIn } from "./check-report.js";

const described = (folder: string, ...parameters: string[]) => {
  const { status, failures, files } = checkIn(folder, parameters);
  const issues = failures.flatMap(({ file, kind, issues: all }) =>
    all.map(({ line, pointer, message }) => `${kind} ${file}:${line} ${pointer} ${message}`),
  );
  return { status, issues, files: files.map(({ file }) => file) };
};

describe("a folder", () => {
  it("is checked to its end though a file in it has a name that is not text", () => {
    const folder = makeFolder({ "fixtures/a.json": addressRemoved(), "fixtures/z.json": badVersion() });
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, "fixtures/b")), Buffer.from([0xff]), Buffer.from(".json")]),
      "{}",
    );
    expect(described(folder)).toEqual({
      status: 2,
      issues: [
        "unreadable fixtures/b\uFFFD.json:1  cannot be read: it is not there",
        "payload fixtures/z.json:6 /metadata/version must be a number",
      ],
      files: ["fixtures/b\uFFFD.json", "fixtures/a.json", "fixtures/z.json"],
    });
  });

  it("may be where the reports go, which are not fixtures", () => {
    const folder = makeFolder({ "fixtures/a.json": addressRemoved() });
    const reports = ["--reporter", "json=fixtures/report.json", "--reporter", "junit=fixtures/report.xml"];
    for (const _ of ["the first time", "once they are there"]) {
      const { status, stdout } = runCommand(folder, ["check", ...reports]);
      expect([status, stdout]).toEqual([0, expect.stringContaining("1 payload in 1 file, all as expected")]);
    }
  });
});

describe("--show-values", () => {
  const shown = (payload: string) =>
    runCommand(makeFolder({ "ClientAddressRemovedV1.json": payload }), ["check", "--show-values", "."]);

  it("bears a value that is nested too deeply to be written", () => {
    const { status, stdout, stderr } = shown(`{ "metadata": {}, "data": ${"[".repeat(1e5)}${"]".repeat(1e5)} }`);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("/data  must be an object, found (nested too deeply to show)");
  });

  it("does not show null for a number that is too large", () => {
    const text = JSON.stringify(addressRemoved()).replace('"clientNumber":12034567', '"clientNumber":1e999');
    expect(shown(text).stdout).toContain("/data/clientNumber  must be a number, found Infinity");
  });
});

describe("white space that JSON does not know", () => {
  it.each(["\u00a0", "\u2028", "\u3000", "\v", "\f"])("makes no empty line: %j", (space) => {
    const folder = makeFolder({ "a.ndjson": `${toLines(addressRemoved())}${space}\n \t \n` });
    expect(described(folder, ".")).toMatchObject({ status: 2, issues: ["unreadable a.ndjson:2  is not JSON"] });
  });

  it("makes no empty document", () => {
    expect(described(makeFolder({ "a.json": "\u00a0" }), ".").issues).toEqual(["unreadable a.json:1  is not JSON"]);
  });
});

describe("on GitHub", () => {
  it("files are named from the root of the repository even if a step runs in a folder of it", () => {
    const root = makeFolder({ "packages/a/fixtures/a.json": badVersion(), "packages/b.json": badVersion() });
    const folder = join(root, "packages/a");
    const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: root };
    const { stdout } = runCommand(folder, ["check", "fixtures", "../b.json"], { env });
    expect(stdout).toMatch(/^::error file=packages\/a\/fixtures\/a\.json,line=6,col=16,/m);
    expect(stdout).toMatch(/^::error file=packages\/b\.json,line=6,col=16,/m);
    expect(stdout).toMatch(/^fixtures\/a\.json:6:16 {2}/m);
    const sarif = JSON.parse(runCommand(folder, ["check", "fixtures", "--reporter", "sarif"], { env }).stdout);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      "packages/a/fixtures/a.json",
    );
  });
});

describe("an expected.json", () => {
  it("that is not UTF-8 is told so", () => {
    const folder = makeFolder({ "invalid/a.json": badVersion(), "invalid/expected.json": Buffer.from([0x7b, 0xff]) });
    expect(described(folder, ".")).toMatchObject({
      status: 2,
      issues: ["unreadable invalid/expected.json:1  is not UTF-8"],
    });
  });
});

describe("an argument", () => {
  it("that asks for lines longer than a text can be is refused", () => {
    const { status, stderr } = runCommand(makeFolder(), ["check", "--max-line", "1GiB", "."]);
    expect([status, stderr]).toEqual([2, "client-contracts: maxLine must be at most 536870888 bytes\n"]);
  });
});
