import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAddContract } from "../../scripts/repository/run-add-contract.js";
import { runGenerate } from "../../scripts/repository/run-generate.js";
import { runNewVersion } from "../../scripts/repository/run-new-version.js";
import { orderPlacedSchema } from "../support/order-placed-schema.js";
import { root } from "../support/root.js";
import { mustRun, run } from "../support/run.js";

// A copy of what the scripts and the build need, so that the repository itself stays as it is.
const copy = mkdtempSync(join(tmpdir(), "client-contracts-copy-"));
const needed = [
  "biome.json",
  "schemas",
  "scripts",
  "src",
  "package.json",
  "README.md",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsup.config.ts",
  "vitest.config.ts",
];

beforeAll(() => {
  for (const path of needed) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Calls what a script calls, in this process, and returns what it printed and its exit status. */
const script = async (run: typeof runGenerate, ...parameters: string[]) => {
  const printed: string[] = [];
  const print = (text: string) => printed.push(`${text}\n`);
  const status = await run(copy, parameters, { log: print, error: print });
  return { status, output: printed.join("") };
};

/** Runs a script as npm does, in a process of its own. */
const spawnScript = (name: string, ...parameters: string[]) =>
  run(copy, process.execPath, [
    join(root, "node_modules/tsx/dist/cli.mjs"),
    join(copy, "scripts", name),
    ...parameters,
  ]);

const write = (path: string, content: unknown) => {
  mkdirSync(join(copy, path, ".."), { recursive: true });
  writeFileSync(join(copy, path), typeof content === "string" ? content : JSON.stringify(content));
};

const read = (path: string) => readFileSync(join(copy, path), "utf8");

const elsewhere = orderPlacedSchema("MadeUpPlacedV2");

const use = `
import { contracts, isContractError } from "client-contracts";
import { MadeUpPlacedV2 } from "client-contracts/MadeUpPlacedV2";

const line: MadeUpPlacedV2["data"]["lines"][0] = { sku: "ABC-1", quantity: 2 };
const event: MadeUpPlacedV2 = MadeUpPlacedV2.build({ orderId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", lines: [line] }, { tenant: "t" });
// @ts-expect-error nothing can fill the tenant
const build = () => MadeUpPlacedV2.build({ orderId: "1", lines: [line] });
const result = MadeUpPlacedV2.safeParse({ ...event, data: { orderId: 1, lines: [{ ...line, quantity: 0, note: "x" }] } });
const issues = result.success ? [] : result.error.issues.map(({ pointer, keyword }) => pointer + " " + keyword);
console.log(JSON.stringify({ metadata: event.metadata, issues, known: contracts.MadeUpPlacedV2 === MadeUpPlacedV2, build: typeof build, guard: isContractError(0) }));
`;

describe("npm run add-contract", () => {
  it("makes the folder, the changeset and the code of a contract", async () => {
    write("elsewhere/made-up-placed.v2.schema.json", elsewhere);
    const { status, output } = spawnScript("add-contract.ts", join(copy, "elsewhere/made-up-placed.v2.schema.json"));
    expect(output).toContain("wrote schemas/MadeUpPlacedV2/schema.json");
    expect(status).toBe(0);
    expect(read("schemas/MadeUpPlacedV2/schema.json").trim()).toBe(JSON.stringify(elsewhere));
    expect(JSON.parse(read("schemas/MadeUpPlacedV2/contract.json"))).toEqual({
      kind: "event",
      version: "2",
      correlationHeader: "correlation-id",
    });
    expect(read(".changeset/add-madeupplacedv2.md")).toBe(
      '---\n"client-contracts": minor\n---\n\nAdd the contract MadeUpPlacedV2: Raised when a customer places an order.\n',
    );
    expect(existsSync(join(copy, "src/generated/MadeUpPlacedV2/contract.ts"))).toBe(true);
    expect(await script(runGenerate, "--check")).toMatchObject({ status: 0 });
  });

  it("needs no other edit: the contract builds, compiles, validates and is built with", () => {
    mustRun(copy, "npm", ["run", "build"]);
    write("use.ts", use);
    write("tsconfig.use.json", { extends: "./tsconfig.json", include: ["use.ts"] });
    mustRun(copy, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.use.json"]);
    const printed = JSON.parse(
      mustRun(copy, process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "use.ts"]),
    );
    expect(printed).toMatchObject({ known: true, metadata: { typeName: "MadeUpPlacedV2", version: 2, tenant: "t" } });
    expect(printed.issues.sort()).toEqual([
      "/data/lines/0/note additionalProperties",
      "/data/lines/0/quantity minimum",
      "/data/orderId type",
    ]);
  });

  it("made a fixture that the contract accepts", async () => {
    const { check } = await import(join(copy, "src/generated/MadeUpPlacedV2/published-check.ts"));
    expect(check(JSON.parse(read("schemas/MadeUpPlacedV2/fixtures/valid/generated.json")))).toBe(true);
  });

  it.each<[string, string[], unknown, number, string]>([
    [
      "a contract that there is",
      ["--name", "MadeUpPlacedV2"],
      { type: "string" },
      1,
      "which already exists: give another --name",
    ],
    ...["not-a-name", "", "../Foo", "Moved V1"].map((name): [string, string[], unknown, number, string] => [
      `the name ${JSON.stringify(name)}, which cannot be exported`,
      ["--name", name],
      { type: "string" },
      1,
      `odd.json# would be the contract "${name}", which is not a name in Pascal case, such as ClientMovedV1: give another --name\n`,
    ]),
    [
      "a name that differs in letter case",
      ["--name", "MadeupplacedV2"],
      { type: "string" },
      1,
      "which differs from MadeUpPlacedV2 in letter case alone, which some file systems cannot tell apart: give another --name",
    ],
    [
      "a schema that cannot be represented",
      ["--name", "MadeUpOddOne"],
      { type: "string", format: "zip" },
      1,
      "#/format names a format",
    ],
    [
      "a keyword that is not known",
      ["--name", "MadeUpOddOne"],
      { type: "object", properties: { a: { nullable: true } } },
      1,
      "#/properties/a/nullable is not a keyword of 2020-12 that generated code can represent; if it only tells readers something, give --annotation nullable",
    ],
    [
      "a keyword that is nearly one of ours",
      ["--name", "MadeUpOddOne"],
      { type: "object", "x-mesages": {} },
      1,
      "#/x-mesages is not a keyword of ours: did you mean x-messages? If it is the owner's own, give --annotation x-mesages",
    ],
    ["a schema that is no JSON", ["--name", "MadeUpOddOne"], "{", 1, "is not JSON"],
    [
      "a schema with a name twice",
      ["--name", "MadeUpOddOne"],
      '{"type":"object","type":"object"}',
      1,
      "#/type has a name that",
    ],
    ["a schema that nothing satisfies", ["--name", "MadeUpOddOne"], { not: {} }, 1, "refuses every payload"],
    ...["minLength", "type", "$ref", "properties", "dependencies", "prefixItems", "$defs", "$dynamicRef"].map(
      (keyword): [string, string[], unknown, number, string] => [
        `${keyword} as an annotation`,
        ["--name", "MadeUpOddOne", "--annotation", keyword],
        { type: "string" },
        2,
        `--annotation ${keyword}: a keyword that constrains is no annotation`,
      ],
    ),
    [
      "an annotation without a name",
      ["--name", "MadeUpOddOne", "--annotation", ""],
      { type: "string" },
      2,
      "--annotation must be the name of a keyword",
    ],
    ["an unknown option", ["--nam", "MadeUpOddOne"], { type: "string" }, 2, "Usage: npm run add-contract"],
    ["two files", ["another.json"], { type: "string" }, 2, "Usage: npm run add-contract"],
  ])("refuses %s, and writes nothing", async (_, parameters, schema, status, message) => {
    write("elsewhere/odd.json", schema);
    const refusal = await script(runAddContract, join(copy, "elsewhere/odd.json"), ...parameters);
    expect(refusal).toEqual({ status, output: expect.stringContaining(message) });
    expect(existsSync(join(copy, "schemas/MadeUpOddOne"))).toBe(false);
  });

  const person = {
    type: "object",
    properties: { email: { type: "string" }, tags: { type: "array", items: { const: 1 } } },
  };
  const parameters = () => [join(copy, "elsewhere/person.json"), "--name", "MadeUpPersonV1"];

  it("refuses what is likely personal if nobody can be asked, says what to write, and takes that", async () => {
    write("elsewhere/person.json", person);
    const { status, output } = spawnScript("add-contract.ts", ...parameters());
    expect(status).toBe(1);
    expect(output).toContain("elsewhere/person.json#/properties/email is named like something personal");
    expect(existsSync(join(copy, "schemas/MadeUpPersonV1"))).toBe(false);

    const said = output.slice(output.indexOf("FILE:") + "FILE:".length);
    write("elsewhere/marks.json", said.replace('"personal"', '"none"'));
    const marks = join(copy, "elsewhere/marks.json");
    const missing = await script(runAddContract, ...parameters(), "--documented", "missing.json");
    expect(missing).toEqual({
      status: 2,
      output:
        "--documented missing.json cannot be read: there is no such file. Give the path of its documented rules\n",
    });
    expect((await script(runAddContract, ...parameters(), "--documented", marks)).status).toBe(0);
    expect(JSON.parse(read("schemas/MadeUpPersonV1/documented.json"))).toMatchObject({
      properties: { email: { "x-sensitive": "none" } },
    });
    const lint = [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--vcs-enabled=false"];
    mustRun(copy, process.execPath, [...lint, "schemas/MadeUpPersonV1", "schemas/MadeUpPlacedV2"]);
    rmSync(join(copy, "schemas/MadeUpPersonV1"), { recursive: true });
    expect((await script(runGenerate)).status).toBe(0);
  });

  it("asks at a terminal, and leaves a changeset of the same name as it is", async () => {
    write("elsewhere/person.json", person);
    write(".changeset/add-madeuppersonv1.md", "written before");
    const answers = ["?", "p"];
    const question = async () => answers.shift();
    const asked = (...[root, given, output]: Parameters<typeof runGenerate>) =>
      runAddContract(root, given, output, question);
    expect((await script(asked, ...parameters())).status).toBe(0);
    expect(answers).toEqual([]);
    expect(read(".changeset/add-madeuppersonv1.md")).toBe("written before");
    expect(read(".changeset/add-madeuppersonv1-2.md")).toContain("Add the contract MadeUpPersonV1");
    expect(JSON.parse(read("schemas/MadeUpPersonV1/documented.json"))).toMatchObject({
      properties: { email: { "x-sensitive": "personal" } },
    });
  });

  it.each([
    ["missing.json", "missing.json cannot be read: there is no such file"],
    ["", '"" cannot be read: there is no such file'],
    [root, `${root} cannot be read: it is a folder`],
  ])("says what cannot be read, why, and what to give: %j", async (file, reason) => {
    expect(await script(runAddContract, file)).toEqual({
      status: 2,
      output: `${reason}. Give the path of a JSON Schema\n`,
    });
  });
});

describe("what stands in the place of a new contract's files", () => {
  const taken = (path: string, kind: string) => `${path}# is not a ${kind}, and one must be written there: remove it\n`;
  const changesets = () => readdirSync(join(copy, ".changeset")).sort();

  it.each(["schemas/MadeUpPlacedV3", "src/generated/MadeUpPlacedV3"])(
    "is told by new-version, which leaves nothing behind: the file %s",
    async (path) => {
      write(path, "");
      const before = changesets();
      expect(await script(runNewVersion, "MadeUpPlacedV2")).toEqual({ status: 1, output: taken(path, "folder") });
      expect(changesets()).toEqual(before);
      rmSync(join(copy, path));
      for (const folder of ["schemas", "src/generated"])
        expect(existsSync(join(copy, folder, "MadeUpPlacedV3"))).toBe(false);
    },
  );

  it("is told by add-contract, which leaves nothing behind", async () => {
    write("elsewhere/text.json", { type: "string" });
    write("schemas/MadeUpTextV1", "");
    const before = changesets();
    const parameters = [join(copy, "elsewhere/text.json"), "--name", "MadeUpTextV1"];
    expect(await script(runAddContract, ...parameters)).toEqual({
      status: 1,
      output: taken("schemas/MadeUpTextV1", "folder"),
    });
    expect(changesets()).toEqual(before);
    rmSync(join(copy, "schemas/MadeUpTextV1"));
  });

  it("is told by generate", async () => {
    const path = "src/generated/PismoEvent/contract.ts";
    const before = read(path);
    rmSync(join(copy, path));
    mkdirSync(join(copy, path));
    for (const parameters of [[], ["--check"]])
      expect(await script(runGenerate, ...parameters)).toEqual({ status: 1, output: taken(path, "file") });
    rmSync(join(copy, path), { recursive: true });
    write(path, before);
  });
});

describe("npm run generate", () => {
  it("reports drift and strays with --check, and mends both without", async () => {
    const path = "src/generated/PismoEvent/published-check.ts";
    write(path, `${read(path)}// edited\n`);
    write("src/generated/LeftOver/contract.ts", "export {};\n");
    const { status, output } = spawnScript("generate.ts", "--check");
    expect(status).toBe(1);
    expect(output).toContain(`${path} is not what its schema generates`);
    expect(output).toContain("src/generated/LeftOver/contract.ts belongs to no contract");
    expect(await script(runGenerate)).toMatchObject({
      status: 0,
      output: expect.stringContaining("1 written, 1 removed"),
    });
    expect(existsSync(join(copy, "src/generated/LeftOver"))).toBe(false);
    expect((await script(runGenerate, "--check")).status).toBe(0);
  });

  it("refuses a schema that is not the accepted one, until it is accepted", async () => {
    const path = "schemas/PismoEvent/schema.json";
    const before = read(path);
    const digest = read("schemas/PismoEvent/schema.sha256");
    write(path, before.replace("Tells duplicates apart", "Tells two apart"));
    for (const parameters of [[], ["--check"]]) {
      const refusal = await script(runGenerate, ...parameters);
      expect(refusal).toEqual({ status: 1, output: expect.stringContaining("--accept-schema PismoEvent\n") });
    }
    expect((await script(runGenerate, "--accept-schema", "PismoEvent")).status).toBe(0);
    expect(read("schemas/PismoEvent/schema.sha256")).not.toBe(digest);
    expect((await script(runGenerate, "--check")).status).toBe(0);
    // The line ends of a checkout are not the schema's.
    write(path, read(path).replaceAll("\n", "\r\n"));
    expect((await script(runGenerate, "--check")).status).toBe(0);
    write(path, before);
    expect((await script(runGenerate, "--accept-schema", "PismoEvent")).status).toBe(0);
    expect(read("schemas/PismoEvent/schema.sha256")).toBe(digest);
    rmSync(join(copy, "schemas/PismoEvent/schema.sha256"));
    expect((await script(runGenerate, "--check")).status).toBe(1);
    expect((await script(runGenerate)).status).toBe(0);
    expect(read("schemas/PismoEvent/schema.sha256")).toBe(digest);
  });

  it.each([
    ["an unknown option", ["--chek"], "Usage: npm run generate"],
    ["two options that exclude each other", ["--check", "--accept-schema", "PismoEvent"], "Usage: npm run generate"],
    ["the name of no contract", ["--accept-schema", "Nobody"], "there is no contract Nobody"],
  ])("refuses %s", async (_, parameters, message) => {
    expect(await script(runGenerate, ...parameters)).toEqual({ status: 2, output: expect.stringContaining(message) });
  });

  it.each([
    ["fixtures/valid/x.json", "folder"],
    ["fixtures/tolerated/x.json", "folder"],
    ["fixtures/invalid/expected.json", "folder"],
    ["waivers.json", "folder"],
    ["fixtures/valid/x.json", "link"],
  ])("exits with 1 if %s is a %s", async (file, what) => {
    const path = join(copy, "schemas/MadeUpThingsV1", file);
    write("schemas/MadeUpThingsV1/schema.json", { type: "object" });
    mkdirSync(dirname(path), { recursive: true });
    if (what === "folder") mkdirSync(path);
    else symlinkSync("nowhere", path);
    const refused = {
      status: 1,
      output: `schemas/MadeUpThingsV1/${file}# is not a file: remove it, or give it another name\n`,
    };
    expect(await script(runGenerate, "--check")).toEqual(refused);
    expect(await script(runNewVersion, "MadeUpThingsV1")).toEqual(refused);
    rmSync(join(copy, "schemas/MadeUpThingsV1"), { recursive: true });
  });

  it.each([
    ["waivers.json", '[{"a":1,"a":1}]', "/0/a", 1, 9],
    ["fixtures/valid/a.json", '{"a":1,\n"a":1}', "/a", 2, 1],
    ["fixtures/tolerated/a.json", '{"a":1,"a":1}', "/a", 1, 8],
    ["fixtures/invalid/a.json", '{"b":[{"a":1,"a":1}]}', "/b/0/a", 1, 14],
    ["fixtures/invalid/expected.json", '{"a.json":[],"a.json":[]}', "/a.json", 1, 14],
  ])("exits with 1 and the place if a name comes twice in %s", async (file, text, pointer, line, column) => {
    write("schemas/MadeUpTwiceV1/schema.json", { type: "object" });
    write(`schemas/MadeUpTwiceV1/${file}`, text);
    const { status, output } = await script(runGenerate, "--check");
    expect([status, output]).toEqual([
      1,
      expect.stringContaining(`schemas/MadeUpTwiceV1/${file}#${pointer} has a name that comes twice in one object`),
    ]);
    expect(output).toContain(`(line ${line}, column ${column})`);
    rmSync(join(copy, "schemas/MadeUpTwiceV1"), { recursive: true });
  });

  it("takes an invalid fixture that is not JSON", async () => {
    write("schemas/MadeUpThingsV1/schema.json", { type: "object" });
    write("schemas/MadeUpThingsV1/fixtures/invalid/a.json", "{");
    const { output } = await script(runGenerate, "--check");
    expect(output).not.toContain("invalid/a.json");
    rmSync(join(copy, "schemas/MadeUpThingsV1"), { recursive: true });
  });

  it("exits with 1 and the place if a schema cannot be represented", async () => {
    write("schemas/BrokenOne/schema.json", { properties: { a: { format: "zip" } } });
    expect(await script(runGenerate)).toEqual({
      status: 1,
      output: expect.stringContaining(
        "schemas/BrokenOne/schema.json#/properties/a/format names a format that is not checked: zip",
      ),
    });
    rmSync(join(copy, "schemas/BrokenOne"), { recursive: true });
  });
});
