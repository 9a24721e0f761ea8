import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { typeCheck } from "./support/compile.js";
import { root } from "./support/root.js";
import { run } from "./support/run.js";

const documents = ["README.md", "schemas/README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];
const snippetsOf = (text: string): string[] =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code as string);
const snippets = snippetsOf(readFileSync(join(root, "README.md"), "utf8"));

// Inside of the repository, where the package is found by its name.
const folder = mkdtempSync(join(root, "test/.readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runSnippet = (code: string, parameters: readonly string[] = []) => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const file = join(folder, "snippet.mjs");
  writeFileSync(file, outputText);
  return run(root, process.execPath, [file, ...parameters]);
};

describe("the README's code", () => {
  it("is there", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(6);
  });

  it("compiles", () => {
    expect(typeCheck(new Map(snippets.map((code, index) => [`test/readme-${index}.ts`, code])))).toEqual([]);
  });

  it.each(snippets.map((code, index) => [index + 1, code] as const))("runs: snippet %i", (_, code) => {
    expect(runSnippet(code)).toMatchObject({ status: 0 });
  });

  it("does what the text around it says", () => {
    const [, consumer = "", ci = "", pismo = "", debitsuccess = "", strict = "", errors = ""] = snippets;
    expect(runSnippet(consumer).output).toContain("/metadata/occurredAtUtc is required\n");
    expect(runSnippet(pismo).output).toContain("32422 duplicates have the same id: 0b5ad7c1");
    expect(runSnippet(debitsuccess).output).toContain("There is no record found with this criteria");
    expect(runSnippet(strict).output).toBe("true false\n");
    expect(runSnippet(errors).output).toMatch(
      /^ClientDefaultTelephoneUpdatedV1: \/metadata\/occurredAtUtc is required; .* and 3 more\n/,
    );
    const good = runSnippet(ci, [join(root, "schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json")]);
    expect(good).toEqual({ status: 0, output: "" });
    const bad = runSnippet(ci, [join(root, "schemas/ClientAddressRemovedV1/fixtures/invalid/missing-client-id.json")]);
    expect(bad).toMatchObject({
      status: 1,
      output: expect.stringContaining("ClientAddressRemovedV1: /data/clientId is required"),
    });
  });
});

describe("the documents", () => {
  it.each(documents)("%s links to nothing that is not there", (document) => {
    const text = readFileSync(join(root, document), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) =>
      join(root, document, "..", link as string),
    );
    for (const link of links) expect(ts.sys.fileExists(link) || ts.sys.directoryExists(link), link).toBe(true);
  });

  it.each(documents)("%s names only scripts that there are", (document) => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const named = [...readFileSync(join(root, document), "utf8").matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});

describe("the documentation comments", () => {
  const sources = ["contract", "debitsuccess", "error", "event", "issue", "pismo", "plain", "validator"];

  it("have examples that compile", () => {
    const examples = sources.flatMap((name) =>
      [...readFileSync(join(root, `src/${name}.ts`), "utf8").matchAll(/^ *\* ```ts\n(.*?)^ *\* ```$/gms)].map(
        ([, code], index) => [`test/example-${name}-${index}.ts`, (code as string).replace(/^ *\* ?/gm, "")] as const,
      ),
    );
    expect(examples.length).toBeGreaterThan(6);
    expect(typeCheck(new Map(examples))).toEqual([]);
  });
});
