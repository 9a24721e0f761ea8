import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { dateTime, uri, uriReference } from "../../../../src/runtime/formats.js";
import { jenkins, oasis } from "../../../support/official-schemas.js";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badClientId, badVersion, type Loose, toLines } from "../../shared/payloads.js";
import { type RunOptions, runCommand, runInBash, spawnCommand } from "../../shared/run-command.js";
import { check, checkIn, readReport } from "./check-report.js";
import { readXml } from "./reporters/read-xml.js";
import { validateXml, withoutFile } from "./reporters/validate-xml.js";

const emergency = { Credentials: {}, PhoneNumber: { PhoneNumberType: "Emergency" } };
const files = {
  "a.json": badClientId(),
  "b.ndjson": toLines(addressRemoved(), badVersion(), "{", addressRemoved()),
  "UpdateClientPhoneNumber.json": emergency,
  "c.json": addressRemoved(),
};
const paths = ["a.json", "b.ndjson", "c.json", "nowhere.json"];
const run = (parameters: readonly string[], options?: RunOptions) =>
  runCommand(makeFolder(files), ["check", ...parameters, ...paths], options);
const withoutTime = (text: string) => text.replace(/[\d.]+ s\n$/, "0 s\n");
const esc = "\u001b";

describe("text", () => {
  const lines = [
    "nowhere.json",
    "nowhere.json:1:1  matches no file with payloads",
    "",
    "a.json  ClientAddressRemovedV1",
    "a.json:10:17  /data/clientId  must be a UUID  (documented)",
    "",
    "b.ndjson  ClientAddressRemovedV1",
    "b.ndjson:2:119  /metadata/version  must be a number  (published)",
    "",
    "b.ndjson",
    "b.ndjson:3:2  is not JSON",
    "",
    "✗ 3 of 6 payloads in 3 files not as expected; 1 path could not be checked; 4 issues; 0 s",
    "",
  ];

  it("is a line an issue, and a summary", () => {
    const { stdout, stderr, status } = run([]);
    expect([status, stderr, withoutTime(stdout).split("\n")]).toEqual([2, "", lines]);
  });

  it("has the owner's code of an issue", () => {
    const { stdout } = runCommand(makeFolder(files), ["check", "UpdateClientPhoneNumber.json"]);
    expect(stdout).toContain(
      "UpdateClientPhoneNumber.json:3:18  /PhoneNumber/Number  is required  (published, 14206)\n",
    );
  });

  it("is in colour if it is wanted, and the same text", () => {
    const run = (parameters: readonly string[], options: RunOptions) =>
      spawnCommand(makeFolder(files), ["check", ...parameters, ...paths], options);
    const colored = run([], { env: { FORCE_COLOR: "1" } }).stdout;
    expect(colored).toContain(`${esc}[36m/data/clientId${esc}[39m`);
    expect(withoutTime(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).split("\n")).toEqual(lines);
    expect(run([], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).not.toContain(esc);
    expect(run([], { env: { NO_COLOR: "1" } }).stdout).not.toContain(esc);
  });

  it("in a file has no colours", () => {
    const folder = makeFolder(files);
    spawnCommand(folder, ["check", "a.json", "-r", "text=log.txt"], { env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(folder, "log.txt"), "utf8")).not.toContain(esc);
  });
});

describe("reports in files", () => {
  const folder = () => {
    const made = makeFolder(files);
    const requests = [
      "text=log.txt",
      "json=deep/er/report.json",
      "junit=report.xml",
      "sarif=report.sarif",
      "github=gh.txt",
    ];
    const parameters = requests.flatMap((request) => ["--reporter", request]);
    const { status, stdout, stderr } = runCommand(made, ["check", ...parameters, ...paths]);
    expect([status, stderr]).toEqual([2, ""]);
    return { stdout, read: (file: string) => readFileSync(join(made, file), "utf8") };
  };

  it("are all written at once, in folders that are made, and the text is still shown", () => {
    const { stdout, read } = folder();
    expect(stdout).toMatch(/^nowhere\.json\n/);
    expect(withoutTime(read("log.txt"))).toBe(withoutTime(stdout));
    expect(readReport(read("deep/er/report.json")).found).toEqual([
      "nowhere.json:1:1  file",
      "a.json:10:17 /data/clientId format",
      "b.ndjson:2:119 /metadata/version type",
      "b.ndjson:3:2  json",
    ]);
    expect(read("gh.txt").split("\n")).toEqual([
      "::error::4 issues in 3 of 4 files",
      "::error file=nowhere.json,line=1,col=1,title=file::matches no file with payloads",
      "::error file=a.json,line=10,col=17,title=ClientAddressRemovedV1 documented/format::/data/clientId must be a UUID",
      "::error file=b.ndjson,line=2,col=119,title=ClientAddressRemovedV1 published/type::/metadata/version must be a number",
      "::error file=b.ndjson,line=3,col=2,title=json::is not JSON",
      "",
    ]);
  });

  it("are JUnit's XML by its schema", () => {
    const text = folder().read("report.xml");
    validateXml(new URL("reporters/junit.xsd", import.meta.url), text);
    const suites = readXml(text).elements.map(({ attributes: { name, tests, failures, errors } }) => [
      name,
      [tests, failures, errors].map(Number),
    ]);
    expect(suites).toEqual([
      ["nowhere.json", [1, 0, 1]],
      ["a.json", [1, 1, 0]],
      ["b.ndjson", [3, 1, 1]],
      ["c.json", [1, 0, 0]],
    ]);
  });

  it("are SARIF", () => {
    const { runs } = JSON.parse(folder().read("report.sarif"));
    const places = runs[0].results.map(({ ruleId, locations: [{ physicalLocation, logicalLocations }] }: Loose) => [
      ruleId,
      physicalLocation.artifactLocation.uri,
      physicalLocation.region,
      logicalLocations[0].fullyQualifiedName,
    ]);
    expect(places).toEqual([
      ["file", "nowhere.json", { startLine: 1, startColumn: 1 }, ""],
      ["documented/format", "a.json", { startLine: 10, startColumn: 17 }, "/data/clientId"],
      ["published/type", "b.ndjson", { startLine: 2, startColumn: 119 }, "/metadata/version"],
      ["json", "b.ndjson", { startLine: 3, startColumn: 2 }, ""],
    ]);
  });

  it("are JUnit's XML by Jenkins' schema, which does not know the file of a test case", () => {
    validateXml(jenkins, withoutFile(folder().read("report.xml")));
  });

  it("are SARIF by OASIS' schema", () => {
    const { id, $schema, ...schema } = JSON.parse(readFileSync(oasis, "utf8"));
    const formats = { "date-time": dateTime, uri, "uri-reference": uriReference };
    const validate = new Ajv({ formats, unicodeRegExp: false }).compile(schema);
    validate(JSON.parse(folder().read("report.sarif")));
    expect(validate.errors).toBe(null);
  });

  it("replace what was there", () => {
    const made = makeFolder({ "c.json": addressRemoved(), "report.json": "x".repeat(10_000) });
    runCommand(made, ["check", "c.json", "-r", "json=report.json"]);
    expect(readReport(readFileSync(join(made, "report.json"), "utf8")).summary).toMatchObject({ failures: 0 });
  });
});

describe("a document on standard output", () => {
  it.each(["json", "junit", "sarif"])("is all that is there: %s", (name) => {
    const { stdout, stderr } = run(["--reporter", name]);
    expect(stderr).toBe("");
    if (name === "junit") validateXml(new URL("reporters/junit.xsd", import.meta.url), stdout);
    else expect(Object.keys(JSON.parse(stdout))).toContain("version");
  });
});

describe("on GitHub", () => {
  const env = { GITHUB_ACTIONS: "true" };
  const command = "::error file=a.json,line=10,col=17,title=ClientAddressRemovedV1 documented/format::";

  it("its commands are written behind the text, and begin with how many issues there are", () => {
    const { stdout, stderr } = run([], { env });
    expect(stdout).toMatch(
      /✗ 3 of 6 payloads in 3 files not as expected.*\n::error::4 issues in 3 of 4 files\n::error file=/,
    );
    expect(stdout).toContain(`\n${command}`);
    expect(stderr).toBe("");
  });

  it("its commands are written beside a document", () => {
    const { stdout, stderr } = run(["-r", "json"], { env });
    expect(readReport(stdout).summary.failures).toBe(4);
    expect(stderr.split("\n").filter((line) => !line.startsWith("::error"))).toEqual([""]);
    expect(stderr).toContain(command);
  });

  it("its commands are written once if they are asked for", () => {
    for (const request of ["github", "github=gh.txt"]) {
      const { stdout } = run(["-r", request], { env });
      expect(stdout.split(command)).toHaveLength(request === "github" ? 2 : 1);
    }
  });
});

describe("--max-issues", () => {
  const many = { "a.ndjson": toLines(badVersion(), badVersion(), badVersion()), "b.json": badClientId() };

  it.each([
    ["0", 0],
    ["2", 2],
    ["3", 3],
    ["all", 4],
  ])("%s shows so many issues, and counts all", (limit, shown) => {
    const { found, summary, files: ended, status } = check(many, ["--max-issues", limit, "."]);
    expect(status).toBe(1);
    expect(found).toHaveLength(shown);
    expect(summary).toMatchObject({ payloads: 4, failures: 4, issues: 4, shown });
    expect(ended.map(({ failures }) => failures)).toEqual([3, 1]);
  });

  it("is told of", () => {
    const { stdout } = runCommand(makeFolder(many), ["check", "--max-issues", "1", "."]);
    expect(stdout).toContain("4 issues, of which 3 are not shown (--max-issues)");
  });

  it("is 1000 if it is not given", () => {
    const text = toLines(...Array.from({ length: 1200 }, badVersion));
    expect(check({ "a.ndjson": text }).summary).toMatchObject({ issues: 1200, shown: 1000 });
  });
});

describe("progress", () => {
  const large = { "a.ndjson": toLines(addressRemoved()).repeat(300_000) };

  it("is not shown if standard error is not a terminal", () => {
    expect(checkIn(makeFolder(large), ["--jobs", "1", "."]).status).toBe(0);
  });

  it.skipIf(!existsSync("/usr/bin/script"))(
    "is shown in a terminal, and leaves nothing (skipped without script)",
    () => {
      const folder = makeFolder(large);
      const { status, stdout } = runInBash(folder, `script -qec "$run check --jobs 1 a.ndjson > out.txt" /dev/null`);
      expect(status).toBe(0);
      expect(stdout).toMatch(/\d+% {2}[\d.]+ MB of [\d.]+ MB {2}[\d.]+ MB\/s {2}\d+ s left/);
      expect(stdout.trimEnd().endsWith(`\r${esc}[K`)).toBe(true);
      expect(readFileSync(join(folder, "out.txt"), "utf8")).toMatch(/^✓ 300000 payloads in 1 file, all as expected; /);
    },
  );
});
