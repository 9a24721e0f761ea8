import { describe, expect, it } from "vitest";
import { type ContractError, PismoEvent, PismoPhoneChangeV1 } from "../../src/index.js";
import { errorOf, places, thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const payload = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");
const { object, method: _method, uri: _uri, ...operation } = payload;
const phoneChange = PismoEvent.of(PismoPhoneChangeV1);

describe("build of a Pismo payload", () => {
  it("fills the method and the URI of the operation", () => {
    expect(PismoPhoneChangeV1.build(object, operation)).toEqual({
      method: "PATCH",
      uri: "/v1/accounts/:accountId/phones/:phoneId",
      ...operation,
      object,
    });
  });

  it("lets the caller's method and URI win", () => {
    const given = { ...operation, method: "PUT", uri: "/v2" };
    expect(PismoPhoneChangeV1.build(object, given)).toMatchObject({ method: "PUT", uri: "/v2" });
  });

  it("validates before it returns", () => {
    const build = PismoPhoneChangeV1.build as (object: unknown, operation?: unknown) => unknown;
    const pointers = (run: () => unknown) => (thrownBy(run) as ContractError).issues.map(({ pointer }) => pointer);
    expect(pointers(() => build({ ...object, active: "yes" }, operation))).toEqual(["/object/active"]);
    expect(pointers(() => build(object))).toEqual(["/email", "/roles", "/origin"]);
    expect(pointers(() => build(undefined, operation))).toEqual(["/object"]);
  });
});

describe("PismoEvent.of", () => {
  it.each(["phone_change", "phone-change", "phone-change-1"])("takes the event type %s", (event_type) => {
    const event = { ...envelope, event_type };
    expect(phoneChange.parse(event)).toBe(event);
    expect(phoneChange.strict.parse(event)).toBe(event);
    expect(PismoPhoneChangeV1.identity.values).toContain(event_type);
  });

  it("refuses another event, whatever its payload", () => {
    const result = phoneChange.safeParse({ ...envelope, event_type: "customer-creation-1" });
    expect(errorOf(result).contract).toBe("PismoEvent<PismoPhoneChangeV1>");
    expect(errorOf(result).issues).toEqual([
      {
        path: ["event_type"],
        pointer: "/event_type",
        keyword: "enum",
        message: 'must be one of "phone_change", "phone-change", "phone-change-1"',
        rule: "published",
      },
    ]);
  });

  it("finds the payload's issues under /data, beside those of the envelope", () => {
    const broken = { ...envelope, event_id: 1, data: { ...payload, object: { ...object, account_id: "1" } } };
    const result = phoneChange.safeParse(broken);
    expect(places(result)).toEqual(["/event_id type", "/data/object/account_id type"]);
    expect(errorOf(result).issues[1]?.path).toEqual(["data", "object", "account_id"]);
  });

  it("has the documented rules of the envelope if it is strict", () => {
    const event = { ...envelope, event_id: "42" };
    expect(phoneChange.is(event)).toBe(true);
    expect(places(phoneChange.strict.safeParse(event))).toEqual(["/event_id format"]);
  });

  it("tells once what JSON cannot carry, wherever it is", () => {
    const event = { ...envelope, data: { ...payload, extra: Number.NaN } };
    expect(phoneChange.is(event)).toBe(true);
    expect(places(phoneChange.strict.safeParse(event))).toEqual(["/data/extra json"]);
  });

  it.each([undefined, null, [], "text", {}])("refuses %j like any contract", (value) => {
    expect(phoneChange.is(value)).toBe(false);
    expect(errorOf(phoneChange.safeParse(value)).issues.length).toBeGreaterThan(0);
  });

  it("refuses a payload whose getter throws with a ContractError", () => {
    const event = Object.defineProperty({ ...envelope }, "data", {
      enumerable: true,
      get: () => {
        throw new Error("secret");
      },
    });
    expect(phoneChange.is(event)).toBe(false);
    expect(places(phoneChange.safeParse(event))).toEqual(["/data json"]);
  });
});

describe("PismoEvent.open", () => {
  it("hands over the payload and its envelope", () => {
    expect(PismoEvent.open(PismoPhoneChangeV1, envelope)).toEqual({ payload, event: envelope });
    expect(PismoEvent.open(PismoPhoneChangeV1, envelope).payload).toBe(envelope.data);
  });

  it("hands over a bare payload", () => {
    expect(PismoEvent.open(PismoPhoneChangeV1, payload)).toEqual({ payload });
  });

  it("judges what has an event_type as an envelope, anything else as a payload", () => {
    expect(places(PismoEvent.safeOpen(PismoPhoneChangeV1, { ...envelope, data: {} }))[0]).toBe("/data/method required");
    expect(places(PismoEvent.safeOpen(PismoPhoneChangeV1, {}))[0]).toBe("/method required");
    expect(thrownBy(() => PismoEvent.open(PismoPhoneChangeV1, null))).toMatchObject({ contract: "PismoPhoneChangeV1" });
  });

  it.each([
    ["while it is judged", 2, "/data json"],
    ["once it has been judged", 3, " json"],
  ])("refuses an envelope whose payload reads differently each time: %s", (_, good, place) => {
    let reads = 0;
    const event = Object.defineProperty({ ...envelope }, "data", {
      enumerable: true,
      get: () => {
        if (++reads > good) throw new Error("secret");
        return payload;
      },
    });
    expect(places(PismoEvent.safeOpen(PismoPhoneChangeV1, event))).toEqual([place]);
  });

  it("never throws in the safe form, whatever the object does", () => {
    const hostile = new Proxy({}, { get: () => thrown(), has: () => thrown() });
    const thrown = (): never => {
      throw new Error("secret");
    };
    expect(PismoEvent.safeOpen(PismoPhoneChangeV1, hostile).success).toBe(false);
  });
});
