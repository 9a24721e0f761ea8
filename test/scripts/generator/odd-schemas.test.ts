import { describe, expect, it } from "vitest";
import { generate } from "../../../scripts/generator/generate.js";
import { findUnmarked } from "../../../scripts/generator/lint/lint-sensitive.js";
import { withMarks } from "../../../scripts/generator/new-contract/marks.js";
import { readInput } from "../../../scripts/repository/read-input.js";
import type { Explain } from "../../../src/contract/finding.js";
import { oneIssueAMistake } from "../../../src/contract/one-issue-a-mistake.js";
import { toIssues } from "../../../src/contract/to-issues.js";
import { findFields } from "../../../src/schema/find-fields.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { typeCheck } from "../../support/compile.js";
import { loadModule } from "../../support/load-module.js";
import { root } from "../../support/root.js";
import { oddSchemas } from "./odd-schemas.js";

const readme = "<!-- contracts: generated from schemas/ by scripts/generate.ts -->\n<!-- /contracts -->\n";
// Their names come from nowhere: none of their fields is personal, whatever it is called.
const marksOf = (name: string, schema: Schema): [string, string][] => {
  const unmarked = findUnmarked(findFields(schema), schema);
  const marks = withMarks(name, undefined, new Map(unmarked.map((each) => [each, "none"])));
  return unmarked.length === 0 ? [] : [[`schemas/${name}/documented.json`, JSON.stringify(marks)]];
};
const input = {
  ...readInput(root),
  readme,
  taken: [],
  sources: oddSchemas.map(({ name, schema }) => ({
    folder: name,
    files: new Map([[`schemas/${name}/schema.json`, JSON.stringify(schema)], ...marksOf(name, schema as Schema)]),
  })),
};
const output = await generate(input);
const module = (name: string, file: string) => output.get(`src/generated/${name}/${file}.ts`) as string;

describe.each(oddSchemas)("$name", ({ name, accepted, refused }) => {
  const { check } = loadModule<{ check: (value: unknown) => boolean }>(module(name, "published-check"));
  const { explain } = loadModule<{ explain: Explain }>(module(name, "published-explain"));

  it("accepts what satisfies it, by both validators", () => {
    for (const value of accepted) expect([check(value), explain(value)]).toEqual([true, []]);
  });

  it("refuses what does not, by both validators, and says where and why", () => {
    for (const [value, places] of refused) {
      expect(check(value)).toBe(false);
      const issues = oneIssueAMistake(toIssues(explain(value), value, "published", []));
      expect(issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort()).toEqual([...places].sort());
      for (const { message } of issues) expect(message).not.toMatch(/undefined|does not satisfy/);
    }
  });

  it("refuses what throws when it is read, and what nests without end", () => {
    if (check({})) return;
    const endless: Record<string, unknown> = {};
    for (const key of ["left", "parent", "list", "0"]) endless[key] = endless;
    expect(check(endless)).toBe(false);
  });
});

describe("the generated code of all of them", () => {
  it("passes the compiler, TypeBox's types being those of the payloads", () => {
    const uses = oddSchemas
      .filter((odd) => odd.uses !== undefined)
      .map(({ name, uses }): [string, string] => [
        `src/generated/${name}/uses.ts`,
        `import type { ${name} as Payload } from "./contract.js";\n${uses}\n`,
      ]);
    const files = new Map([...output].filter(([path]) => path.endsWith(".ts")));
    expect(typeCheck(new Map([...files, ...uses]))).toEqual([]);
  });

  it("would not pass if a type were wrong", () => {
    const files = new Map(output);
    const schema = module("Conditional", "schema").replace("Type.Unsafe<Payload>", "Type.Unsafe<{ kind: number }>");
    expect(schema).toContain("{ kind: number }");
    files.set("src/generated/Conditional/schema.ts", schema);
    const only = new Map([...files].filter(([path]) => path.startsWith("src/generated/Conditional/")));
    expect(typeCheck(only).join("\n")).toContain("does not satisfy the constraint");
  });

  it("does not let a description out of its comment", () => {
    expect(module("AwkwardNames", "contract")).not.toMatch(/^\s*export const injected/m);
    expect(module("AwkwardNames", "contract")).toContain("*\\/ and has `backticks`");
  });

  it("has no eval, no Function and no require", () => {
    for (const [path, text] of output)
      if (path.endsWith(".ts")) expect(text, path).not.toMatch(/\beval\(|new Function|require\(/);
  });

  it("imports nothing from outside of src/, but for the TypeBox schemas", () => {
    for (const [path, text] of output) {
      if (!path.endsWith(".ts")) continue;
      const imported = [...text.matchAll(/^import .*from "([^"]+)"/gm)].map(([, name]) => name as string);
      const foreign = imported.filter((name) => !name.startsWith("."));
      expect(foreign, path).toEqual(path.endsWith("/schema.ts") ? ["typebox"] : []);
    }
  });
});

describe("the TypeBox schema", () => {
  it.each(oddSchemas)("of $name is the published schema when it is serialised", async ({ name, schema }) => {
    const typebox = await import("typebox");
    const text = module(name, "schema").replace('from "typebox"', 'from "../../keywords.js"');
    const exports = {} as Record<string, unknown>;
    const { transpileModule, ModuleKind } = (await import("typescript")).default;
    const { outputText } = transpileModule(text, { compilerOptions: { module: ModuleKind.CommonJS } });
    new Function("exports", "require", outputText)(exports, () => typebox);
    expect(JSON.parse(JSON.stringify(exports[name]))).toEqual(schema);
  });
});
