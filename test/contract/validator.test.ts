import { describe, expect, expectTypeOf, it } from "vitest";
import {
  ClientAddressRemovedV1,
  ContractError,
  isContractError,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { errorOf, places, thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const event = () => readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const published = ClientAddressRemovedV1;
const { strict } = ClientAddressRemovedV1;
const local = (): ClientAddressRemovedV1 => ({
  ...event(),
  data: { ...event().data, removedAtUtc: "2023-09-08T12:00:00+02:00" },
});

describe.each([
  ["published", published],
  ["strict", strict],
])("the %s validator", (_, validator) => {
  it("gives back the object that went in, and narrows its type", () => {
    const value: unknown = Object.freeze(event());
    expect(validator.is(value)).toBe(true);
    expect(validator.parse(value)).toBe(value);
    const result = validator.safeParse(value);
    expect(result).toEqual({ success: true, value });
    if (result.success) expect(result.value).toBe(value);
    if (validator.is(value)) expectTypeOf(value).toExtend<ClientAddressRemovedV1>();
  });

  it("throws what safeParse returns: every issue, at its place", () => {
    const value = { ...event(), metadata: { ...event().metadata, typeName: 1 }, data: {} };
    const result = validator.safeParse(value);
    expect(places(result)).toEqual([
      "/metadata/typeName type",
      "/data/clientId required",
      "/data/accountNumber required",
      "/data/addressRemoved required",
      "/data/removedBySource required",
      "/data/removedAtUtc required",
    ]);
    const error = thrownBy(() => validator.parse(value));
    expect(error).toBeInstanceOf(ContractError);
    expect((error as ContractError).issues).toEqual(errorOf(result).issues);
    expect((error as ContractError).contract).toBe("ClientAddressRemovedV1");
  });

  it("reads JSON from text and bytes", () => {
    const text = JSON.stringify(event());
    expect(validator.parseJson(text)).toEqual(event());
    expect(validator.parseJson(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(event());
    expect(validator.safeParseJson(text)).toEqual({ success: true, value: event() });
  });

  it("says where a text stops being JSON, with the keyword json and without the text", () => {
    const result = validator.safeParseJson('{"metadata": secret}');
    expect(errorOf(result).issues).toEqual([
      { path: [], pointer: "", keyword: "json", message: "is not JSON: line 1, column 14", rule: "published" },
    ]);
    expect(thrownBy(() => validator.parseJson('{"metadata": secret}'))).toMatchObject({
      issues: errorOf(result).issues,
    });
  });

  it("judges the value of a text as it judges a value", () => {
    expect(places(validator.safeParseJson("[]"))).toEqual([" type"]);
  });

  it("is a Standard Schema, synchronous", () => {
    const { version, vendor, validate } = validator["~standard"];
    expect([version, vendor]).toEqual([1, "client-contracts"]);
    const value = event();
    expect(validate(value)).toEqual({ value });
    expect(validate({ ...value, data: undefined })).toEqual({
      issues: [expect.objectContaining({ path: ["data"], message: "is required" })],
    });
  });
});

describe("a payload that is broken in very many places", () => {
  it("has a thousand issues, and a message as short as any", () => {
    const response = { ResponseNotes: Array.from({ length: 100_000 }, () => 0) };
    const { issues, message } = errorOf(UpdateClientPhoneNumberResponse.safeParse(response));
    expect(issues).toHaveLength(1_000);
    expect(message).toBe(
      "UpdateClientPhoneNumberResponse: /ResponseNotes/0 must be an object; /ResponseNotes/1 must be an object; /ResponseNotes/2 must be an object; and 997 more",
    );
  });
});

describe("strict", () => {
  it.each([
    [
      "a name that comes twice",
      (text: string) => `${text.slice(0, -1)},"data":${text.slice(text.indexOf('"data":') + 7, -1)}}`,
      "/data",
    ],
    [
      "a number that is rounded",
      (text: string) => text.replace(/("clientNumber":)\d+/, "$19007199254740993"),
      "/data/clientNumber",
    ],
  ])("reads %s like JSON.parse; its strict one refuses it", (_, change, pointer) => {
    const { strict } = ClientAddressRemovedV1;
    for (const indent of [0, 2]) {
      const plain = JSON.stringify(event(), null, indent);
      const text = change(plain.replaceAll('": ', '":'));
      expect(strict.parseJson(plain)).toEqual(event());
      for (const source of [text, new TextEncoder().encode(text)]) {
        expect(ClientAddressRemovedV1.parseJson(source)).toEqual(JSON.parse(text));
        for (const strictly of [strict, strict.allowingUnknown])
          expect(places(strictly.safeParseJson(source))).toEqual([`${pointer} json`]);
      }
      const broken = text.replace("ClientAddressRemovedV1", "Other");
      expect(places(strict.safeParseJson(broken))).toEqual([
        `${pointer} json`,
        ...places(strict.safeParse(JSON.parse(broken))),
      ]);
    }
  });

  it("has the documented rules, and says whose rule it is", () => {
    expect(published.is(local())).toBe(true);
    expect(strict.is(local())).toBe(false);
    expect(errorOf(strict.safeParse(local())).issues).toEqual([
      {
        path: ["data", "removedAtUtc"],
        pointer: "/data/removedAtUtc",
        keyword: "pattern",
        message: "must be in UTC: it ends with Z or +00:00",
        rule: "documented",
      },
    ]);
  });

  it.each(["2023-09-08T12:00:00Z", "2023-09-08t12:00:00z", "2023-09-08T12:00:00+00:00", "2023-09-08T12:00:00-00:00"])(
    "takes %s for a time in UTC",
    (removedAtUtc) => {
      const value = { ...event(), data: { ...event().data, removedAtUtc } };
      expect(strict.safeParse(value)).toEqual({ success: true, value });
    },
  );

  it.each<[string, object, string]>([
    ["NaN", { extra: Number.NaN }, "/extra json"],
    ["an infinity", { extra: { deep: [Number.POSITIVE_INFINITY] } }, "/extra/deep/0 json"],
    ["a Date", { extra: new Date(0) }, "/extra json"],
    ["undefined in an array", { extra: [undefined] }, "/extra/0 json"],
    ["a lone surrogate", { extra: "\ud800" }, "/extra json"],
    ["a big integer", { extra: 1n }, "/extra json"],
  ])("refuses %s if the published schema asks for nothing", (_, extra, place) => {
    const value = { ...event(), ...extra };
    expect(published.is(value)).toBe(true);
    expect(places(strict.allowingUnknown.safeParse(value))).toEqual([place]);
  });

  it("reports a Date or NaN at a known place once", () => {
    const value = event();
    const broken = { ...value, data: { ...value.data, clientNumber: Number.NaN, removedAtUtc: new Date(0) } };
    expect(places(strict.safeParse(broken))).toEqual(["/data/clientNumber type", "/data/removedAtUtc type"]);
  });

  it("refuses a number of a text that is not a number any more", () => {
    const text = JSON.stringify({ ...event(), extra: "#" }).replace('"#"', "1e999");
    expect(places(strict.allowingUnknown.safeParseJson(text))).toEqual(["/extra json"]);
  });
});

const throwing = (): never => {
  throw new Error("the secret of the getter");
};

const cyclic = () => {
  const value: Record<string, unknown> = { ...event() };
  value.data = value;
  return value;
};

const deep = (levels: number) => {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = { data: value, metadata: value };
  return value;
};

describe("hostile objects", () => {
  it.each<[string, () => unknown, boolean]>([
    [
      "a getter that throws",
      () => Object.defineProperty({ ...event() }, "data", { get: throwing, enumerable: true }),
      false,
    ],
    ["a Proxy that throws", () => new Proxy(event(), { get: throwing, has: throwing, ownKeys: throwing }), false],
    ["a Proxy that answers", () => new Proxy(event(), {}), true],
    ["a cycle", cyclic, false],
    ["10,000 levels", () => deep(10_000), false],
    ["no prototype", () => Object.assign(Object.create(null), event()), true],
    ["big integers", () => ({ metadata: 1n, data: 2n }), false],
    ["symbol keys alone", () => ({ [Symbol("metadata")]: 1 }), false],
    ["a function", () => () => event(), false],
    ["a symbol", () => Symbol("event"), false],
    ["an array", () => [event()], false],
    ["a text", () => JSON.stringify(event()), false],
    ["undefined", () => undefined, false],
    ["null", () => null, false],
  ])("%s: never another exception, and a reason if it is refused", (_, make, accepted) => {
    for (const validator of [published, strict]) {
      const value = make();
      expect(validator.is(value)).toBe(accepted);
      const result = validator.safeParse(value);
      expect(result.success).toBe(accepted);
      expect("issues" in validator["~standard"].validate(value)).toBe(!accepted);
      if (accepted) continue;
      expect(errorOf(result).issues.length).toBeGreaterThan(0);
      const error = thrownBy(() => validator.parse(value));
      expect(isContractError(error)).toBe(true);
      expect(`${(error as Error).stack}${JSON.stringify(error)}`).not.toContain("the secret of the getter");
    }
  });

  it("says which getter throws", () => {
    const value = { ...event(), data: Object.defineProperty({}, "clientId", { get: throwing, enumerable: true }) };
    expect(places(published.safeParse(value))).toEqual(["/data/clientId json"]);
  });

  it("says so if a value reads differently each time", () => {
    let reads = 0;
    const value = Object.defineProperty({ ...event() }, "metadata", {
      get: () => (reads++ === 0 ? undefined : event().metadata),
      enumerable: true,
    });
    expect(errorOf(published.safeParse(value)).issues).toEqual([
      expect.objectContaining({ pointer: "", keyword: "json", message: expect.stringContaining("reads differently") }),
    ]);
  });
});
