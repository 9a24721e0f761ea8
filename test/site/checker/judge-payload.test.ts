import { describe, expect, it } from "vitest";
import { createJudgePayload, type Judgement } from "../../../site/checker/judge-payload.js";
import { identify, PismoEvent, PismoPhoneChangeV1, redact } from "../../../src/index.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { judgeBySources as judge } from "./source-library.js";

const told = ({ issues }: Judgement) =>
  issues.map(({ pointer, keyword, rule, code }) => ({ pointer, keyword, rule, ...(code !== undefined && { code }) }));

const strict = { rules: "strict" } as const;

describe("a fixture", () => {
  it.each(fixtureTexts)("$file raises what its list says, strictly", ({ contract, text, expected, kind }) => {
    const judgement = judge(text, { contract, ...strict });
    expect(told(judgement)).toEqual(expected);
    const isPublished = expected.some(({ rule }) => rule === "published");
    expect(judgement.verdict).toBe(kind === "valid" ? "valid" : isPublished ? "invalid" : "tolerated");
  });

  it.each(fixtureTexts)("$file raises what the published schema says, by it alone", ({ contract, text, expected }) => {
    const { issues } = judge(text, { contract, rules: "published" });
    const published = expected.filter(({ rule }) => rule === "published");
    expect(issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(
      published.map(({ pointer, keyword }) => `${pointer} ${keyword}`),
    );
  });
});

describe("a text", () => {
  it("that is not JSON says where it ends being JSON, and no rule", () => {
    const { verdict, issues } = judge('{\n  "a": 1,\n  nope\n}', strict);
    expect(verdict).toBe("malformed");
    const stopsAt = { line: 3, column: 3 };
    expect(issues).toEqual([{ path: [], pointer: "", keyword: "json", message: "is not JSON", stopsAt }]);
  });

  it("that is not UTF-8 says where", () => {
    const { verdict, issues } = judge(new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22]), strict);
    expect(verdict).toBe("malformed");
    expect(issues).toMatchObject([{ message: "is not UTF-8", stopsAt: { line: 2, column: 2 } }]);
  });

  it("may begin with a byte order mark, as some editors write it", () => {
    const fixture = fixtureTexts.find(({ contract, kind }) => contract === PismoPhoneChangeV1.name && kind === "valid");
    expect(judge(`\uFEFF${fixture?.text}`, strict)).toMatchObject({
      verdict: "valid",
      contract: PismoPhoneChangeV1.name,
    });
  });

  it("of no known contract says why", () => {
    const { verdict, contract, issues } = judge('{"metadata":{"typeName":"Nobody"}}', strict);
    expect([verdict, contract]).toEqual(["unknown", undefined]);
    expect(issues).toMatchObject([
      { pointer: "/metadata/typeName", path: ["metadata", "typeName"], keyword: "contract" },
    ]);
  });

  it("hides a name that comes twice from consumers, and not from producers", () => {
    const text = '{"Status":"Succeed","Status":"Succeed"}';
    const contract = "UpdateClientPhoneNumberResponse";
    expect(told(judge(text, { contract, ...strict }))).toEqual([
      { pointer: "/Status", keyword: "json", rule: "published" },
    ]);
    expect(judge(text, { contract, rules: "published" })).toMatchObject({ verdict: "tolerated", issues: [] });
  });
});

describe("a payload in an envelope", () => {
  const payload = fixtureTexts.find(({ contract, kind }) => contract === PismoPhoneChangeV1.name && kind === "valid");
  const envelope = fixtureTexts.find(({ contract, kind }) => contract === PismoEvent.name && kind === "valid");
  const around = (data: object) => ({
    ...(envelope?.payload as object),
    domain: "audit",
    event_type: "phone_change",
    schema_version: 1,
    data,
  });
  const right = around(payload?.payload as object);
  const wrong = { ...around({ ...(payload?.payload as object), roles: [5] }), event_id: 5 };

  // The same package without the method of the envelope, as contracts of other envelopes are.
  const { of: _, ...without } = PismoEvent;
  const apart = createJudgePayload({ contracts: { PismoEvent: without, PismoPhoneChangeV1 }, identify, redact });

  it.each([
    ["with the envelope's own method", judge],
    ["by both contracts", apart],
  ])("is judged with the envelope: %s", (_, by) => {
    expect(by(JSON.stringify(right), strict)).toMatchObject({ verdict: "valid", contract: "PismoPhoneChangeV1" });
    const judgement = by(JSON.stringify(wrong), strict);
    expect(told(judgement)).toEqual([
      { pointer: "/event_id", keyword: "type", rule: "published" },
      { pointer: "/data/roles/0", keyword: "type", rule: "published" },
    ]);
    expect(judgement.issues[1]?.path).toEqual(["data", "roles", 0]);
    expect(judgement.judge && redact(judgement.judge, right)).toMatchObject({
      data: { origin: "CRM", email: "[personal]" },
    });
  });
});
