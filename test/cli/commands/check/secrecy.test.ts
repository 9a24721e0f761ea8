import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, phoneChange, phoneChangeEvent, toLines } from "../../shared/payloads.js";
import { runCommand } from "../../shared/run-command.js";

const secret = "Zq7-SECRET";
const files = {
  "a.json": addressRemoved(({ metadata, data }) => {
    metadata.version = secret;
    data.clientId = secret;
    data.removedAtUtc = secret;
    data.addressRemoved = [secret];
  }),
  "marks.ndjson": toLines(
    { metadata: { typeName: secret } },
    { metadata: { typeName: `ClientAddressRemovedV1${secret}` } },
    { metadata: secret },
    { event_type: secret },
    phoneChangeEvent((event) => {
      event.event_id = secret;
      event.data = secret;
    }),
    JSON.stringify(secret),
    [secret],
    { "": secret },
  ),
  "PismoPhoneChangeV1.json": { ...phoneChange(), object: secret, roles: secret, email: { secret } },
  "UpdateClientPhoneNumber.json": { Credentials: { Password: [secret] }, PhoneNumber: { PhoneNumberType: secret } },
  "text.json": `{"password": ${secret}}`,
  "open.json": `{"password": "${secret}`,
  "text.ndjson": toLines(secret, `"${secret}" ${secret}`),
  "latin1.json": Buffer.concat([Buffer.from(`{"password": "${secret}`), Buffer.from([0xff, 0x22, 0x7d])]),
  "long.ndjson": toLines(JSON.stringify(secret.repeat(1000))),
  "invalid/ClientAddressRemovedV1.json": addressRemoved(({ data }) => {
    data.addressRemoved.city = secret;
  }),
  "invalid/PismoPhoneChangeV1.json": { ...phoneChange(), object: { number: secret } },
  "invalid/expected.json": { "PismoPhoneChangeV1.json": [{ pointer: "/object/number", keyword: "const" }] },
};
const reporters = ["text", "json", "junit", "sarif", "github"];

const reports = (...parameters: string[]) => {
  const folder = makeFolder(files);
  const requests = reporters.flatMap((name) => ["-r", `${name}=out/${name}`]);
  const outcome = runCommand(folder, ["check", "--max-line", "5KiB", ...requests, ...parameters, "."]);
  const written = reporters.map((name) => [name, readFileSync(join(folder, "out", name), "utf8")] as const);
  return { ...outcome, reports: [...written, ["stdout", outcome.stdout], ["stderr", outcome.stderr]] as const };
};

describe("the values of payloads", () => {
  it("are in no report, whatever is broken", () => {
    const { status, stdout, reports: written } = reports();
    expect(status).toBe(2);
    // Each of the files has something to tell.
    for (const file of Object.keys(files).filter((name) => !name.endsWith("expected.json")))
      expect(stdout).toContain(`${file}:`);
    for (const [name, text] of written) expect(text, name).not.toMatch(/SECRET/i);
  });

  it("are in all of them if they are asked for", () => {
    const { stderr, reports: written } = reports("--show-values");
    expect(stderr).toBe("");
    for (const [name, text] of written.filter(([name]) => name !== "stderr"))
      expect(text.split(secret).length, name).toBeGreaterThan(10);
  });

  it("are shown behind the issue, as JSON, and long ones cut", () => {
    const payload = addressRemoved(({ metadata, data }) => {
      metadata.version = "\u001b[31m1";
      data.addressRemoved = ["x".repeat(1000)];
    });
    const { stdout } = runCommand(makeFolder({ "a.json": payload }), ["check", "--show-values", "a.json"]);
    expect(stdout).toContain('must be a number, found "\\u001b[31m1"  (published)\n');
    expect(stdout).toMatch(/must be an object, found \["x{118}… \(1004 characters\) {2}\(published\)\n/);
  });
});

describe("names with control characters", () => {
  it("are written so that no terminal acts on them", () => {
    const name = "\u001b[2Jno\r\n::error::forged";
    const line = `{${JSON.stringify(name)}:[{"__proto__":1}],${JSON.stringify(addressRemoved()).slice(1)}`;
    const folder = makeFolder({ [`${name}.json`]: line });
    for (const reporter of reporters) {
      const { status, stdout } = runCommand(folder, ["check", "-r", reporter, "."]);
      expect(status).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f]/);
      expect(stdout).not.toMatch(/^::error::forged/m);
      expect(stdout).toMatch(/forged/);
    }
  });
});
