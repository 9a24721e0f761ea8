import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../../../scripts/generator/description/facts.js";
import type { GenerationError } from "../../../../scripts/generator/input/problem.js";
import { renderContractTable, replaceTable } from "../../../../scripts/generator/modules/contract-table.js";
import { sampleOf } from "../../../../scripts/generator/new-contract/first-fixture.js";
import { type Ask, nameFromFile, newContract } from "../../../../scripts/generator/new-contract/new-contract.js";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { formatChecks } from "../../../../src/runtime/format-checks.js";

describe("nameFromFile", () => {
  it.each([
    ["client-moved.v1.schema.json", "ClientMovedV1"],
    ["schemas/ClientMovedV1.json", "ClientMovedV1"],
    ["C:\\schemas\\client_moved.json", "ClientMoved"],
    ["client moved (2).json", "ClientMoved2"],
  ])("of %s is %s", (file, name) => {
    expect(nameFromFile(file)).toBe(name);
  });
});

describe("newContract", () => {
  const text = { type: "string" };
  const make = (schema: object, { documented, ask }: { documented?: object; ask?: Ask } = {}) =>
    newContract(
      {
        file: "elsewhere.json",
        text: JSON.stringify(schema),
        ...(documented && { documented: { file: "marks.json", text: JSON.stringify(documented) } }),
        name: "LoggedInV1",
        formats: formatChecks,
        existing: [],
        taken: [],
      },
      ask,
    );
  const login = { type: "object", properties: { password: text, user: { properties: { email: text } } } };
  const marks = (password: string, email: string) => ({
    properties: {
      password: { "x-sensitive": password },
      user: { properties: { email: { "x-sensitive": email } } },
    },
  });
  const documentedIn = (files: ReadonlyMap<string, string>): unknown =>
    JSON.parse(files.get("schemas/LoggedInV1/documented.json") ?? "null");

  it("refuses what has no mark, in the file that it was given, and says what to write", async () => {
    const refusal = await make(login).catch((error: unknown) => error);
    const { message } = refusal as GenerationError;
    expect(message).toMatch(/^elsewhere\.json#\/properties\/password is named like a secret/);
    expect(message).toMatch(/^elsewhere\.json#\/properties\/user\/properties\/email is named like something personal/m);
    expect(message).toContain("give it with --documented FILE:");
    const said: unknown = JSON.parse(message.slice(message.indexOf("FILE:") + "FILE:".length));
    expect(said).toMatchObject(marks("secret", "personal"));
    expect(documentedIn(await make(login, { documented: said as object }))).toEqual(said);
  });

  it("takes a schema with its own marks, and writes no documented rules", async () => {
    const files = await make({ type: "object", properties: { password: { ...text, "x-sensitive": "secret" } } });
    expect(files.has("schemas/LoggedInV1/schema.json")).toBe(true);
    expect(documentedIn(files)).toBeNull();
  });

  it("writes what somebody answers, beside the documented rules that it is given", async () => {
    const asked: string[][] = [];
    const ask: Ask = async (unmarked) => {
      asked.push(...unmarked.map(({ pointer, like }) => [pointer, like]));
      return new Map(unmarked.map((each) => [each, "none"]));
    };
    const documented = { title: "rules", properties: { password: { minLength: 8, "x-sensitive": "secret" } } };
    expect(documentedIn(await make(login, { documented, ask }))).toEqual({
      title: "rules",
      properties: {
        password: { minLength: 8, "x-sensitive": "secret" },
        user: { properties: { email: { "x-sensitive": "none" } } },
      },
    });
    expect(asked).toEqual([["/properties/user/properties/email", "personal"]]);
  });

  it("refuses if nobody answers any more", async () => {
    await expect(make(login, { ask: async () => undefined })).rejects.toThrow(/give it with --documented FILE/);
  });

  it("refuses documented rules that are none, in their file", async () => {
    await expect(make(login, { documented: { properties: { a: { "x-sensitive": 1 } } } })).rejects.toThrow(
      /^marks\.json#\/properties\/a\/x-sensitive must be/,
    );
  });

  it("makes a fixture that has the contract's mark, if chance does not find it", async () => {
    const schema = {
      type: "object",
      required: ["metadata", "data"],
      properties: {
        metadata: {
          type: "object",
          required: ["typeName", "version"],
          properties: { typeName: text, version: { type: "integer" } },
        },
        data: { type: "object" },
      },
    };
    const files = await make(schema);
    expect(JSON.parse(files.get("schemas/LoggedInV1/fixtures/valid/generated.json") as string)).toMatchObject({
      metadata: { typeName: "LoggedInV1", version: 1 },
    });
  });

  it("writes the schema as it stands, with the line ends that git gives it", async () => {
    const given = { file: "a.json", name: "LoggedInV1", formats: formatChecks, existing: [], taken: [] };
    const files = await newContract({ ...given, text: '{\r\n  "type": "string"\r\n}' });
    expect(files.get("schemas/LoggedInV1/schema.json")).toBe('{\n  "type": "string"\n}\n');
  });
});

describe("annotations", () => {
  const schema = {
    type: "object",
    properties: { a: { type: "string", nullable: true, example: "x" } },
    discriminator: {},
  };
  const add = (annotations: string[]) =>
    newContract({
      file: "elsewhere.json",
      text: JSON.stringify(schema),
      name: "MovedV1",
      annotations,
      formats: formatChecks,
      existing: [],
      taken: [],
    });

  it("are recorded in contract.json, and a keyword that is not listed is refused with its place", async () => {
    const text = (await add(["nullable", "discriminator"])).get("schemas/MovedV1/contract.json") as string;
    expect(JSON.parse(text)).toMatchObject({ annotations: ["nullable", "discriminator"] });
    await expect(add(["discriminator"])).rejects.toThrow(/^elsewhere\.json#\/properties\/a\/nullable is not a keyword/);
  });
});

describe("sample", () => {
  it("satisfies the schema, and is the same each time", () => {
    const schema = normalise(
      { type: "object", properties: { id: { type: "string", format: "uuid" } }, required: ["id"] },
      [],
    );
    const first = sampleOf(schema, formatChecks) as { id: string };
    expect(formatChecks.uuid?.(first.id)).toBe(true);
    expect(sampleOf(schema, formatChecks)).toEqual(first);
  });

  it("is undefined if nothing satisfies", () => {
    expect(sampleOf(normalise({ type: "string", not: {} }, []), formatChecks)).toBeUndefined();
  });
});

describe("the table of contracts", () => {
  const facts = deriveFacts({
    name: "XV1",
    path: "schemas/XV1",
    published: { description: "First sentence | with a bar <!-- /contracts -->. Second sentence." },
    contract: { source: "Some page" },
  });

  it("has a row a contract, of one line, whatever the description", () => {
    expect(renderContractTable([facts]).split("\n")[2]).toBe(
      "| [`XV1`](schemas/XV1) | 1 | plain | `correlation-id` | First sentence \\| with a bar &lt;!-- /contracts -->. | Some page |",
    );
  });

  it("replaces what stands between the marks, and nothing else", () => {
    const readme =
      "before\n<!-- contracts: generated from schemas/ by scripts/generate.ts -->\nold\n<!-- /contracts -->\nafter\n";
    const replaced = replaceTable(readme, [facts]) as string;
    expect(replaced).toMatch(/^before\n<!-- .*-->\n\n\| contract .*\n\n<!-- \/contracts -->\nafter\n$/s);
    expect(replaceTable(replaced, [facts])).toBe(replaced);
    expect(replaceTable("no marks", [facts])).toBeUndefined();
  });
});
