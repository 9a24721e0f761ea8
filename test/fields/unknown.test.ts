import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../src/check/judging/classify.js";
import { judgesBy } from "../../src/check/judging/judge.js";
import { findUnknown } from "../../src/fields/unknown.js";
import {
  ClientAddressRemovedV1,
  createProducer,
  PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { toPointer } from "../../src/json/pointer.js";
import { errorOf, thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const phoneChange = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");
const withData = (data: object) => ({ ...event, data: { ...event.data, ...data } });
const unknown = { keyword: "additionalProperties", rule: "documented" };

describe("what nobody knows", () => {
  it.each<[string, object, string, string]>([
    ["a typing error", withData({ clientNumbr: 1 }), "/data/clientNumbr", ": did you mean clientNumber?"],
    [
      "a name in other letters",
      withData({ addressRemoved: { ...event.data.addressRemoved, postal_code: "x" } }),
      "/data/addressRemoved/postal_code",
      ": did you mean postalCode?",
    ],
    ["a name like no other", { ...event, passwordHash: "x" }, "/passwordHash", ""],
    ["a name that every object inherits", withData({ toString: "x" }), "/data/toString", ""],
    ["an empty name", { ...event, "": 1 }, "/", ""],
    ["null", { ...event, other: null }, "/other", ""],
  ])("is refused strictly, at its place: %s", (_, value, pointer, hint) => {
    const { issues } = errorOf(ClientAddressRemovedV1.strict.safeParse(value));
    const message = `is not known to the contract${hint}`;
    expect(issues).toEqual([expect.objectContaining({ ...unknown, pointer, message })]);
    expect(ClientAddressRemovedV1.strict.is(value)).toBe(false);
    expect(ClientAddressRemovedV1.strict.safeParseJson(JSON.stringify(value)).success).toBe(false);
    expect(ClientAddressRemovedV1.is(value)).toBe(true);
    expect(ClientAddressRemovedV1.strict.allowingUnknown.is(value)).toBe(true);
  });

  it("is found in whatever order the members are", () => {
    const shuffled = (value: unknown): fc.Arbitrary<unknown> => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return fc.constant(value);
      const entries = Object.entries(value);
      return fc
        .shuffledSubarray(entries, { minLength: entries.length })
        .chain((members) => fc.tuple(...members.map(([key, member]) => fc.tuple(fc.constant(key), shuffled(member)))))
        .map((members) => Object.fromEntries(members));
    };
    const known = fc.oneof(shuffled(event), shuffled(withData({ clientNumber: undefined })));
    const more = fc.constantFrom(["metadata"], ["data"], ["data", "addressRemoved"], []);
    fc.assert(
      fc.property(known, shuffled(withData({ addressRemoved: { city: "x" }, zip: 1 })), more, (value, other, path) => {
        expect(ClientAddressRemovedV1.strict.safeParseJson(JSON.stringify(value)).success).toBe(true);
        expect(ClientAddressRemovedV1.strict.is(value)).toBe(true);
        const extended = structuredClone(value);
        const place = path.reduce(
          (object, key) => object[key] as Record<string, unknown>,
          extended as Record<string, unknown>,
        );
        Object.assign(place, { more: 1, ...place });
        for (const [refused, at] of [
          [extended, toPointer([...path, "more"])],
          [other, "/data/zip"],
        ] as const) {
          const results = [refused, JSON.stringify(refused)] as const;
          const found = [
            ClientAddressRemovedV1.strict.safeParse(results[0]),
            ClientAddressRemovedV1.strict.safeParseJson(results[1]),
          ];
          for (const result of found)
            expect(errorOf(result).issues).toContainEqual(expect.objectContaining({ ...unknown, pointer: at }));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is found in the items of lists, each", () => {
    const response = { ResponseNotes: [{ Code: "08" }, { Code: "08", Coed: 1 }, { note: 1 }] };
    const { issues } = errorOf(UpdateClientPhoneNumberResponse.strict.safeParse(response));
    expect(issues.map(({ pointer, path }) => [pointer, path])).toEqual([
      ["/ResponseNotes/1/Coed", ["ResponseNotes", 1, "Coed"]],
      ["/ResponseNotes/2/note", ["ResponseNotes", 2, "note"]],
    ]);
  });

  it("is found in an envelope, and in what it carries", () => {
    const value = { ...envelope, evnt: 1, data: { ...phoneChange, object: { ...phoneChange.object, extra: 1 } } };
    const { issues } = errorOf(PismoEvent.of(PismoPhoneChangeV1).strict.safeParse(value));
    expect(issues.map(({ pointer }) => pointer)).toEqual(["/data/object/extra", "/evnt"]);
    expect(PismoEvent.strict.is({ ...envelope, data: { anything: 1 } })).toBe(true);
  });

  it("is no property that is undefined, and none of standard metadata", () => {
    const metadata = { ...event.metadata, applicationBreadcrumb: "web;3.0.1" };
    expect(ClientAddressRemovedV1.strict.is({ ...event, metadata, other: undefined })).toBe(true);
  });

  it("is told once of an object at two places, and of both", () => {
    const shared = { a: 1, z: 2 };
    const fields = { parts: { left: { parts: { a: {} } }, right: { parts: { z: {} } } } };
    expect(findUnknown({ left: shared, right: shared }, fields).map(({ path }) => path)).toEqual([
      ["left", "z"],
      ["right", "a"],
    ]);
  });
});

describe("a variable with more properties than the types say", () => {
  const data = { ...event.data, passwordHash: "5f4dcc3b" };
  const request = {
    AccountReferenceNo: "1",
    PhoneNumber: { PhoneNumberType: "Home", Number: "1", passwordHash: "5f4dcc3b" },
  } as const;
  const user = { Username: "u", Password: "p" };
  const producer = createProducer();

  it.each([
    ["build of an event", () => ClientAddressRemovedV1.build(data), "/data/passwordHash"],
    ["build of a producer", () => producer.build(ClientAddressRemovedV1, data), "/data/passwordHash"],
    ["message", () => producer.message(ClientAddressRemovedV1, data), "/data/passwordHash"],
    ["build of a request", () => UpdateClientPhoneNumber.build(request, { user }), "/PhoneNumber/passwordHash"],
  ])("never reaches the wire through %s", (_, build, pointer) => {
    expect(thrownBy(build)).toMatchObject({ issues: [{ ...unknown, pointer }] });
    expect(JSON.stringify(thrownBy(build))).not.toContain("5f4dcc3b");
  });

  it("does if the caller means it", () => {
    const allow = { unknownProperties: "allow" } as const;
    expect(ClientAddressRemovedV1.build(data, {}, allow).data).toBe(data);
    expect(UpdateClientPhoneNumber.build(request, { user, ...allow }).PhoneNumber).toMatchObject(request.PhoneNumber);
    expect(createProducer(allow).message(ClientAddressRemovedV1, data).payload.data).toBe(data);
    expect(UpdateClientPhoneNumberResponse.build({ Other: 1 } as object, undefined, allow)).toEqual({ Other: 1 });
  });
});

describe("check", () => {
  const judge = (...rules: Parameters<typeof judgesBy>) => {
    const found = createClassifier(judgesBy(...rules), { invalid: false })(withData({ extra: 1 }));
    return "name" in found ? found.findIssues(withData({ extra: 1 })).map(({ pointer }) => pointer) : [];
  };

  it("refuses it by the strict rules, unless it is told to allow it", () => {
    expect([judge("strict"), judge("strict", "allow"), judge("published")]).toEqual([["/data/extra"], [], []]);
  });
});
