import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { run } from "../support/run.js";

// Inside of the repository, where the package is found by its name.
const folder = mkdtempSync(join(root, "test/.runners-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body = `
const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
const broken = createConsumer([on(ClientAddressRemovedV1, ({ data }) => { throw new RangeError(data.accountNumber); })]);
const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data);

test("producer", () => testProducer(ClientAddressRemovedV1, () => message));
test("consumer", () => testConsumer(consumer, ClientAddressRemovedV1, { form: ["plain", "amqplib"] }));
`;
const failing = `test("broken", () => testConsumer(broken, ClientAddressRemovedV1));`;
const names = "ClientAddressRemovedV1, createConsumer, createProducer, on";
const kit = "sample, testConsumer, testProducer";
const programs = {
  "kit.test.mjs": `import test from "node:test"; import { ${names} } from "client-contracts"; import { ${kit} } from "client-contracts/testing";`,
  "kit.test.cjs": `const test = require("node:test"); const { ${names} } = require("client-contracts"); const { ${kit} } = require("client-contracts/testing");`,
};

const runTests = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return run(folder, process.execPath, ["--test", "--test-reporter=tap", file]);
};

describe("the kit in node:test", () => {
  it.each(Object.entries(programs))("is one call a test: %s", (file, imports) => {
    const { status, output } = runTests(file, imports + body);
    expect(output).toContain("# pass 2\n");
    expect(status).toBe(0);
    const failed = runTests(file, imports + body + failing);
    expect(failed.status).toBe(1);
    expect(failed.output).toContain("valid/every-property.json as plain  threw RangeError at ");
    expect(failed.output).not.toContain("10023456");
  });
});
