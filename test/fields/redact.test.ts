import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import { fieldAt } from "../../src/fields/field-tree.js";
import { type Contract, contracts, type Fields, PismoEvent, redact, UpdateClientPhoneNumber } from "../../src/index.js";
import { escapeToken, toKeys } from "../../src/json/pointer.js";
import { mutated } from "../support/mutations.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const all: Readonly<Record<string, Contract<unknown>>> = contracts;
const fixtures = [...valid, ...invalid];

// Repeated here, so that the test notices a missing mark. What is marked in any other contract, it says itself.
const repeated: Readonly<Record<string, readonly string[]>> = {
  ClientAddressRemovedV1: [
    "data.clientNumber",
    "data.accountNumber",
    "data.addressRemoved.firstLineOfAddress",
    "data.addressRemoved.city",
    "data.addressRemoved.postalCode",
  ],
  ClientDefaultTelephoneUpdatedV1: ["data.clientNumber", "data.accountNumber", "data.telephoneUpdated.telephoneNumber"],
  PismoEvent: ["data"],
  PismoPhoneChangeV1: [
    "uri",
    "email",
    "object.account_id",
    "object.customer_id",
    "object.area_code",
    "object.number",
    "object.extension",
  ],
  TransactionalAccountAuthorisedUserAddedV1: [
    "data.accountNumber",
    "data.authorisedUserDetails.client.clientNumber",
    "data.authorisedUserDetails.client.fullName",
  ],
  UpdateClientPhoneNumber: [
    "User.Id",
    "User.Username",
    "User.Password",
    "RequestInitiator",
    "AccountReferenceNo",
    "ExternalAccountReferenceNo",
    "PhoneNumber.STDCode",
    "PhoneNumber.Number",
    "PhoneNumber.Name",
  ],
  UpdateClientPhoneNumberResponse: ["ResponseNotes.Note"],
};

const masks = ["[personal]", "[secret]", "[unknown]"];

type Path = readonly string[];

/** Everything in a value that has no members, with its place. */
const leavesOf = (value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] => {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);

const pointerTo = (names: Path): string => names.map((name) => `/${escapeToken(name)}`).join("");

/** The names on the way to a place, of the payload that it is a place of: the indices of arrays are not names. */
const namesOf = (payload: unknown, path: Path): string =>
  pointerTo(path.filter((_, index) => !Array.isArray(valueAt(payload, path.slice(0, index)))));

const knownNames = ({ mark, parts = {} }: Fields, at = ""): string[] =>
  mark !== undefined
    ? []
    : Object.entries(parts).flatMap(([name, part]) => {
        const place = `${at}/${escapeToken(name)}`;
        return [place, ...knownNames(part, place)];
      });

/** What is marked, with the mark. What is in it is marked with it. */
const marksIn = ({ mark, parts = {} }: Fields, at = ""): [place: string, mark: string][] =>
  mark !== undefined
    ? [[at, mark]]
    : Object.entries(parts).flatMap(([name, part]) => marksIn(part, `${at}/${escapeToken(name)}`));

const plainNames = Array.from({ length: 100 }, (_, index) => `added${index}`);
const methodNames = ["toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "toLocaleString"];

/** Of each kind the first name that the contract does not know: any contract may have a field of any name. */
const unknownNames = (fields: Fields): string[] =>
  [plainNames, methodNames].flatMap((names) => names.find((name) => fieldAt(fields, name) === undefined) ?? []);

describe.each(Object.keys(all))("redact, of %s", (name) => {
  const contract = all[name] as Contract<unknown>;
  const marks = new Map(marksIn(contract.fields));
  const sensitive = repeated[name]?.map((names) => pointerTo(names.split("."))) ?? [...marks.keys()];
  const known = knownNames(contract.fields);
  // Of a contract that marks the payload itself, or knows no field of it, there is less to see.
  const hasFields = known.length > 0;
  const isWithin = (names: string, place: string) => `${names}/`.startsWith(`${place}/`);
  const maskOf = (names: string) => (sensitive.includes(names) ? `[${marks.get(names)}]` : "[unknown]");
  const own = fixtures.filter((fixture) => fixture.contract === name);

  it.each(own)("masks what is marked and what is unknown, and nothing else: $file", ({ payload }) => {
    const before = structuredClone(payload);
    const copy = redact(contract, payload);
    expect(payload).toEqual(before);
    for (const { path, value } of leavesOf(payload)) {
      const prefixes = [[], ...path.map((_, index) => path.slice(0, index + 1))];
      const masked = prefixes.find((prefix) => {
        const names = namesOf(payload, prefix);
        return sensitive.includes(names) || (names !== "" && !known.includes(names));
      });
      const names = namesOf(payload, path);
      const isObject = known.some((other) => other.startsWith(`${names}/`));
      if (masked !== undefined) expect(valueAt(copy, masked)).toBe(maskOf(namesOf(payload, masked)));
      else expect(valueAt(copy, path)).toBe(isObject && value !== null ? "[unknown]" : value);
    }
  });

  it.each(own)("leaves nothing of a marked value anywhere: $file", ({ payload }) => {
    let count = 0;
    const texts: string[] = [];
    const isMarked = (names: string) => sensitive.some((place) => isWithin(names, place));
    const replace = (value: unknown, path: Path): unknown => {
      if (Array.isArray(value)) return value.map((item) => replace(item, path));
      if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replace(member, [...path, key])]));
      }
      const names = pointerTo(path);
      if ((names === "" || known.includes(names)) && !isMarked(names)) return value;
      texts.push(`zq8Xprivate${count++}X8qz`);
      return texts.at(-1);
    };
    const text = JSON.stringify(redact(contract, replace(payload, [])));
    for (const each of texts) expect(text).not.toContain(each);
  });

  it.skipIf(sensitive.includes(""))("keeps an unknown key, and nothing of its value", () => {
    const added = unknownNames(contract.fields);
    for (const value of [{ fullName: "Ann" }, ["Ann"]]) {
      const payload = { ...(own[0]?.payload as object), ...Object.fromEntries(added.map((key) => [key, value])) };
      expect(redact(contract, payload)).toMatchObject(Object.fromEntries(added.map((key) => [key, "[unknown]"])));
    }
  });

  it("shows of tampered payloads only what stands at a known place", () => {
    let shown = 0;
    let masked = 0;
    fc.assert(
      fc.property(mutated(own.map(({ payload }) => payload)), (payload) => {
        const before = structuredClone(payload);
        const copy = redact(contract, payload);
        expect(payload).toEqual(before);
        for (const { path, value } of leavesOf(copy)) {
          if (masks.includes(value as string)) masked++;
          else if (value !== undefined && value !== null) {
            const names = namesOf(payload, path);
            expect(value).toBe(valueAt(payload, path));
            expect(sensitive.some((place) => isWithin(names, place))).toBe(false);
            if (names !== "" || known.length > 0) expect(known).toContain(names);
            shown++;
          }
        }
      }),
      { numRuns: 1_000 },
    );
    if (hasFields)
      expect(Math.min(shown, masked), "some must be shown and some masked, or this shows nothing").toBeGreaterThan(100);
  });

  it("takes any value, and gives one that has a JSON text", () => {
    const hostile = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      key: fc.constantFrom("__proto__", "constructor", ...new Set(known.flatMap(toKeys))),
    });
    fc.assert(
      fc.property(hostile, (payload) => {
        const before = fc.stringify(payload);
        const copy = redact(contract, payload);
        expect(fc.stringify(payload)).toBe(before);
        if (payload !== undefined) expect(JSON.parse(JSON.stringify(copy))).toBeDefined();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("redact", () => {
  const contract: { fields: Fields } = {
    fields: {
      parts: {
        shown: {},
        person: { mark: "personal", parts: { name: {} } },
        key: { mark: "secret" },
        inner: { parts: { shown: {}, person: { mark: "personal" } } },
      },
    },
  };

  it.each<[string, unknown, unknown]>([
    ["a scalar where an object should be", "Ann", "[unknown]"],
    ["null, which says nothing", null, null],
    ["nothing", undefined, undefined],
    [
      "null and an object in a marked field",
      { person: null, key: { a: 1 } },
      { person: "[personal]", key: "[secret]" },
    ],
    ["scalars of an unmarked field", { shown: [true, 0, "", null] }, { shown: [true, 0, "", null] }],
    ["an object where none is known", { shown: { a: 1, b: { c: 2 } } }, { shown: { a: "[unknown]", b: "[unknown]" } }],
    ["a scalar within an array where objects should be", { inner: ["Ann", null] }, { inner: ["[unknown]", null] }],
    [
      "objects in an array, like one in its place",
      { inner: [{ shown: 1, person: 2, other: 3 }, [{ person: 4 }]] },
      { inner: [{ shown: 1, person: "[personal]", other: "[unknown]" }, [{ person: "[personal]" }]] },
    ],
    ["an array of marked values, whole", { person: ["Ann", "Bob"] }, { person: "[personal]" }],
    ["an array in place of the payload", [{ shown: 1, key: 2 }], [{ shown: 1, key: "[secret]" }]],
    ["members that are undefined", { shown: undefined, person: undefined, other: undefined }, {}],
    [
      "a Date, as its text",
      { shown: new Date(0), inner: new Date(0) },
      { shown: "1970-01-01T00:00:00.000Z", inner: "[unknown]" },
    ],
    ["a Date that is none", { shown: new Date(Number.NaN) }, { shown: "[unknown]" }],
    [
      "what JSON lacks",
      {
        shown: [
          1n,
          Symbol("Ann"),
          () => "Ann",
          new Map([["Ann", 1]]),
          new Set(["Ann"]),
          new String("Ann"),
          Buffer.from("Ann"),
          /Ann/,
        ],
      },
      { shown: Array.from({ length: 8 }, () => "[unknown]") },
    ],
    ["symbol keys, which it leaves out", { [Symbol("Ann")]: "Ann", shown: 1 }, { shown: 1 }],
    ["hidden keys, which it leaves out", Object.defineProperty({ shown: 1 }, "person", { value: "Ann" }), { shown: 1 }],
    ["keys of an array beside its items", Object.assign([{ shown: 1 }], { person: "Ann" }), [{ shown: 1 }]],
    ["a toJSON, which is a key like any other", { shown: { toJSON: () => "Ann" } }, { shown: { toJSON: "[unknown]" } }],
    ["what is inherited, which it leaves out", Object.create({ shown: "Ann" }), {}],
  ])("takes %s", (_, payload, copy) => {
    expect(redact(contract, payload)).toEqual(copy);
    expect(redact(contract, payload)).not.toBe(typeof payload === "object" && payload !== null ? payload : {});
  });

  it("masks whole if the contract marks the payload itself", () => {
    expect(redact({ fields: { mark: "secret", parts: { a: {} } } }, { a: 1 })).toBe("[secret]");
  });

  it("lets no key set a prototype", () => {
    const payload: unknown = JSON.parse('{ "__proto__": { "isAdmin": true }, "inner": { "__proto__": { "a": 1 } } }');
    const copy = redact(contract, payload) as Readonly<Record<string, object>>;
    for (const each of [copy, copy.inner as object]) {
      expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
      expect(Object.getOwnPropertyDescriptor(each, "__proto__")?.value).toBe("[unknown]");
    }
  });

  it("takes the contract's own fields alone for known", () => {
    expect(redact({ fields: {} }, { constructor: 1, hasOwnProperty: 2 })).toEqual({
      constructor: "[unknown]",
      hasOwnProperty: "[unknown]",
    });
  });

  it("is tried with names that a contract does not know, whatever it knows", () => {
    const some = { parts: { added0: {}, toString: {} }, patterns: [{ match: ["^added1$"], field: {} }] };
    expect(unknownNames(some)).toEqual(["added2", "valueOf"]);
    expect(unknownNames({ open: { parts: { shown: {} } } })).toEqual([]);
  });

  it("masks what throws when it is read", () => {
    const fail = () => {
      throw new Error("Ann");
    };
    const broken = new Proxy({}, { ownKeys: fail });
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const payload = {
      get shown() {
        return fail();
      },
      get person() {
        return fail();
      },
      inner: broken,
      other: proxy,
    };
    expect(redact(contract, payload)).toEqual({
      shown: "[unknown]",
      person: "[unknown]",
      inner: "[unknown]",
      other: "[unknown]",
    });
    for (const value of [broken, proxy]) expect(redact(contract, value)).toBe("[unknown]");
    expect(redact(contract, { shown: proxy, inner: [proxy, { shown: 1 }] })).toEqual({
      shown: "[unknown]",
      inner: ["[unknown]", { shown: 1 }],
    });
  });

  it("reads each value once, and shows what it read", () => {
    let reads = 0;
    const payload = {
      get shown() {
        return ++reads;
      },
    };
    expect(redact(contract, payload)).toEqual({ shown: 1 });
    expect(reads).toBe(1);
  });

  it("ends if a value contains itself", () => {
    const list: unknown[] = [1];
    list.push(list);
    expect(redact(contract, { shown: list })).toEqual({ shown: [1, "[unknown]"] });
    const payload: Record<string, unknown> = { shown: 1 };
    payload.inner = payload;
    payload.other = payload;
    expect(redact(contract, payload)).toEqual({
      shown: 1,
      inner: { shown: 1, inner: "[unknown]", other: "[unknown]" },
      other: "[unknown]",
    });
  });

  it("ends if values are shared, and shows each of them", () => {
    let list: unknown[] = [{ shown: 1 }];
    for (let level = 0; level < 60; level++) list = [list, list];
    let copy = redact(contract, { inner: list }) as { inner: unknown[] } | unknown[];
    copy = (copy as { inner: unknown[] }).inner;
    for (let level = 0; level < 60; level++) copy = (copy as unknown[][])[level % 2] as unknown[];
    expect(copy).toEqual([{ shown: 1 }]);
    const shared = { shown: 1, person: 2 };
    expect(redact(contract, { shown: shared, inner: shared })).toEqual({
      shown: { shown: "[unknown]", person: "[unknown]" },
      inner: { shown: 1, person: "[personal]" },
    });
  });

  it("ends if values nest without one", () => {
    let lists: unknown = "Ann";
    let objects: unknown = "Ann";
    for (let level = 0; level < 100_000; level++) {
      lists = [lists];
      objects = { inner: objects };
    }
    const text = JSON.stringify(redact(contract, { shown: lists, inner: objects }));
    expect(text).not.toContain("Ann");
    expect(text.match(/\[unknown\]/g)).toHaveLength(2);
    const deep = (): unknown => {
      try {
        return deep();
      } catch {
        return redact(contract, { inner: { shown: [[[1]]] } });
      }
    };
    // Wherever the stack ends, what comes out is redacted.
    expect(JSON.stringify(deep())).toMatch(/^("\[unknown\]"|\{"inner":.*\})$/);
  });

  it("keeps the holes of an array, however many", () => {
    const sparse: unknown[] = [];
    sparse[3] = "Ann";
    sparse.length = 6;
    const copy = redact(contract, { shown: sparse }) as { shown: unknown[] };
    expect(Object.keys(copy.shown)).toEqual(["3"]);
    expect(copy.shown).toHaveLength(6);
    sparse[4_294_967_294 - 1] = 1;
    expect((redact(contract, sparse) as unknown[]).length).toBe(4_294_967_294);
  });

  it("shows the place of a secret, and not the secret", () => {
    const request = valid.find((fixture) => fixture.contract === "UpdateClientPhoneNumber")?.payload;
    expect(redact(UpdateClientPhoneNumber, request)).toMatchObject({ User: { Password: "[secret]" } });
  });

  it("shows nothing of what an envelope carries, since the envelope does not know it", () => {
    const message = valid.find((fixture) => fixture.contract === "PismoEvent")?.payload as { event_id: string };
    expect(redact(PismoEvent, message)).toMatchObject({ event_id: message.event_id, data: "[personal]" });
  });

  it("says so if no contract is given first", () => {
    const message = "redact: the first argument must be a contract; give (contract, payload)";
    for (const first of [undefined, null, {}, "ClientAddressRemovedV1"])
      expect(() => redact(first as never, UpdateClientPhoneNumber)).toThrow(new TypeError(message));
  });
});
