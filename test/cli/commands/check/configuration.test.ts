import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { reporterNames } from "../../../../src/cli/commands/check/check-reporters.js";
import { ruleSets, unknownPropertyPolicies } from "../../../../src/contract/contract.js";
import { root } from "../../../support/root.js";
import { type Files, makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badClientId } from "../../shared/payloads.js";
import { placeOf } from "../../shared/place-of.js";
import { runCommand, runInBash } from "../../shared/run-command.js";
import { checkIn, readReport } from "./check-report.js";

const valid = addressRemoved();
const unknown = addressRemoved(({ data }) => {
  data.nobodyKnows = 1;
});
const schema = JSON.parse(readFileSync(join(root, "schemas/client-contracts.schema.json"), "utf8"));

const filesOf = ({ files }: { readonly files: readonly { readonly file: string }[] }) => files.map(({ file }) => file);

/** Runs a check whose arguments say nothing of the report: the configuration does, if at all. */
const run = (files: Files, ...parameters: string[]) => runCommand(makeFolder(files), ["check", ...parameters]);

describe("client-contracts.json in the working folder", () => {
  const files = {
    "client-contracts.json": {
      $schema: "./node_modules/client-contracts/schemas/client-contracts.schema.json",
      paths: ["in", "more/*.json"],
      exclude: ["**/drafts"],
      rules: "published",
      reporters: ["json", "junit=reports/junit.xml"],
    },
    "in/a.json": badClientId(),
    "in/drafts/b.json": "no payload",
    "more/c.json": valid,
    "more/c.txt": "no payload",
    "fixtures/d.json": "no payload",
  };

  it("says all that a check without arguments needs", () => {
    const folder = makeFolder(files);
    const { status, stdout, stderr } = runCommand(folder, ["check"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(filesOf(readReport(stdout))).toEqual(["in/a.json", "more/c.json"]);
    expect(readFileSync(join(folder, "reports/junit.xml"), "utf8")).toContain("in/a.json");
  });

  it("counts where no argument does", () => {
    const folder = makeFolder(files);
    const found = (...parameters: string[]) => {
      const report = checkIn(folder, parameters);
      return [report.status, filesOf(report), report.found.map((each) => each.replace(/:\d+/g, ""))];
    };
    expect(found("--rules", "strict")).toEqual([1, ["in/a.json", "more/c.json"], ["in/a.json /data/clientId format"]]);
    expect(found("more")).toEqual([0, ["more/c.json"], []]);
    expect(found("--exclude", "in/a.json")).toEqual([
      2,
      ["in/drafts/b.json", "more/c.json"],
      ["in/drafts/b.json  json"],
    ]);
    expect(found("!more")).toEqual([0, ["in/a.json"], []]);
    expect(runCommand(folder, ["check", "--reporter", "text"]).stdout).toMatch(/^✓ 2 payloads in 2 files/);
  });

  it("may allow properties that no page lists", () => {
    const both = { "fixtures/a.json": unknown, "client-contracts.json": { unknownProperties: "allow" } };
    expect(run(both).status).toBe(0);
    expect(run(both, "--unknown-properties", "refuse").status).toBe(1);
    expect(run({ ...both, "client-contracts.json": {} }).status).toBe(1);
  });

  it("is no payload itself", () => {
    expect(run({ "client-contracts.json": { paths: ["."] }, "a.json": valid })).toMatchObject({ status: 0 });
    expect(run({ "client-contracts.json": {}, "a.json": valid }, "*.json")).toMatchObject({ status: 0 });
  });

  it("may name what is not there: then the check is as unfinished as it is for an argument", () => {
    const { status, stdout } = run({
      "client-contracts.json": { paths: ["in", "nowhere", "**/*.ndjson"] },
      "in/a.json": valid,
    });
    expect([status, stdout]).toEqual([3, expect.stringContaining("nowhere:1:1  matches no file with payloads")]);
    expect(stdout).toContain("**/*.ndjson:1:1  matches no file with payloads");
  });

  it("is not searched for in the folders above", () => {
    const folder = makeFolder({ "client-contracts.json": { paths: ["nowhere"] }, "sub/fixtures/a.json": valid });
    expect(filesOf(checkIn(join(folder, "sub"), []))).toEqual(["fixtures/a.json"]);
  });
});

describe("--config", () => {
  it.each(["conf", "odd [1] {a,b} (c)"])("names a file, at whose folder its paths begin: %s", (conf) => {
    const folder = makeFolder({
      [`${conf}/checks.json`]: {
        paths: ["in", "../other/*.json", "./**/x.ndjson", "!**/drafts/**", "!in/c.json"],
        exclude: ["in/b.json"],
        reporters: ["json", "sarif=out/r.sarif"],
      },
      [`${conf}/in/a.json`]: valid,
      [`${conf}/in/b.json`]: "no payload",
      [`${conf}/in/c.json`]: "no payload",
      [`${conf}/in/drafts/d.json`]: "no payload",
      [`${conf}/deep/x.ndjson`]: JSON.stringify(valid),
      "other/e.json": valid,
      "in/f.json": "no payload",
    });
    const { status, stdout, stderr } = runCommand(folder, ["check", "--config", `${conf}/checks.json`]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(filesOf(readReport(stdout))).toEqual([`${conf}/in/a.json`, "other/e.json", `${conf}/deep/x.ndjson`]);
    expect(readFileSync(join(folder, conf, "out/r.sarif"), "utf8")).toContain("2.1.0");
  });

  it("takes the place of the file in the working folder", () => {
    const files = {
      "client-contracts.json": { rules: "published" },
      "other.json": {},
      "fixtures/a.json": badClientId(),
    };
    expect([run(files).status, run(files, "--config", "other.json").status]).toEqual([0, 1]);
  });

  it.each([
    ["nowhere.json", "client-contracts: nowhere.json cannot be read: it is not there\n"],
    ["folder", "client-contracts: folder cannot be read: it is a folder\n"],
  ])("must lead to a file: %s", (file, stderr) => {
    expect(run({ "folder/a.json": valid }, "--config", file)).toEqual({ status: 2, stdout: "", stderr });
  });
});

describe("something else that is called client-contracts.json", () => {
  it("is told, and not waited for", () => {
    const folder = makeFolder({ "fixtures/a.json": valid });
    const { status, stderr } = runInBash(folder, "mkfifo client-contracts.json; eval $run check");
    expect([status, stderr]).toEqual([2, "client-contracts: client-contracts.json cannot be read: it is a pipe\n"]);
  });
});

describe("a mistake in client-contracts.json", () => {
  const reporter =
    "must be one of text, json, junit, sarif, github, or one of these with a file, such as junit=report.xml";

  const keys = "the keys are $schema, paths, exclude, rules, unknownProperties, reporters";

  // What is written, where the mistake is, and what is said.
  it.each([
    ['{\n  "rulez": 1\n}', "1\n", "/rulez is not known: did you mean rules?"],
    ['{\n  "path": []\n}', "[]", "/path is not known: did you mean paths?"],
    ['{ "unknown-properties": 1 }', "1", "/unknown-properties is not known: did you mean unknownProperties?"],
    ['{ "Exclude": 1 }', "1", "/Exclude is not known: did you mean exclude?"],
    ['{ "jobs": 2 }', "2", `/jobs is not known: ${keys}`],
    ['{ "__proto__": 2 }', "2", `/__proto__ is not known: ${keys}`],
    ['{ "toString": 2 }', "2", `/toString is not known: ${keys}`],
    ['{ "paths": "in" }', '"in"', "/paths must be an array"],
    ['{ "paths": [] }', "[]", "/paths must have at least 1 item"],
    ['{ "paths": ["in", ""] }', '""', "/paths/1 must have at least 1 character"],
    ['{\n "exclude":\n  [null] }', "null", "/exclude/0 must be a string"],
    ['{ "rules": "strct" }', '"strct"', '/rules must be one of "strict", "published"'],
    ['{ "unknownProperties": true }', "true", '/unknownProperties must be one of "refuse", "allow"'],
    ['{ "reporters": ["text", "xml"] }', '"xml"', `/reporters/1 ${reporter}`],
    ['{ "reporters": ["junit="] }', '"junit="', `/reporters/0 ${reporter}`],
    ['{ "$schema": 1 }', "1", "/$schema must be a string"],
    ["[]", "[]", "must be an object"],
    ["\uFEFFnull", "null", "must be an object"],
    [
      '{ "rules": "strict", "rules": "strict" }',
      '"rules": "strict" }',
      "/rules has a name that comes twice in one object: most readers see only the last value",
    ],
    ['{ "paths": ["in"], }', "}", "is not JSON"],
    ["{ // why\n}", "//", "is not JSON"],
  ])("ends with 2 and a sentence: %j", (text, at, words) => {
    const { status, stdout, stderr } = run({ "client-contracts.json": text, "fixtures/a.json": valid });
    const place = placeOf(text.replace("\uFEFF", ""), at);
    expect([status, stdout, stderr]).toEqual([2, "", `client-contracts: client-contracts.json:${place} ${words}\n`]);
  });

  it("is told with all others", () => {
    const text = '{\n  "paths": 1,\n  "rulez": 2,\n  "exclude": [3]\n}';
    const { stderr } = run({ "client-contracts.json": text });
    expect(stderr.trimEnd().split("\n")).toHaveLength(3);
    for (const place of ["2:12 /paths", "3:12 /rulez", "4:15 /exclude/0"])
      expect(stderr).toContain(`client-contracts.json:${place} `);
  });

  it("may be that two reports would share standard output", () => {
    const { status, stderr } = run({
      "client-contracts.json": { reporters: ["json", "text"] },
      "fixtures/a.json": valid,
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("would both write to standard output")]);
  });

  it("may be that it is not UTF-8", () => {
    const { status, stderr } = run({ "client-contracts.json": Uint8Array.of(0x7b, 0xff, 0x7d) });
    expect([status, stderr]).toEqual([2, "client-contracts: client-contracts.json:1:1 is not UTF-8\n"]);
  });
});

describe("the schema of client-contracts.json", () => {
  const accepts = new Ajv2020({ allErrors: true }).compile(schema);
  const isUsable = (configuration: unknown) =>
    run({ "client-contracts.json": configuration, "fixtures/a.json": valid }, "fixtures").status !== 2;

  it.each([
    [{}],
    [{ $schema: "x", paths: ["a", "!b"], exclude: [], rules: "strict", unknownProperties: "allow", reporters: [] }],
    [{ reporters: ["text", "github"] }],
    [{ rules: "none" }],
    [{ path: ["a"] }],
    [{ paths: {} }],
    [{ exclude: "a" }],
    [{ reporters: [{ junit: "a" }] }],
    [[]],
    [1],
  ])("accepts what the command takes, and nothing else: %j", (configuration) => {
    expect(accepts(configuration)).toBe(isUsable(configuration));
  });

  it("knows the names that the command knows", () => {
    const { rules, unknownProperties, reporters } = schema.properties;
    expect([rules.enum, unknownProperties.enum]).toEqual([ruleSets.toReversed(), unknownPropertyPolicies]);
    expect(reporters.items.pattern).toBe(`^(?:${reporterNames.join("|")})(?:=.+)?$`);
  });
});
