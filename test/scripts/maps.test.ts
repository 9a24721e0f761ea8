import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";

const copy = mkdtempSync(join(tmpdir(), "client-contracts-maps-"));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const time = { type: "string", format: "date-time" };

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    name: { type: "string" },
    deadlines: { type: "object", additionalProperties: time },
    headers: {
      type: "object",
      properties: { id: { type: "string" } },
      patternProperties: { "^at-": time, "^x-": { type: "string", "x-sensitive": "personal" } },
    },
    byId: {
      type: "object",
      additionalProperties: {
        type: "object",
        properties: { city: { type: "string", "x-sensitive": "none" }, since: time },
      },
    },
  },
};

const use = `
import { MappedV1, redact } from "./src/index.js";

const date = new Date(0);
const issuesOf = (value: unknown) => {
  const result = MappedV1.strict.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ pointer, keyword }) => pointer + " " + keyword);
};
const issuesOfBuild = (make: () => unknown) => {
  try { make(); return []; } catch (error) { return (error as { issues: { pointer: string; keyword: string }[] }).issues.map(({ pointer, keyword }) => pointer + " " + keyword); }
};
const invalid = new Date(Number.NaN);
console.log(JSON.stringify({
  built: MappedV1.build({ deadlines: { first: date }, headers: { id: "1", "at-a": date }, byId: { a: { since: date } } }),
  unknown: issuesOf({ headers: { y: 1 }, byId: { a: { town: "x" } } }),
  invalid: issuesOfBuild(() => MappedV1.build({ deadlines: { first: invalid } })),
  redacted: redact(MappedV1, { headers: { id: "1", "x-a": "Ann", y: "Ann" }, byId: { a: { city: "Rome", name: "Ann" } } }),
}));
// @ts-expect-error a name is no Date
const wrong = () => MappedV1.build({ name: date });
`;

beforeAll(() => {
  for (const path of ["schemas", "scripts", "src", "package.json", "README.md", "tsconfig.json"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  mkdirSync(join(copy, "schemas/MappedV1"));
  writeFileSync(join(copy, "schemas/MappedV1/schema.json"), JSON.stringify(schema));
  writeFileSync(join(copy, "use.ts"), use);
  mustRun(copy, process.execPath, [tsx, join(copy, "scripts/generate.ts")]);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a contract with maps and patterns", () => {
  it("builds, refuses and masks by them", () => {
    const text = new Date(0).toISOString();
    expect(JSON.parse(mustRun(copy, process.execPath, [tsx, "use.ts"]))).toEqual({
      built: { deadlines: { first: text }, headers: { id: "1", "at-a": text }, byId: { a: { since: text } } },
      unknown: ["/headers/y additionalProperties", "/byId/a/town additionalProperties"],
      invalid: ["/deadlines/first type"],
      redacted: {
        headers: { id: "1", "x-a": "[personal]", y: "[unknown]" },
        byId: { a: { city: "Rome", name: "[unknown]" } },
      },
    });
  });

  it("takes a Date by its types", { timeout: 60_000 }, () => {
    writeFileSync(
      join(copy, "tsconfig.use.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: ["use.ts"], compilerOptions: { noEmit: true } }),
    );
    mustRun(copy, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.use.json"]);
  });
});
