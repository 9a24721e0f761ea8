import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import { ClientAddressRemovedV1, type Outcome, PismoEvent, PismoPhoneChangeV1 } from "../../src/index.js";
import { isObject } from "../../src/json/is-object.js";
import { all, contractOf } from "../support/all-contracts.js";
import { receive, recorder } from "../support/consume.js";
import { marked, markedNumber, marker, markerStart } from "../support/marked.js";
import { readPayload } from "../support/payloads.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const fixtures = [...valid, ...invalid];
const phoneChange = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");

const everythingOf = (outcome: Outcome): string => {
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true };
  const { stack, message, cause } = outcome.status === "invalid" ? outcome.error : new Error();
  return [JSON.stringify(outcome), inspect(outcome, options), stack, message, inspect(cause, options)].join("\n");
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("no value of a payload is in an outcome", () => {
  const expectNothingOf = (outcome: Outcome) => {
    const text = everythingOf(outcome);
    expect(text).not.toContain(marker);
    expect(text).not.toContain(String(Math.trunc(markedNumber)));
  };

  /** Every value replaced but for the mark, by which it is routed. The `cid` is left out: it is told, as the correlation id. */
  const markedBut = (payload: unknown): unknown => {
    const broken = marked(payload);
    if (!isObject(payload) || !isObject(broken)) return broken;
    const { cid: _cid, ...rest } = broken;
    const { metadata, event_type, domain, schema_version } = payload;
    return {
      ...rest,
      ...(isObject(metadata) && {
        metadata: { ...(rest.metadata as object), typeName: metadata.typeName, version: metadata.version },
      }),
      ...(event_type !== undefined && { event_type, domain, schema_version }),
    };
  };

  it.each(fixtures)("$file, with every value replaced", async ({ contract, payload }) => {
    for (const rules of ["published", "strict"] as const) {
      for (const given of [[contractOf(contract)], Object.values(all)]) {
        for (const value of [marked(markedBut(payload)), markedBut(payload)]) {
          for (const body of [value, JSON.stringify(value), Buffer.from(JSON.stringify(value))])
            expectNothingOf((await receive(given, { body }, { rules })).outcome);
        }
      }
    }
  });

  // A payload that is all free text is still valid.
  const refused = valid.filter(
    ({ contract, payload }) => typeof payload !== "string" && !contractOf(contract).strict.is(markedBut(payload)),
  );

  it.each(refused)("and $file is then found invalid, not only unknown", async ({ contract, payload }) => {
    const known = { contract: contractOf(contract) };
    const { outcome } = await receive([known.contract], { body: markedBut(payload) }, { rules: "strict" }, known);
    expect(outcome.status).toBe("invalid");
  });

  it("in Pismo's envelope, whoever's it is", async () => {
    const body = { ...(markedBut(envelope) as object), data: marked(phoneChange) };
    for (const given of [[PismoPhoneChangeV1], [PismoEvent.of(PismoPhoneChangeV1)], [PismoEvent]]) {
      const { outcome } = await receive(given, { body }, { rules: "strict" });
      expect(outcome.status).toBe("invalid");
      expectNothingOf(outcome);
      for (const event_type of [marker, `${marker}-2`])
        expectNothingOf((await receive(given, { body: { ...body, event_type } })).outcome);
    }
  });

  it.each(Object.keys(all))("%s, of a text that is not JSON, wherever it breaks", async (name) => {
    const text = JSON.stringify(marked(valid.find(({ contract }) => contract === name)?.payload));
    const { consumer } = recorder([contractOf(name)], { rules: "strict" });
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom("", "}", '"', "x", "\ud800"), async (at, inserted) => {
        const broken = text.slice(0, at) + inserted;
        const outcome = await consumer.receive({ body: broken });
        if (!isJson(broken)) expect(outcome.status).toBe("malformed");
        expect(everythingOf(outcome)).not.toContain(markerStart);
      }),
      { numRuns: 200 },
    );
  });

  it("of the type that it says to be", async () => {
    for (const typeName of [marker, `${marker}V1`])
      expectNothingOf((await receive(Object.values(all), { body: { metadata: { typeName }, data: {} } })).outcome);
  });

  it("though one that could be found would be: the negative control", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body: {}, headers: { "correlation-id": marker } });
    expect(() => expectNothingOf(outcome)).toThrow();
  });
});
