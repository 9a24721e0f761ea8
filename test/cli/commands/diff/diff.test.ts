import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { dateTime, uri, uriReference } from "../../../../src/runtime/formats.js";
import { jenkins, oasis } from "../../../support/official-schemas.js";
import { mustRun } from "../../../support/run.js";
import { type Files, makeFolder, writeFiles } from "../../shared/make-folder.js";
import { runCommand } from "../../shared/run-command.js";
import { validateXml } from "../check/reporters/validate-xml.js";

const draft07 = "http://json-schema.org/draft-07/schema#";
const order = {
  type: "object",
  properties: { id: { type: "string" }, note: { type: "string", maxLength: 20 } },
  required: ["id"],
};
const withNote = (note: object, more: object = {}) => ({
  ...order,
  properties: { ...order.properties, note },
  ...more,
});
const shorter = withNote({ type: "string", maxLength: 5 });
const longer = withNote({ type: "string", maxLength: 50 });
const optional = { ...order, properties: { ...order.properties, more: { type: "number" } } };

const diff = (files: Files, ...parameters: readonly string[]) => runCommand(makeFolder(files), ["diff", ...parameters]);
const diffOf = (before: unknown, after: unknown, ...parameters: readonly string[]) =>
  diff({ "old.json": before, "new.json": after }, "old.json", "new.json", ...parameters);

const inGit = (folder: string, ...parameters: readonly string[]) =>
  mustRun(folder, "git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...parameters]);

describe("diff of two schemas", () => {
  it("ends with 0 if nothing changed, or nothing that breaks somebody", () => {
    expect(diffOf(order, order)).toEqual({
      status: 0,
      stdout: "✓ 1 schema compared (full, lenient): compatible\n",
      stderr: "",
    });
    const { status, stdout } = diffOf(order, optional);
    expect([status, stdout]).toEqual([0, expect.stringContaining("~ /more, properties  accepts-fewer\n")]);
    expect(stdout).toContain("breaks nobody, since the property is presumed absent");
  });

  it("ends with 1 for a break, with its place, its keyword, whom it breaks, and a payload that proves it", () => {
    const { status, stdout } = diffOf(order, shorter);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        "new.json  old.json -> new.json",
        "✗ /note, maxLength  accepts-fewer",
        "    for the new schema it must not be longer than 5 characters: what was written under the old schema may no longer be read (backward)",
        '    valid before, refused now: {"id":"","note":"aaaaaa"}',
        "",
        "✗ 1 schema compared (full, lenient): 1 with a breaking change",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["backward", shorter, 1],
    ["forward", shorter, 0],
    ["full", shorter, 1],
    ["backward", longer, 0],
    ["forward", longer, 1],
    ["full", longer, 1],
  ])("asks in the direction %s", (direction, after, status) => {
    expect(diffOf(order, after, "--direction", direction).status).toBe(status);
  });

  it("presumes nothing by the strict policy", () => {
    const { status, stdout } = diffOf(order, optional, "--policy", "strict");
    expect([status, stdout]).toEqual([1, expect.stringMatching(/valid before, refused now: \{"id":"","more":/)]);
  });

  it("compares schemas of two drafts", () => {
    const old = { $schema: draft07, items: [{ type: "string" }], additionalItems: false };
    expect(diffOf(old, { prefixItems: [{ type: "string" }], items: false }).status).toBe(0);
    expect(diffOf(old, { prefixItems: [{ type: "string" }] })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("/*, additionalItems"),
    });
  });
});

describe("what cannot be compared ends with 2, and is never compatible", () => {
  it.each([
    ["{", order, "old.json: is not JSON: line 1, column 2."],
    ['{"a":1,"a":2}', order, "old.json: /a has a name that comes twice"],
    [
      order,
      { $ref: "other.json" },
      "the later schema: /$ref leads to other.json, where no schema is: move it to $defs, or bundle it.",
    ],
    [
      order,
      { properties: { id: { minLength: "1" } } },
      "the later schema: /properties/id/minLength is not what 2020-12",
    ],
    [{ $schema: "http://json-schema.org/draft-04/schema#" }, order, "the earlier schema: $schema names a dialect"],
    [order, [], "the later schema: the whole is no schema"],
  ])("%j and %j", (before, after, message) => {
    expect(diffOf(before, after)).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
  });

  it.each([
    [[], "missing required argument 'places'"],
    [["old.json"], "old.json is compared with nothing: name the later place too."],
    [["old.json", "none.json"], "none.json is not there."],
    [["old.json", "folder"], "one is a file, the other a folder"],
    [["old.json", "empty"], "empty holds no schema"],
    [["old.json", "git:HEAD:old.json"], "git:HEAD:old.json: there is no repository of git here."],
    [["old.json", "git:HEAD"], "git:HEAD names no path: it is git:REVISION:PATH."],
    [["old.json", "npm:nothing@1.0.0"], "npm:nothing@1.0.0 is not installed here. Install it beside the one in use"],
    [["old.json", "old.json", "--direction", "sideways"], "argument 'sideways' is invalid"],
    [["old.json", "old.json", "--policy", "none"], "argument 'none' is invalid"],
    [["old.json", "old.json", "--reporter", "html"], 'There is no reporter "html"'],
    [["old.json", "old.json", "-r", "json", "-r", "sarif"], "would both write to standard output"],
  ])("%j", (parameters, message) => {
    const files = { "old.json": order, "folder/a.json": order, "empty/readme.md": "x" };
    expect(diff(files, ...parameters)).toEqual({ status: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});

describe("places of schemas", () => {
  const contracts = (schema: unknown) => ({ "a/OrderV1/schema.json": schema, "a/OrderV1/fixtures/valid/x.json": {} });

  it("are two folders of contracts, by their names", () => {
    const after = { "b/OrderV1/schema.json": shorter, "b/MovedV1/schema.json": order };
    const { status, stdout } = diff({ ...contracts(order), "a/GoneV1/schema.json": order, ...after }, "a", "b/");
    expect(status).toBe(1);
    expect(stdout).toMatch(/GoneV1 {2}was a\/GoneV1\/schema\.json\n✗ the whole payload, removed/);
    expect(stdout).toContain("MovedV1  new: b/MovedV1/schema.json\n");
    expect(stdout).toContain("OrderV1  a/OrderV1/schema.json -> b/OrderV1/schema.json\n✗ /note, maxLength");
    expect(stdout).toContain("✗ 3 schemas compared (full, lenient): 2 with a breaking change\n");
  });

  it("are all of two folders, also what stands beside contracts, and two of the same name", () => {
    const rest = { "c/b/OrderV1/schema.json": order, "d/b/OrderV1/schema.json": order, "c/list.json": order };
    const files = {
      ...rest,
      "c/a/OrderV1/schema.json": order,
      "d/a/OrderV1/schema.json": shorter,
      "d/list.json": longer,
    };
    const { status, stdout } = diff({ ...files, "d/a/OrderV1/fixtures/valid/x.json": {} }, "c", "d");
    expect(status).toBe(1);
    expect(stdout).toContain("a/OrderV1  c/a/OrderV1/schema.json -> d/a/OrderV1/schema.json\n✗ /note, maxLength");
    expect(stdout).toContain("list  c/list.json -> d/list.json\n✗ /note, maxLength");
    expect(stdout).toContain("3 schemas compared (full, lenient): 2 with a breaking change");
  });

  it("may be the working folder, and links", () => {
    const folder = makeFolder({ "a/OrderV1/schema.json": order, "b/OrderV1/x.txt": "x", "short.json": shorter });
    symlinkSync("../../short.json", join(folder, "b/OrderV1/schema.json"));
    const { status, stdout } = runCommand(join(folder, "b"), ["diff", "../a", "."]);
    expect([status, stdout]).toEqual([1, expect.stringContaining("-> ./OrderV1/schema.json")]);
    inGit(folder, "init", "--quiet", "--initial-branch=main");
    inGit(folder, "add", "--all");
    inGit(folder, "commit", "--quiet", "--message=one");
    expect(runCommand(folder, ["diff", "git:HEAD:b", "a"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("git:HEAD:b: OrderV1/schema.json is a symbolic link."),
    });
  });

  it("are two folders of files of JSON", () => {
    const { status, stdout } = diff({ "a/x/order.json": order, "b/x/order.json": longer }, "a", "b");
    expect([status, stdout]).toEqual([1, expect.stringContaining("x/order  a/x/order.json -> b/x/order.json")]);
  });

  it("are a revision of git, from the root of its repository, wherever the command runs", () => {
    const folder = makeFolder(contracts(order));
    inGit(folder, "init", "--quiet", "--initial-branch=main");
    inGit(folder, "add", "--all");
    inGit(folder, "commit", "--quiet", "--message=one");
    writeFiles(folder, contracts(shorter));
    expect(runCommand(folder, ["diff", "git:HEAD:a", "a"]).stdout).toContain(
      "OrderV1  git:HEAD:a/OrderV1/schema.json -> a/OrderV1/schema.json\n✗ /note, maxLength",
    );
    expect(
      runCommand(join(folder, "a"), ["diff", "git:main:a/OrderV1/schema.json", "OrderV1/schema.json"]).status,
    ).toBe(1);
    expect(runCommand(folder, ["diff", "git:HEAD:b", "a"]).stderr).toContain("the revision has no such file or folder");
    expect(runCommand(folder, ["diff", "git:--help:a", "a"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("there is no revision --help here"),
    });
  });

  it("are the schemas of an installed package, under its own or another name", () => {
    const files = {
      "node_modules/contracts/package.json": { name: "contracts", version: "2.0.0" },
      "node_modules/contracts/schemas/OrderV1/schema.json": shorter,
      "node_modules/@old/contracts/package.json": { name: "contracts", version: "1.0.0" },
      "node_modules/@old/contracts/schemas/OrderV1/schema.json": order,
    };
    const { status, stdout } = diff(files, "npm:contracts@1.0.0", "npm:contracts@2.0.0");
    expect([status, stdout]).toEqual([1, expect.stringContaining("OrderV1  npm:contracts@1.0.0/OrderV1/schema.json")]);
    expect(diff(files, "npm:contracts@3.0.0", "npm:contracts@2.0.0").status).toBe(2);
  });

  it("may be several, each of which the last one is compared with", () => {
    const files = { "1.json": shorter, "2.json": order, "3.json": longer };
    const { status, stdout } = diff(files, "1.json", "2.json", "3.json", "--direction", "backward");
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining("2 schemas compared (backward, lenient): compatible"),
    ]);
    expect(diff(files, "3.json", "2.json", "1.json", "--direction", "backward").stdout).toContain(
      "2 schemas compared (backward, lenient): 2 with a breaking change",
    );
  });
});

describe("reports of a diff", () => {
  const odd = { properties: { "a|`<b>*\u001b": { type: "string", maxLength: 1 } } };
  const report = (reporter: string, env?: Readonly<Record<string, string>>) =>
    runCommand(
      makeFolder({ "old.json": {}, "new.json": odd }),
      ["diff", "old.json", "new.json", "-r", reporter, "--policy", "strict"],
      {
        ...(env && { env }),
      },
    );

  it("are JSON with all that is known", () => {
    const { status, stdout } = report("json");
    expect(status).toBe(1);
    const { compatible, schemas, ...options } = JSON.parse(stdout);
    expect({ compatible, ...options }).toEqual({ compatible: false, direction: "full", policy: "strict" });
    expect(schemas).toMatchObject([{ name: "", before: "old.json", after: "new.json", isBreaking: true }]);
    expect(schemas[0].changes[0]).toMatchObject({
      pointer: "/a|`<b>*\u001b",
      effect: "accepts-fewer",
      breaks: { backward: true, forward: false },
      witnesses: { backward: { payload: expect.anything() } },
    });
  });

  it("are JUnit as Jenkins' schema has it, a test for each break, and one if there is none", () => {
    const { stdout } = report("junit");
    validateXml(jenkins, stdout);
    expect(stdout).toMatch(/<testsuite name="new\.json" tests="(\d+)" failures="\1"/);
    const passed = diffOf(order, order, "-r", "junit").stdout;
    validateXml(jenkins, passed);
    expect(passed).toContain('name="breaks nobody"');
  });

  it("are SARIF as OASIS' schema has it, with a note for what breaks nobody", () => {
    const { id, $schema, ...schema } = JSON.parse(readFileSync(oasis, "utf8"));
    const formats = { "date-time": dateTime, uri, "uri-reference": uriReference };
    const validate = new Ajv({ allErrors: true, formats, unicodeRegExp: false }).compile(schema);
    for (const [text, level] of [
      [report("sarif").stdout, "error"],
      [diffOf(order, optional, "-r", "sarif").stdout, "note"],
    ] as const) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
      expect(JSON.parse(text).runs[0].results[0]).toMatchObject({
        level,
        locations: [{ physicalLocation: { artifactLocation: { uri: "new.json" } } }],
      });
    }
  });

  it("are commands for GitHub, at the file, beside the text if GitHub runs it", () => {
    const { stdout } = report("github");
    expect(stdout).toMatch(/^::error::1 schema compared \(full, strict\): 1 with a breaking change\n/);
    expect(stdout).toContain("::error file=new.json,title=new.json%3A /a|`<b>*\\u001b%2C ");
    expect(diffOf(order, optional, "-r", "github").stdout).toBe("");
    expect(report("text", { GITHUB_ACTIONS: "true" }).stdout).toMatch(/✗ \/a\|.*::error file=new\.json/s);
  });

  it("are Markdown in which nothing of the schemas is markup", () => {
    const { stdout } = report("markdown");
    expect(stdout).toContain("**1 schema compared \\(full, strict\\): 1 with a breaking change**");
    expect(stdout).toContain("| ❌ | `` /a\\|`<b>*\\u001b, ");
    expect(stdout.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(stdout.split("❌").length + 1);
    expect(diffOf(order, order, "-r", "markdown").stdout).toBe(
      "**1 schema compared \\(full, lenient\\): compatible**\n",
    );
  });

  it("are several, each in its file", () => {
    const folder = makeFolder({ "old.json": order, "new.json": shorter });
    const { status, stdout } = runCommand(folder, ["diff", "old.json", "new.json", "-r", "markdown=out/comment.md"]);
    expect([status, stdout]).toEqual([1, expect.stringContaining("✗ /note, maxLength")]);
    expect(readFileSync(join(folder, "out/comment.md"), "utf8")).toContain("` /note, maxLength `");
  });
});
