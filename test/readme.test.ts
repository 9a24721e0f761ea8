import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeCheck } from "./support/compile.js";
import { root } from "./support/root.js";
import { mustRun, run } from "./support/run.js";

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? `docs/${name}` : [])),
];
const documents = [...pages, "schemas/README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];
const snippetsOf = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(.*?)\n(.*?)^```$/gms)].flatMap(([, tag, code]) => (tag === language ? (code ?? "") : []));
const whole = pages.map((page) => readFileSync(join(root, page), "utf8")).join("\n");
const snippets = snippetsOf(whole, "ts");
const tests = snippetsOf(whole, "ts vitest");
/** The only snippet that has these words. */
const snippetWith = (words: string): string => {
  const [found = "", ...others] = snippets.filter((code) => code.includes(words));
  expect([found === "", others], words).toEqual([false, []]);
  return found;
};

// Inside of the repository, where the package is found by its name.
const folder = mkdtempSync(join(root, "test/.readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sourcesOf = (place: string): string[] =>
  readdirSync(join(root, place), { withFileTypes: true }).flatMap((entry) => {
    const path = `${place}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sourcesOf(path);
    return path.endsWith(".ts") ? path : [];
  });

const runSnippet = (code: string, parameters: readonly string[] = []) => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const file = join(folder, "snippet.mjs");
  writeFileSync(file, outputText);
  return run(root, process.execPath, [file, ...parameters]);
};

describe("the code on the pages", () => {
  it("is there", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(6);
  });

  it("compiles", () => {
    expect(tests).toHaveLength(2);
    expect(typeCheck(new Map([...snippets, ...tests].map((code, index) => [`test/readme-${index}.ts`, code])))).toEqual(
      [],
    );
  });

  it.each(snippets.map((code, index) => [index + 1, code] as const))("runs: snippet %i", (_, code) => {
    expect(runSnippet(code)).toMatchObject({ status: 0 });
  });

  it.each(tests.map((code, index) => [index + 1, code] as const))("passes as a test: %i", (_, code) => {
    const file = join(folder, "readme.test.ts");
    writeFileSync(file, code);
    writeFileSync(join(folder, "vitest.config.mjs"), "export default {};");
    const vitest = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder];
    const { status, output } = run(root, process.execPath, vitest);
    expect(status, output).toBe(0);
  });

  it("does what the text around it says", () => {
    const wrapper = snippetWith("const send = <Built");
    const consumer = snippetWith("redact(");
    const payload = snippetWith("safeParseJson(body)");
    const pismo = snippetWith("PismoEvent.open");
    const debitsuccess = snippetWith("explainNotes");
    const strict = snippetWith("Added.strict.is");
    const errors = snippetWith("isContractError");
    const files = snippetWith("checkFiles");
    const { output } = runSnippet(snippetWith("AsyncLocalStorage"));
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

describe("the handlers in the README", () => {
  const payload = JSON.parse(
    readFileSync(join(root, "schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json"), "utf8"),
  );
  const body = JSON.stringify(payload);
  const base64 = Buffer.from(body).toString("base64");
  /** What a handler prints, and what it returns, as JSON. */
  const call = (words: string, expression: string) => {
    writeFileSync(join(folder, "given.json"), JSON.stringify({ payload, body, base64 }));
    const code = `${snippetWith(words)}
import { readFileSync as read } from "node:fs";
const given = JSON.parse(read(${JSON.stringify(join(folder, "given.json"))}, "utf8"));
console.log(JSON.stringify((await (${expression})) ?? null));`;
    const { output, status } = runSnippet(code);
    expect(status, output).toBe(0);
    return output.trim().split("\n");
  };
  const handled = { status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" };

  it("serve a batch of Kafka, up to the first that failed", () => {
    const record = (offset: string, value: string) =>
      `{ offset: "${offset}", key: null, headers: { "correlation-id": Buffer.from("id-1") }, value: ${value} }`;
    const messages = `[${record("7", "Buffer.from(given.body)")}, ${record("8", "null")}]`;
    const done = `(async () => {
      const resolved = [];
      await eachBatch({ batch: { messages: ${messages} }, resolveOffset: (offset) => resolved.push(offset) });
      return resolved;
    })()`;
    expect(call("eachBatch", done)).toEqual(["id-1", '["7","8"]']);
  });

  it("serve SQS, and SNS in front of it", () => {
    const attributes = '{ "correlation-id": { dataType: "String", stringValue: "id-1" } }';
    const notification = `JSON.stringify({
      Type: "Notification", TopicArn: "arn", Message: given.body, MessageAttributes: { correlationId: { Type: "String", Value: "id-2" } } })`;
    const records = `[
      { messageId: "1", messageAttributes: ${attributes}, body: given.body },
      { messageId: "2", messageAttributes: {}, body: ${notification} },
      { messageId: "3", messageAttributes: {}, body: "{" },
    ]`;
    expect(call("batchItemFailures", `handler({ Records: ${records} })`)).toEqual([
      "id-1",
      "id-2",
      '{"batchItemFailures":[]}',
    ]);
  });

  it("serve Kafka through Lambda, a rule of EventBridge and a webhook", () => {
    const record = '{ headers: [{ "correlation-id": [...Buffer.from("id-1")] }], value: given.base64 }';
    const served = (expression: string) => {
      const [id, outcome = ""] = call("export const kafka", expression);
      expect(id).toBe("id-1");
      return JSON.parse(outcome);
    };
    expect(call("export const kafka", `kafka({ records: { "clients-0": [${record}, { headers: [] }] } })`)).toEqual([
      "id-1",
      "null",
    ]);
    const headers = '{ "correlation-id": "id-1" }';
    expect(served(`rule({ "detail-type": "X", detail: { ...given.payload, headers: ${headers} } })`)).toEqual(handled);
    const event =
      '{ specversion: "1.0", id: "1", source: "/crm", type: "X", correlationid: "id-1", data: given.payload }';
    const request = `new Request("http://localhost", { method: "POST", body: JSON.stringify(${event}) })`;
    expect(served(`webhook(${request}).then(({ status }) => status)`)).toBe(204);
  });
});

describe("the commands on the pages", () => {
  const readme = whole;
  const bin = join(root, "dist/cli.js");
  const fixtures = join(folder, "fixtures");
  const valid = readFileSync(join(root, "schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json"), "utf8");
  const commands = [...readme.matchAll(/(?:^|run: |entry: |- |\| `)(?:npx )?client-contracts ([^`\n>]+)/gm)].map(
    ([, parameters]) => (parameters as string).trim(),
  );

  // What is compared with what was committed.
  beforeAll(() => {
    const git = (...parameters: readonly string[]) =>
      mustRun(folder, "git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...parameters]);
    cpSync(join(root, "schemas"), join(folder, "schemas"), { recursive: true });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "schemas");
    git("commit", "--quiet", "--message=one");
  });

  it("are there", () => {
    expect(commands.map((command) => command.split(" ")[0])).toEqual(
      expect.arrayContaining(["check", "list", "show", "sample", "completion", "diff"]),
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
  it("explain each of the repository's commands once", () => {
    const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
    const explained = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, command]) => command);
    expect(explained.length).toBeGreaterThan(20);
    expect(explained.filter((command, index) => explained.indexOf(command) !== index)).toEqual([]);
  });

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
  // Every module but the generated ones: an example is for whoever hovers over what it exports.
  const sources = sourcesOf("src");

  it("have examples that compile", () => {
    const examples = sources.flatMap((name) =>
      [...readFileSync(join(root, name), "utf8").matchAll(/^ *\* ```ts\n(.*?)^ *\* ```$/gms)].map(
        ([, code], index) =>
          [`test/example-${name.replaceAll("/", "-")}-${index}.ts`, (code as string).replace(/^ *\* ?/gm, "")] as const,
      ),
    );
    expect(examples.length).toBeGreaterThan(30);
    expect(typeCheck(new Map(examples))).toEqual([]);
  });
});
