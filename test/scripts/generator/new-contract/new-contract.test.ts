import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../../../scripts/generator/description/facts.js";
import { renderContractTable, replaceTable } from "../../../../scripts/generator/modules/contract-table.js";
import { sample } from "../../../../scripts/generator/new-contract/first-fixture.js";
import { nameFromFile, newContract } from "../../../../scripts/generator/new-contract/new-contract.js";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { formatChecks } from "../../../../scripts/repository/read-input.js";

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
  const make = (password: object, more: object = {}) =>
    newContract({
      file: "elsewhere.json",
      text: JSON.stringify({ type: "object", properties: { password }, ...more }),
      name: "LoggedInV1",
      formats: formatChecks,
      existing: [],
      taken: [],
    });

  it("refuses a secret without a mark, in the file that it was given", () => {
    expect(() => make({ type: "string" })).toThrow(/^elsewhere\.json#\/properties\/password is named like a secret/);
    expect(make({ type: "string", "x-sensitive": "secret" }).has("schemas/LoggedInV1/schema.json")).toBe(true);
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

  it("are recorded in contract.json, and a keyword that is not listed is refused with its place", () => {
    const text = add(["nullable", "discriminator"]).get("schemas/MovedV1/contract.json") as string;
    expect(JSON.parse(text)).toMatchObject({ annotations: ["nullable", "discriminator"] });
    expect(() => add(["discriminator"])).toThrow(/^elsewhere\.json#\/properties\/a\/nullable is not a keyword/);
  });
});

describe("sample", () => {
  it("satisfies the schema, and is the same each time", () => {
    const schema = normalise(
      { type: "object", properties: { id: { type: "string", format: "uuid" } }, required: ["id"] },
      [],
    );
    const first = sample(schema, formatChecks) as { id: string };
    expect(formatChecks.uuid?.(first.id)).toBe(true);
    expect(sample(schema, formatChecks)).toEqual(first);
  });

  it("is undefined if nothing satisfies", () => {
    expect(sample(normalise({ type: "string", not: {} }, []), formatChecks)).toBeUndefined();
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
