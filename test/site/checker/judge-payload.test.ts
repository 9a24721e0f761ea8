import { describe, expect, it } from "vitest";
import { createExplainMark } from "../../../site/checker/explain-mark.js";
import { createJudgePayload, type Judgement } from "../../../site/checker/judge-payload.js";
import type { Identity } from "../../../src/contract/identity.js";
import { ClientAddressRemovedV1, identify, PismoEvent, PismoPhoneChangeV1, redact } from "../../../src/index.js";
import { toKeys } from "../../../src/json/pointer.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { judgeBySources as judge, sourceLibrary } from "./source-library.js";

const told = ({ issues }: Judgement) =>
  issues.map(({ pointer, keyword, rule, code }) => ({ pointer, keyword, rule, ...(code !== undefined && { code }) }));

const every = Object.values(sourceLibrary.contracts);
// Where an envelope takes any text, none is wrong.
const isOpen = (at: string) => every.some(({ identity }) => identity?.at === at && identity.values === undefined);
const marked = every.filter(({ identity }) => identity && !isOpen(identity.at));

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
    const fixture = fixtureTexts.find(
      ({ contract, kind }) => contract === ClientAddressRemovedV1.name && kind === "valid",
    );
    expect(judge(`\uFEFF${fixture?.text}`, strict)).toMatchObject({
      verdict: "valid",
      contract: ClientAddressRemovedV1.name,
    });
  });

  it("of no known contract says why", () => {
    const { verdict, contract, issues } = judge('{"metadata":{"typeName":"Nobody"}}', strict);
    expect([verdict, contract]).toEqual(["unknown", undefined]);
    expect(issues).toMatchObject([
      { pointer: "/metadata/typeName", path: ["metadata", "typeName"], keyword: "contract" },
    ]);
  });

  it.each(marked)("of $name says what a typing error in its mark may have meant, without the error", (contract) => {
    const { name, identity } = contract;
    const { at, values = [] } = identity as Identity;
    const issueFor = (mark: string) => {
      const payload = toKeys(at).reduceRight<unknown>((part, key) => ({ [key]: part }), mark);
      return judge(JSON.stringify(payload), strict).issues[0];
    };
    const meant = { pointer: at, message: `names no contract: did you mean ${name}?` };
    expect(issueFor(name.toUpperCase())).toMatchObject(meant);
    expect(issueFor(`${name.slice(0, 3)}${name.slice(4)}`)).toMatchObject(meant);
    const [version] = values.filter((value) => /\d$/.test(value));
    const [latest] = every
      .filter((other) => other.identity?.at === at && other.identity.family === identity?.family)
      .sort((left, right) => (right.identity?.version ?? 0) - (left.identity?.version ?? 0));
    if (version !== undefined)
      expect(issueFor(version.replace(/\d+$/, "987"))?.message).toBe(
        `names no contract: its version is not known; known: ${latest?.identity?.values?.join(", ")}`,
      );
    const nobody = { pointer: at, message: "names no contract that is known here" };
    expect(issueFor("Nobody")).toMatchObject(nobody);
    expect(issueFor("<b>".repeat(1000))).toMatchObject(nobody);
  });

  it("whose mark is right says what stands wrongly beside it", () => {
    const explain = createExplainMark({ PismoPhoneChangeV1 });
    const reason = "its event_type, with what stands beside it, names no contract that is known here";
    expect(explain({ event_type: "phone_change", domain: "Secret" }, { pointer: "/event_type", reason })).toBe(
      'names no contract: for PismoPhoneChangeV1, /domain must be "audit"',
    );
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
