import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate, type Input } from "../../../scripts/generator/generate.js";
import { GenerationError } from "../../../scripts/generator/input/problem.js";
import { findDrift } from "../../../scripts/repository/generated-files.js";
import { readInput } from "../../../scripts/repository/read-input.js";
import { root } from "../../support/root.js";

const input = readInput(root);

const source = (folder: string, files: Readonly<Record<string, unknown>>) => ({
  folder,
  files: new Map(
    Object.entries(files).map(([name, content]) => [
      `schemas/${folder}/${name}`,
      typeof content === "string" ? content : JSON.stringify(content),
    ]),
  ),
});

const problemsOf = async (changed: Partial<Input>): Promise<string[]> => {
  const failure = await generate({ ...input, ...changed }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GenerationError);
  return (failure as GenerationError).problems.map(({ file, pointer, message }) => `${file}#${pointer} ${message}`);
};

const object = { type: "object", properties: { a: { type: "string" } } };

describe("the committed code", () => {
  it("is what the schemas generate", async () => {
    const { changed, stray } = await findDrift(root);
    expect(changed.map(([path]) => path)).toEqual([]);
    expect(stray).toEqual([]);
  });

  it("has a header that names its source, and nothing of this machine", () => {
    const files = readdirSync(join(root, "src/generated"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    for (const path of files) {
      const text = readFileSync(join(root, "src/generated", path), "utf8");
      expect(text, path).toMatch(
        /^\/\/ @generated from schemas\/\S+ by scripts\/generate\.ts\n\/\/ Do not edit: run npm run generate\n/,
      );
      expect(text, path).not.toContain(root);
    }
  });
});

describe("generate", () => {
  it("names the file of an envelope that is not one object", async () => {
    const properties = { event_type: { type: "string" }, cid: { type: "string" }, data: { type: "object" } };
    const schema = { type: ["object", "null"], properties };
    const contract = JSON.parse(readFileSync(join(root, "schemas/PismoEvent/contract.json"), "utf8"));
    expect(
      await problemsOf({ sources: [source("OddEvent", { "schema.json": schema, "contract.json": contract })] }),
    ).toEqual([
      "schemas/OddEvent/schema.json# cannot be represented: an envelope must be an object with the property data",
    ]);
  });

  it("gives the same bytes for the same input, in whichever order the folders come", async () => {
    const first = await generate(input);
    const second = await generate({ ...input, sources: [...input.sources].reverse() });
    expect([...second]).toEqual([...first]);
  });

  it("is at rest on its own output", async () => {
    const readme = (await generate(input)).get("README.md") as string;
    expect((await generate({ ...input, readme })).get("README.md")).toBe(readme);
  });

  it("makes two contracts whose schemas have the same $id", async () => {
    const schema = { $id: "https://example.com/event.json", ...object };
    const sources = ["ThingMovedV3", "ThingLeftV3"].map((name) => source(name, { "schema.json": schema }));
    const output = await generate({ ...input, sources });
    expect([...output.keys()]).toEqual(
      expect.arrayContaining(["src/generated/ThingMovedV3/contract.ts", "src/generated/ThingLeftV3/contract.ts"]),
    );
  });

  it("makes a contract of one schema file alone", async () => {
    const output = await generate({ ...input, sources: [source("ThingMovedV3", { "schema.json": object })] });
    const contract = output.get("src/generated/ThingMovedV3/contract.ts");
    expect(contract).toContain(
      'PlainContract<ThingMovedV3, "ThingMovedV3", ThingMovedV3Strict, ThingMovedV3Data> = /* @__PURE__ */ definePlain({',
    );
    expect(contract).toContain('version: "3"');
    expect(contract).toContain('correlationHeader: "correlation-id"');
    expect(output.get("README.md")).toContain("[`ThingMovedV3`](schemas/ThingMovedV3)");
  });

  it("gives a contract the fields that it knows, and makes no code of marks", async () => {
    const mark = { "x-sensitive": "personal" };
    const files = { "schema.json": object, "documented.json": { properties: { a: mark } } };
    const output = await generate({ ...input, sources: [source("ThingMovedV3", files)] });
    expect(output.get("src/generated/ThingMovedV3/contract.ts")).toContain(
      'fields: {"parts":{"a":{"mark":"personal"}}},',
    );
    expect([...output.keys()].filter((path) => path.includes("documented-"))).toEqual([]);
    expect(output.get("src/generated/catalogue.ts")).toContain("hasDocumentedRules: false");

    const rules = { properties: { a: { minLength: 1 } } };
    const rulesOf = async (documented: object) => {
      const files = { "schema.json": object, "documented.json": documented };
      const output = await generate({ ...input, sources: [source("ThingMovedV3", files)] });
      return ["check", "explain"].map((part) => output.get(`src/generated/ThingMovedV3/documented-${part}.ts`));
    };
    const withMarks = await rulesOf({ properties: { a: { minLength: 1, ...mark } } });
    expect(withMarks[0]).toContain("value.a");
    expect(withMarks).toEqual(await rulesOf(rules));
  });

  it("recognises and fills an event whose whole metadata is marked", async () => {
    const schema = {
      type: "object",
      properties: {
        metadata: { type: "object", properties: { typeName: { type: "string" } }, "x-sensitive": "personal" },
        data: { type: "object" },
      },
    };
    const output = await generate({ ...input, sources: [source("ThingMovedV3", { "schema.json": schema })] });
    const contract = output.get("src/generated/ThingMovedV3/contract.ts");
    expect(contract).toContain('identity: {"at":"/metadata/typeName","values":["ThingMovedV3"]');
    expect(contract).toContain('fills: {"/metadata/typeName":{"const":"ThingMovedV3"}}');
    expect(contract).toContain('"metadata":{"mark":"personal","parts":{"typeName":{}}}');
  });

  it("shows what somebody has looked at, and makes no code of that", async () => {
    const schema = { type: "object", properties: { city: { type: "string" }, pin: { "x-sensitive": "none" } } };
    const files = { "schema.json": schema, "documented.json": { properties: { city: { "x-sensitive": "none" } } } };
    const output = await generate({ ...input, sources: [source("ThingMovedV3", files)] });
    expect(output.get("src/generated/ThingMovedV3/contract.ts")).toContain('fields: {"parts":{"city":{},"pin":{}}},');
    expect([...output.keys()].filter((path) => path.includes("documented-"))).toEqual([]);
    expect(output.get("src/generated/ThingMovedV3/contract.ts")).not.toContain("none");
  });

  it("refuses what is likely personal without a mark, in the file that names it, and says what to write", async () => {
    const schema = { type: "object", properties: { a: { type: "object", properties: { dateOfBirth: {} } } } };
    const documented = { properties: { a: { properties: { receipt_email: { type: "string" } } } } };
    const problems = await problemsOf({
      sources: [source("NoMarkV1", { "schema.json": schema, "documented.json": documented })],
    });
    expect(problems).toEqual([
      'schemas/NoMarkV1/schema.json#/properties/a/properties/dateOfBirth is named like something personal and would be shown in logs: mark it "x-sensitive": "personal" (or "secret"; or "none", if it is neither) in documented.json at /properties/a/properties/dateOfBirth, or here if the schema is our own',
      'schemas/NoMarkV1/documented.json#/properties/a/properties/receipt_email is named like something personal and would be shown in logs: mark it "x-sensitive": "personal" (or "secret"; or "none", if it is neither) here',
    ]);
  });

  it("keeps the digest of each schema, and refuses another schema until somebody accepts it", async () => {
    const before = source("ThingMovedV3", { "schema.json": object });
    const path = "schemas/ThingMovedV3/schema.sha256";
    const digest = (await generate({ ...input, sources: [before] })).get(path) as string;
    expect(digest).toBe(`${createHash("sha256").update(JSON.stringify(object)).digest("hex")}  schema.json\n`);
    const changed = { ...object, title: "Another" };
    const sources = [source("ThingMovedV3", { "schema.json": changed, "schema.sha256": digest })];
    expect(await problemsOf({ sources })).toEqual([
      "schemas/ThingMovedV3/schema.json# is not the schema that was accepted: restore it; or, if its owner published this one or it is our own, accept it with npm run generate -- --accept-schema ThingMovedV3",
    ]);
    expect(await problemsOf({ sources, accepted: ["ThingMovedV2"] })).toHaveLength(1);
    const accepted = await generate({ ...input, sources, accepted: ["ThingMovedV3"] });
    expect(accepted.get(path)).not.toBe(digest);
    const again = source("ThingMovedV3", { "schema.json": changed, "schema.sha256": accepted.get(path) });
    expect((await generate({ ...input, sources: [again] })).get(path)).toBe(accepted.get(path));
  });

  it("refuses secrets without a mark, and marks without a field", async () => {
    const schema = { type: "object", properties: { user: { type: "object", properties: { Password: {} } } } };
    const marked = (name: string) => ({
      properties: { user: { properties: { [name]: { "x-sensitive": "secret" } } } },
    });
    const problems = await problemsOf({
      sources: [
        source("NoMarkV1", { "schema.json": schema }),
        source("WrongMarkV1", { "schema.json": schema, "documented.json": marked("password") }),
        source("WrongWordV1", { "schema.json": { ...object, "x-sensitive": "private" } }),
      ],
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^schemas\/NoMarkV1\/schema\.json#\/properties\/user\/properties\/Password is named like a/,
      ),
      expect.stringMatching(
        /^schemas\/WrongMarkV1\/schema\.json#\/properties\/user\/properties\/Password is named like/,
      ),
      "schemas/WrongMarkV1/documented.json#/properties/user/properties/password/x-sensitive marks nothing: schema.json has no field at this place",
      'schemas/WrongWordV1/schema.json#/x-sensitive must be "personal", "secret" or "none"',
    ]);
    const mended = { "schema.json": schema, "documented.json": marked("Password") };
    const output = await generate({ ...input, sources: [source("MarkedV1", mended)] });
    expect(output.get("src/generated/MarkedV1/contract.ts")).toContain(
      'fields: {"parts":{"user":{"parts":{"Password":{"mark":"secret"}}}}},',
    );
  });

  it("refuses the response of no contract", async () => {
    const sourceOf = (response: string) =>
      source("ThingV1", { "schema.json": object, "contract.json": { response, producers: ["A"] } });
    const others = [source("AnswerV1", { "schema.json": object })];
    expect(await problemsOf({ sources: [...others, sourceOf("AnserV1")] })).toEqual([
      'schemas/ThingV1/contract.json#/response is "AnserV1", which is no contract: the contracts are AnswerV1, ThingV1',
    ]);
    const output = await generate({ ...input, sources: [...others, sourceOf("AnswerV1")] });
    expect(output.get("src/generated/catalogue.ts")).toContain('response: "AnswerV1"');
  });

  it("refuses an envelope that is none", async () => {
    const contract = (name: string) => ({ identity: { in: name } });
    const envelope = { "schema.json": object, "contract.json": { identity: "/a", carries: "/b" } };
    const problemsIn = (name: string) =>
      problemsOf({
        sources: [
          source("EnvelopeV1", envelope),
          source("ThingV1", { "schema.json": object, "contract.json": contract(name) }),
        ],
      });
    expect(await problemsIn("EnvelopV1")).toEqual([
      'schemas/ThingV1/contract.json#/identity/in is "EnvelopV1", which is not the contract of an envelope: the envelopes are EnvelopeV1',
    ]);
    expect(await problemsIn("ThingV1")).toHaveLength(1);
    const sources = [source("ThingV1", { "schema.json": object, "contract.json": contract("EnvelopeV1") })];
    expect(await problemsOf({ sources })).toEqual([expect.stringContaining("#/identity/in")]);
  });

  it("refuses a misspelled mark", async () => {
    const problems = await problemsOf({
      sources: [
        source("MisspelledV1", {
          "schema.json": object,
          "documented.json": { properties: { a: { "x-sensitve": "personal" } } },
        }),
      ],
    });
    expect(problems).toEqual([
      expect.stringMatching(
        /^schemas\/MisspelledV1\/documented\.json#\/properties\/a\/x-sensitve is .* did you mean x-sensitive\?/,
      ),
    ]);
  });

  it("makes an event of what has metadata and data", async () => {
    const metadata = {
      type: "object",
      properties: { typeName: { type: "string" }, version: { type: "integer" }, sentAtUtc: { type: "string" } },
    };
    const schema = {
      type: "object",
      properties: { metadata, data: { type: "object" } },
      required: ["metadata", "data"],
    };
    const output = await generate({ ...input, sources: [source("ThingMovedV3", { "schema.json": schema })] });
    const contract = output.get("src/generated/ThingMovedV3/contract.ts");
    expect(contract).toContain(
      'EventContract<ThingMovedV3, "ThingMovedV3", ThingMovedV3Strict, ThingMovedV3Data, ThingMovedV3Metadata>',
    );
    expect(contract).toContain(
      'fills: {"/metadata/typeName":{"const":"ThingMovedV3"},"/metadata/version":{"const":3},"/metadata/sentAtUtc":"sent"}',
    );
  });

  it("tells other tools of any contract: of one without examples, and of one whose schema has words for parts", async () => {
    const any = { properties: { a: true }, patternProperties: { "^b": false } };
    const sources = [
      source("BareV1", { "schema.json": object }),
      source("AnyV1", { "schema.json": any, "contract.json": { response: "BareV1" }, "documented.json": object }),
    ];
    const output = await generate({ ...input, sources });
    const asyncapi = JSON.parse(output.get("asyncapi.json") as string);
    expect(asyncapi.components.messages.BareV1).not.toHaveProperty("examples");
    expect(asyncapi.components.schemas.AnyV1.schema).toEqual(any);
    expect(asyncapi.components.schemas["AnyV1.strict"].schema.allOf).toEqual([
      { $ref: "#/components/schemas/AnyV1/schema" },
      { $ref: "#/components/schemas/AnyV1.documented/schema" },
    ]);
    const openapi = JSON.parse(output.get("openapi.json") as string);
    expect(openapi.components.schemas.AnyV1).toEqual(any);
    expect(Object.keys(openapi.paths)).toEqual(["/AnyV1"]);
    const none = await generate({ ...input, sources: sources.slice(0, 1) });
    expect(JSON.parse(none.get("openapi.json") as string)).toMatchObject({ paths: {}, components: { schemas: {} } });
  });

  it("refuses a valid fixture that is not JSON", async () => {
    const sources = [source("ThingV1", { "schema.json": object, "fixtures/valid/broken.json": '{ "a": ' })];
    expect(await problemsOf({ sources })).toEqual([
      "schemas/ThingV1/fixtures/valid/broken.json# is not JSON: line 1, column 8",
    ]);
  });

  it("reports every problem of every folder at once", async () => {
    const sources = [
      source("BrokenText", { "schema.json": '{ "type": ' }),
      source("NoSchema", { "contract.json": {} }),
      source("WrongContract", { "schema.json": object, "contract.json": { kind: "unknown", correlationheader: "x" } }),
      source("WrongFormat", {
        "schema.json": { properties: { a: { format: "zip-code" } } },
        "documented.json": { pattern: "(" },
      }),
    ];
    const problems = await problemsOf({ sources });
    expect(problems).toEqual([
      expect.stringMatching(/^schemas\/BrokenText\/schema\.json# is not JSON: line 1, column 11$/),
      expect.stringMatching(/^schemas\/NoSchema\/schema\.json# is missing/),
      expect.stringMatching(/^schemas\/WrongContract\/contract\.json#/),
      expect.stringMatching(/^schemas\/WrongContract\/contract\.json#/),
      expect.stringMatching(
        /^schemas\/WrongFormat\/schema\.json#\/properties\/a\/format names a format that is not checked: zip-code/,
      ),
      expect.stringMatching(/^schemas\/WrongFormat\/documented\.json#\/pattern is not a regular expression/),
    ]);
  });

  it("refuses a name that comes twice in any file of a folder, with its place", async () => {
    const again = (name: string, text: string) => source("Twice", { "schema.json": object, [name]: text });
    const twice = "has a name that comes twice in one object: most readers see only the last value";
    for (const [name, text, place] of [
      ["schema.json", '{ "type": "object",\n  "properties": { "a": {}, "b": {}, "a": {} } }', "/properties/a"],
      [
        "documented.json",
        '{ "minProperties": 1,\n                                    "minProperties": 2 }',
        "/minProperties",
      ],
      ["contract.json", '{ "version": "1",\n                                    "version": "2" }', "/version"],
      ...["fixtures/invalid/expected.json", "fixtures/tolerated/expected.json"].map(
        (name) => [name, `{ "a.json": [],\n${" ".repeat(36)}"a.json": [] }`, "/a.json"] as const,
      ),
    ] as const)
      expect(await problemsOf({ sources: [again(name, text)] })).toEqual([
        `schemas/Twice/${name}#${place} ${twice} (line 2, column 37)`,
      ]);
  });

  it("takes a number that JSON.parse rounds: a published schema is copied as it stands", async () => {
    const schema = '{ "type": "object", "properties": { "a": { "type": "integer", "maximum": 9223372036854775807 } } }';
    const files = await generate({
      ...input,
      sources: [...input.sources, source("LargeV1", { "schema.json": schema })],
    });
    expect(files.get("src/generated/LargeV1/published-check.ts")).toContain("9223372036854775807".slice(0, 15));
    expect(files.get("asyncapi.json")).toContain('"maximum": 9223372036854775807\n');
  });

  it.each<[string, object, object, string]>([
    [
      "a kind that the schema is not of",
      object,
      { kind: "event" },
      "#/kind is event, but the schema has no property metadata",
    ],
    [
      "an annotation that constrains",
      object,
      { annotations: ["markdown", "required"] },
      "#/annotations/1 is required, a keyword that constrains: leave it out",
    ],
  ])("refuses %s", async (_, schema, contract, problem) => {
    const problems = await problemsOf({
      sources: [source("ThingV1", { "schema.json": schema, "contract.json": contract })],
    });
    expect(problems[0]).toBe(`schemas/ThingV1/contract.json${problem}`);
  });

  it("asks for the marks in the README", async () => {
    expect(await problemsOf({ readme: "# none" })).toEqual([
      "README.md# lacks the comments around its generated table",
    ]);
  });

  it.each([
    ["is a word of TypeScript", "delete"],
    ["is no identifier", "client-moved"],
    ["begins with a digit", "1Client"],
    ["is what every object inherits", "constructor"],
    ["is another export", "ContractError"],
    ["would be renamed in the types", "ClientV1b"],
    ["the generated code uses", "Payload"],
    ["is another subpath", "typebox"],
  ])("refuses a name that %s", async (_, folder) => {
    const problems = await problemsOf({ sources: [source(folder, { "schema.json": object })] });
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(`^schemas/${folder}# is (not a name in Pascal case|already the name of something)`),
      ),
    ]);
  });

  it("refuses names that differ in letter case alone", async () => {
    const sources = ["ClientMovedV1", "ClientmovedV1"].map((folder) => source(folder, { "schema.json": object }));
    expect(await problemsOf({ sources })).toEqual([
      expect.stringContaining("differs from ClientMovedV1 in letter case alone"),
    ]);
  });

  it("leaves what it is given as it is", async () => {
    const before = JSON.stringify(input.sources.map(({ folder, files }) => [folder, [...files]]));
    await generate(input);
    expect(JSON.stringify(input.sources.map(({ folder, files }) => [folder, [...files]]))).toBe(before);
  });
});

describe("the files of a contract", () => {
  it("lie together, documented rules only if there are any", async () => {
    const list = (name: string) => readdirSync(join(root, "src/generated", name)).sort();
    const always = ["contract.ts", "published-check.ts", "published-explain.ts", "schema.ts"];
    expect(list("PismoPhoneChangeV1")).toEqual(always);
    expect(list("PismoEvent")).toEqual([always[0], "documented-check.ts", "documented-explain.ts", ...always.slice(1)]);
    expect(existsSync(join(root, "schemas/PismoPhoneChangeV1/documented.json")), "which holds marks alone").toBe(true);
  });
});
