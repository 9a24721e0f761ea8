import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPayloadCheck } from "../../../src/check/judging/check-payload.js";
import { createClassifier } from "../../../src/check/judging/classify.js";
import { judgesBy } from "../../../src/check/judging/judge.js";
import type { Settings } from "../../../src/check/model/options.js";
import type { Task } from "../../../src/check/model/task.js";
import { readPayload } from "../../support/payloads.js";
import { root } from "../../support/root.js";

const isJson = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

const schemas = join(root, "schemas");
const fixtures = readdirSync(schemas, { recursive: true, encoding: "utf8" })
  .filter((path) => /[/\\]fixtures[/\\]\w+[/\\].+\.json$/.test(path))
  .sort()
  .map((path) => readFileSync(join(schemas, path), "utf8"))
  .filter(isJson)
  .map((text) => JSON.parse(text) as unknown);

const event = readPayload<Record<string, object>>("ClientAddressRemovedV1", "every-property");
const enveloped = {
  ...readPayload<object>("PismoEvent", "every-property"),
  event_type: "phone_change",
  domain: "audit",
  schema_version: 1,
  data: readPayload("PismoPhoneChangeV1", "page-example"),
};

// Each is a payload of one contract that says something of another one too.
const hybrids: unknown[] = [
  { ...event, event_type: "phone_change" },
  { ...event, event_type: "phone_change", domain: "audit" },
  { ...event, event_type: "something-else" },
  { ...event, metadata: { ...event.metadata, version: 2 } },
  { ...event, metadata: { ...event.metadata, typeName: "ClientAddressRemovedV2" } },
  { ...event, metadata: { ...event.metadata, typeName: "ClientDefaultTelephoneUpdatedV1" } },
  { ...event, more: 1 },
  enveloped,
  { ...enveloped, domain: "cards" },
  { ...enveloped, schema_version: 2 },
  { ...enveloped, event_type: "phone-change-1" },
  { ...enveloped, metadata: { typeName: "ClientAddressRemovedV1" } },
  [event],
  null,
];

const payloads = [...fixtures, ...hybrids].map((value) => ({ value, text: JSON.stringify(value) }));

const checkOf = (settings: Partial<Settings>, clues: Partial<Task["clues"]> = {}) =>
  createPayloadCheck(
    {
      file: "a.ndjson",
      path: "a.ndjson",
      expected: "valid",
      listed: [],
      clues: { invalid: false, ...clues },
    } as unknown as Task,
    { rules: "strict", unknownProperties: "refuse", ...settings } as Settings,
  );

describe("a payload among others", () => {
  it.each<[string, Partial<Settings>, Partial<Task["clues"]>]>([
    ["strictly", {}, {}],
    ["strictly, with unknown properties", { unknownProperties: "allow" }, {}],
    ["by the published rules", { rules: "published" }, {}],
    ["in a file named after a contract", {}, { named: "ClientAddressRemovedV1" }],
    ["by a contract that the user named", {}, { contract: "ClientAddressRemovedV1" }],
  ])("is judged as it is alone: %s", (_, settings, clues) => {
    const alone = payloads.map(({ value, text }) => checkOf(settings, clues).passes(value, text));
    expect(new Set(alone).size).toBe(2);
    // Each of them after each other one.
    for (const before of payloads) {
      const check = checkOf(settings, clues);
      const after = payloads.map(({ value, text }) => {
        check.passes(before.value, before.text);
        return check.passes(value, text);
      });
      expect(after).toEqual(alone);
    }
  });

  const judgesOf = (...by: Parameters<typeof judgesBy>) =>
    [...judgesBy(...by).values()].flatMap((judge) => [judge, ...(judge.enveloped ? [judge.enveloped] : [])]);

  it("that a judge owns and accepts belongs to its contract, whoever is asked", () => {
    const classify = createClassifier(judgesBy("strict"), { invalid: false });
    const owned = judgesOf("strict").flatMap((judge) =>
      payloads
        .filter(({ value, text }) => judge.owns(value) && judge.accepts(value, text))
        .map(({ value }) => [judge.name, classify(value)] as const),
    );
    for (const [name, judge] of owned) expect(judge).toMatchObject({ name });
    expect(owned.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "ClientAddressRemovedV1",
        "ClientDefaultTelephoneUpdatedV1",
        "PismoEvent<PismoPhoneChangeV1>",
        "TransactionalAccountAuthorisedUserAddedV1",
      ]),
    );
  });

  it("is owned by nobody if unknown properties may say something else", () => {
    for (const judge of [...judgesOf("strict", "allow"), ...judgesOf("published")])
      expect(payloads.filter(({ value }) => judge.owns(value))).toEqual([]);
  });
});
