import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { typeCheck } from "./support/compile.js";
import { root } from "./support/root.js";
import { run } from "./support/run.js";

const documents = ["README.md", "schemas/README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];
const snippetsOf = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(.*?)\n(.*?)^```$/gms)].flatMap(([, tag, code]) => (tag === language ? (code ?? "") : []));
const snippets = snippetsOf(readFileSync(join(root, "README.md"), "utf8"), "ts");
const tests = snippetsOf(readFileSync(join(root, "README.md"), "utf8"), "ts vitest");

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
    expect(tests).toHaveLength(1);
    expect(typeCheck(new Map([...snippets, ...tests].map((code, index) => [`test/readme-${index}.ts`, code])))).toEqual(
      [],
    );
  });

  it.each(snippets.map((code, index) => [index + 1, code] as const))("runs: snippet %i", (_, code) => {
    expect(runSnippet(code)).toMatchObject({ status: 0 });
  });

  it("does what the text around it says", () => {
    const [producer = "", wrapper = "", consumer = "", , payload = "", , files = "", ...others] = snippets;
    const [pismo = "", debitsuccess = "", strict = "", errors = ""] = others;
    const { output } = runSnippet(producer);
    expect(output).toMatch(/'correlation-id': '[\da-f-]{36}'/);
    expect(output).toContain('"source":"My Christies"');
    expect(runSnippet(wrapper).output).toMatch(/^1 \d{4}-\d\d-\d\dT[\d:.]+Z\n$/);
    expect(runSnippet(consumer).output).toContain("'dead-letter-status': 'invalid'");
    expect(runSnippet(consumer).output).toContain("ClientAddressRemovedV1: /data is required; ");
    expect(runSnippet(payload).output).toContain("/metadata/occurredAtUtc is required\n");
    expect(runSnippet(pismo).output).toContain("32422 duplicates have the same id: 0b5ad7c1");
    expect(runSnippet(debitsuccess).output).toContain("There is no record found with this criteria");
    expect(runSnippet(strict).output).toBe("true false\n");
    expect(runSnippet(errors).output).toMatch(
      /^ClientDefaultTelephoneUpdatedV1: \/metadata\/occurredAtUtc is required; .* and 3 more\n/,
    );
    expect(runSnippet(files).output).toContain("fixtures/valid/every-property.json: 1 as expected\n");
  });
});

describe("the README's commands", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const bin = join(root, "dist/cli.js");
  const fixtures = join(folder, "fixtures");
  const valid = readFileSync(join(root, "schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json"), "utf8");
  const commands = [...readme.matchAll(/(?:^|run: |entry: |- |\| `)(?:npx )?client-contracts ([^`\n>]+)/gm)].map(
    ([, parameters]) => (parameters as string).trim(),
  );

  it("are there", () => {
    expect(commands.map((command) => command.split(" ")[0])).toEqual(
      expect.arrayContaining(["check", "list", "show", "sample", "completion"]),
    );
  });

  it("have a client-contracts.json that its schema accepts", () => {
    const [configuration = "", ...others] = snippetsOf(readme, "json");
    const schema = JSON.parse(readFileSync(join(root, "schemas/client-contracts.schema.json"), "utf8"));
    const validate = new Ajv2020().compile(schema);
    validate(JSON.parse(configuration));
    expect([validate.errors, others]).toEqual([null, []]);
    expect(JSON.parse(configuration).$schema).toMatch(/\/client-contracts\/schemas\/client-contracts\.schema\.json$/);
  });

  it.each(commands)("client-contracts %s", (command) => {
    mkdirSync(fixtures, { recursive: true });
    writeFileSync(join(fixtures, "valid.json"), valid);
    const { status, output } = run(folder, process.execPath, [bin, ...command.split(" ")]);
    expect(status, output).toBe(0);
  });

  it("print what it shows of them", () => {
    const [, log = ""] = /^```\n(fixtures.*?)^```$/ms.exec(readme) ?? [];
    const broken = valid.replace(/.*"clientId".*\n/, "").replace("2023-09-08T11:59:58Z", "2023-09-08T13:59:58+02:00");
    mkdirSync(join(fixtures, "ClientAddressRemovedV1"), { recursive: true });
    writeFileSync(join(fixtures, "ClientAddressRemovedV1/moved-out.json"), broken);
    writeFileSync(join(fixtures, "valid.json"), valid);
    writeFileSync(join(fixtures, "ten.ndjson"), `${JSON.stringify(JSON.parse(valid))}\n`.repeat(10));
    const { output } = run(folder, process.execPath, [bin, "check", "fixtures"]);
    const withoutTime = (text: string) => text.replace(/[\d.]+ s$/m, "");
    expect(withoutTime(output)).toBe(withoutTime(log));
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
  const sources = [
    "contract/contract",
    "kinds/debitsuccess",
    "contract/error",
    "kinds/event",
    "contract/issue",
    "kinds/pismo",
    "kinds/plain",
    "fields/redact",
    "contract/validator",
    "vitest",
    "consumer/consumer",
    "consumer/dead-letter",
    "producer/contract-arguments",
    "producer/message",
    "identity/message-id",
    "consumer/outcome",
    "producer/producer",
    "producer/restamp",
    "consumer/route",
    "check/check-files",
    "check/model/usage-error",
  ];

  it("have examples that compile", () => {
    const examples = sources.flatMap((name) =>
      [...readFileSync(join(root, `src/${name}.ts`), "utf8").matchAll(/^ *\* ```ts\n(.*?)^ *\* ```$/gms)].map(
        ([, code], index) =>
          [`test/example-${name.replaceAll("/", "-")}-${index}.ts`, (code as string).replace(/^ *\* ?/gm, "")] as const,
      ),
    );
    expect(examples.length).toBeGreaterThan(6);
    expect(typeCheck(new Map(examples))).toEqual([]);
  });
});
