import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { ajvVocabulary } from "../../../../scripts/generator/validators/ajv-vocabulary.js";
import { emitCheck, rewriteCheck } from "../../../../scripts/generator/validators/check-code.js";
import { emitExplain, rewriteExplain } from "../../../../scripts/generator/validators/explain-code.js";
import { recognise } from "../../../../scripts/generator/validators/recognise.js";
import { typeboxVocabulary } from "../../../../scripts/generator/validators/typebox-vocabulary.js";
import { readInput } from "../../../../scripts/repository/read-input.js";
import { formatChecks } from "../../../../src/runtime/format-checks.js";
import type { Schema } from "../../../../src/schema/json-schema.js";
import { thrownBy } from "../../../support/issues.js";
import { root } from "../../../support/root.js";
import { oddSchemas } from "../odd-schemas.js";

const formats = Object.keys(formatChecks);
const schemas = oddSchemas.map(({ name, schema }) => ({ name, normalised: normalise(schema as Schema, []) }));

/** The names in a tool's code, save those that a schema or a payload gives it. */
const namesIn = (code: string): Set<string> => {
  const names = new Set<string>();
  const add = (node: ts.Identifier) => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isCalled = ts.isCallExpression(node.parent.parent) && node.parent.parent.expression === node.parent;
    if (!isMember || isCalled) names.add(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node) && node.getText().startsWith("const schema")) return;
    if (ts.isIdentifier(node)) add(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("emitted.ts", code, ts.ScriptTarget.Latest, true));
  return names;
};

const rename = (code: string, name: string): string =>
  code.replaceAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"), "renamed");

const unknown = (what: string) =>
  new RegExp(`^its code has the (?:name|module) ${what}, which is not known here: find out what it means`);

describe("the code that a tool emits", () => {
  const ajv = schemas.map(({ name, normalised }) => ({ name, emitted: emitExplain(normalised, formats) }));
  const typebox = schemas.map(({ name, normalised }) => ({ name, emitted: emitCheck(normalised) }));

  it("has each name of Ajv's known: renamed, it is an error", () => {
    const seen = new Set<string>();
    for (const { name: schema, emitted } of ajv)
      for (const name of namesIn(emitted.code)) {
        if (seen.has(name)) continue;
        seen.add(name);
        const code = rename(emitted.code, name);
        const error = thrownBy(() => rewriteExplain({ ...emitted, code }, "s")) as Error;
        expect(error.message, `${schema}: ${name}`).toMatch(unknown("\\S*renamed\\S*"));
      }
    for (const name of ["vErrors", "errors", "instancePath", "schemaPath", "data0", "evaluated0", "require", "params"])
      expect(seen).toContain(name);
  });

  it("has each name of TypeBox's known: renamed, it is an error", () => {
    const seen = new Set<string>();
    for (const { name: schema, emitted } of typebox)
      for (const name of namesIn(emitted.Code)) {
        if (seen.has(name)) continue;
        seen.add(name);
        const error = thrownBy(() => rewriteCheck({ ...emitted, Code: rename(emitted.Code, name) }, "s")) as Error;
        expect(error.message, `${schema}: ${name}`).toMatch(unknown("\\S*renamed\\S*"));
      }
    for (const name of ["check_0", "External", "Guard", "value", "CheckContext", "every", "Hashing"])
      expect(seen).toContain(name);
  });

  it("requires no module that is not known", () => {
    const emitted =
      ajv.find(({ name }) => name === "Unicode")?.emitted ??
      ajv.find(({ emitted: { code } }) => code.includes("ucs2length"))?.emitted;
    const code = emitted?.code.replaceAll("runtime/ucs2length", "runtime/other") ?? "";
    expect(() => rewriteExplain({ ...(emitted as NonNullable<typeof emitted>), code }, "s")).toThrow(
      unknown("ajv/dist/runtime/other"),
    );
    const check = typebox.find(({ emitted: { Code } }) => Code.includes("typebox/guard"))?.emitted;
    const text = check?.Code.replaceAll("typebox/guard", "typebox/other") ?? "";
    expect(() => rewriteCheck({ ...(check as NonNullable<typeof check>), Code: text }, "s")).toThrow(
      unknown("typebox/other"),
    );
  });
});

describe("what is no name alone", () => {
  it.each([
    "import('fs');",
    "export * from 'fs';",
    "(0, require)('fs');",
    "require.call(undefined, 'fs');",
    "const require1 = require; require1('fs');",
    "require('fs');",
    "Object['constructor']('return process')();",
    "const data = 1; data['evil']();",
    "this['process']['exit']();",
    "const data = {}; with (data) {}",
    "i99 + data77;",
    "const err = { evil: 1 };",
    "eval('1');",
    "new Function('1');",
    "globalThis;",
  ])("is an error: %s", (code) => {
    for (const vocabulary of [ajvVocabulary, typeboxVocabulary])
      expect(() => recognise(code, vocabulary)).toThrow(/^its code has the (?:name|module|member|word) /);
  });

  it("is what either tool says", () => {
    expect(recognise("const data = {}; data.any; data['any'];", ajvVocabulary)).toBe(undefined);
    expect(recognise("const value = {}; value.any; value['any'];", typeboxVocabulary)).toBe(undefined);
  });
});

describe("generate", () => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.doUnmock("ajv/dist/standalone/index.js");
    vi.doUnmock("typebox/compile");
  });

  const problemOf = async (): Promise<string> => {
    const { generate } = await import("../../../../scripts/generator/generate.js");
    const [thing] = oddSchemas;
    const files = new Map([["schemas/ThingV1/schema.json", JSON.stringify(thing?.schema)]]);
    const sources = [{ folder: "ThingV1", files }];
    return generate({ ...readInput(root), sources }).then(
      () => "",
      (error: unknown) => String(error),
    );
  };

  it("names Ajv and its version, if it calls something otherwise", async () => {
    vi.doMock("ajv/dist/standalone/index.js", async (original) => {
      const { default: standalone } = await original<{ default: (...given: unknown[]) => string }>();
      return { default: (...given: unknown[]) => rename(standalone(...given), "vErrors") };
    });
    expect(await problemOf()).toContain("cannot be represented: ajv 8.20.0: its code has the name renamed");
  });

  it("names TypeBox and its version, if it calls something otherwise", async () => {
    vi.doMock("typebox/compile", async (original) => {
      const { Code } = await original<typeof import("typebox/compile")>();
      const renamed = (schema: object) => {
        const emitted = Code(schema);
        return { ...emitted, Code: rename(emitted.Code, "check_0") };
      };
      return { Code: renamed };
    });
    expect(await problemOf()).toContain("cannot be represented: typebox 1.4.3: its code has the name renamed");
  });
});
