import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { buildReports } from "./build-reports.js";
import { applyChanges, findChanges, readReports, reportsFolder } from "./committed-reports.js";
import { compareReports } from "./compare-reports.js";
import { copyOfPackage } from "./copy-of-package.js";
import { type Edit, edits } from "./edits.js";
import { readEntries, reportName } from "./entries.js";
import { recordedOutput } from "./recorded-output.js";
import { runApiReport } from "./run-api-report.js";

const foldersIn = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

describe("the entries that have a report", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entries = readEntries(root);

  it("are all of package.json that have types, and each contract", () => {
    const withTypes = Object.keys(exports).filter((subpath) => !/\*|\.json$/.test(subpath));
    const contracts = foldersIn("schemas").map((name) => `./${name}`);
    const expected = [...withTypes, ...contracts].map((subpath) => subpath.replace(".", "client-contracts"));
    expect(entries.map(({ specifier }) => specifier).sort()).toEqual(expected.sort());
  });

  it("have each a file of its own", () => {
    expect(entries.map(reportName).sort()).toEqual(readdirSync(join(root, reportsFolder)).sort());
  });
});

describe("the committed reports of the public API", () => {
  it("are what the built declarations say; if a difference is meant, run: npm run api-report", () => {
    const output = recordedOutput();
    const status = runApiReport(root, ["--check"], output);
    expect(output.complaints.join("\n")).toBe("");
    const count = readEntries(root).length;
    expect([status, output.logged]).toEqual([0, [`${count} entries are what their reports say`]]);
  });

  it("are neither compared nor written by a command that is not understood", () => {
    const output = recordedOutput();
    expect(runApiReport(root, ["--chekc"], output)).toBe(2);
    expect(output.complaints).toEqual(["Usage: npm run api-report -- [--check]"]);
  });
});

const copy = copyOfPackage();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const before = readReports(root);
const nameOf = (report: string) => basename(report, ".api.md");
const names = [...before.keys()].map(nameOf);

const apply = ({ file, from, to }: Edit) => {
  const path = join(copy, "dist/types", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
};

const reportsWith = (reports: ReadonlyMap<string, string>, text: string): Set<string> =>
  new Set([...reports].filter(([, report]) => report.includes(text)).map(([report]) => nameOf(report)));

const changedBy = ({ changes }: Edit): readonly string[] =>
  "allWith" in changes ? [...reportsWith(before, changes.allWith)] : changes;

// All edits at once, because each time the compiler reads all declarations: what each of them does is told apart by what
// appears and disappears.
describe("the reports of changed declarations", () => {
  let after: ReadonlyMap<string, string>;

  beforeAll(() => {
    for (const edit of edits) apply(edit);
    after = buildReports(copy);
  });

  it.each(edits)("show $what, in exactly the entries that it concerns", (edit) => {
    const { appears, disappears } = edit;
    const expected = [...changedBy(edit)].sort();
    if (appears !== undefined) {
      expect([...reportsWith(before, appears)]).toEqual([]);
      expect([...reportsWith(after, appears)].sort()).toEqual(expected);
    }
    if (disappears !== undefined) {
      const left = reportsWith(after, disappears);
      expect([...reportsWith(before, disappears)].filter((name) => !left.has(name)).sort()).toEqual(expected);
    }
  });

  it("are those of no other entries", () => {
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => nameOf(name));
    expect(changed.sort()).toEqual([...new Set(edits.flatMap(changedBy))].sort());
    expect(changed).toEqual(expect.arrayContaining(["index", "testing", "vitest"]));
    expect(names.filter((name) => !changed.includes(name))).toContain("cloudevents");
  });

  it("fail the comparison, which says which entry and which lines", () => {
    const output = recordedOutput();
    expect(compareReports(copy, after, output)).toBe(1);
    expect(output.logged).toEqual(["If that is meant, run: npm run api-report"]);
    const said = output.complaints.find((text) => text.startsWith("client-contracts/kafka "));
    const line = (before.get("kafka.api.md") ?? "").split("\n").indexOf("    readonly key?: string;");
    expect(said?.split("\n")).toEqual([
      "client-contracts/kafka is not what test/api/reports/kafka.api.md says:",
      `@@ line ${line - 1} @@ export interface KafkaMessage {`,
      " type Sendable = {",
      "     readonly headers: Readonly<Record<string, string>>;",
      "-    readonly key?: string;",
      "+    readonly partitionKey?: string;",
      "     readonly body: string;",
      " };",
      "",
    ]);
  });

  it("pass it once they are written", () => {
    applyChanges(copy, findChanges(copy, after));
    expect(readReports(copy)).toEqual(after);
    expect(compareReports(copy, after, recordedOutput())).toBe(0);
  });
});

describe("the reports of other entries", () => {
  const built = new Map(before).set("stream.api.md", "# client-contracts/stream\n");
  built.delete("kafka.api.md");

  it("are missed, and those of none are seen", () => {
    const output = recordedOutput();
    expect(compareReports(root, built, output)).toBe(1);
    expect(output.complaints).toEqual([
      "client-contracts/stream has no report yet",
      "test/api/reports/kafka.api.md belongs to no entry of package.json",
    ]);
  });

  it("are written and removed", () => {
    applyChanges(copy, findChanges(copy, built));
    expect(readReports(copy)).toEqual(built);
  });
});
