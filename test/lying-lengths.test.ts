import { describe, expect, it } from "vitest";
import { createConsumer, on, redact, UpdateClientPhoneNumberResponse } from "../src/index.js";
import { findFaults, isPlainValue, mostReasons } from "../src/json/faults.js";
import { errorOf } from "./support/issues.js";

// Each read of an item is counted: whoever reads on and on reads a million times as often.
const lists = (): [string, () => { list: unknown[]; reads: () => number }][] => [
  [
    "a sparse array",
    () => {
      const list: unknown[] = [];
      list.length = 2 ** 32 - 1;
      return { list, reads: () => 0 };
    },
  ],
  [
    "a length that is a lie",
    () => {
      let count = 0;
      const get = (target: object, key: string | symbol) => {
        count++;
        return key === "length" ? 5e7 : Reflect.get(target, key);
      };
      return { list: new Proxy<unknown[]>([], { get }), reads: () => count };
    },
  ],
];

const enough = 20 * mostReasons;

describe.each(lists())("%s", (_, make) => {
  it("is refused strictly, with as many issues as anyone reads", () => {
    const { list, reads } = make();
    const { issues } = errorOf(UpdateClientPhoneNumberResponse.strict.safeParse({ ResponseNotes: list }));
    expect(issues).toHaveLength(mostReasons);
    expect(issues.at(-1)).toMatchObject({ pointer: "/ResponseNotes/999", keyword: "type" });
    expect(reads()).toBeLessThan(enough);
  });

  it("is refused where nothing is known of it", () => {
    const { list, reads } = make();
    const { issues } = errorOf(UpdateClientPhoneNumberResponse.strict.safeParse({ Other: list }));
    expect(issues.at(-1)).toMatchObject({ keyword: "json", message: "is of type undefined, which JSON lacks" });
    expect([isPlainValue(list), findFaults(list).length, findFaults(list, 3).length]).toEqual([false, mostReasons, 3]);
    expect(reads()).toBeLessThan(enough);
  });

  it("is redacted at once", () => {
    const { list, reads } = make();
    redact(UpdateClientPhoneNumberResponse, { ResponseNotes: list });
    redact(UpdateClientPhoneNumberResponse, list);
    expect(reads()).toBeLessThan(enough);
  });

  it("is received at once, as body, headers and header", async () => {
    const { list, reads } = make();
    const contract = UpdateClientPhoneNumberResponse;
    const consumer = createConsumer([on(contract, () => {})]);
    const message = { headers: { list }, body: { ResponseNotes: list } };
    expect(await consumer.receive(message as never, { contract })).toMatchObject({ status: "invalid" });
    expect(await consumer.receive({ headers: list, body: list })).toMatchObject({ status: "unknown-type" });
    expect(reads()).toBeLessThan(enough);
  });
});

describe("a length that is a lie, of items that are right", () => {
  const item = { Code: "1" };
  const get = (target: object, key: string | symbol) =>
    key === "length" ? 5e7 : typeof key === "symbol" ? Reflect.get(target, key) : item;
  const list = () => new Proxy<unknown[]>([], { get });

  it("is refused strictly, with one issue", () => {
    for (const validator of [
      UpdateClientPhoneNumberResponse.strict,
      UpdateClientPhoneNumberResponse.strict.allowingUnknown,
    ])
      expect(errorOf(validator.safeParse({ ResponseNotes: list() })).issues).toMatchObject([
        { pointer: "/ResponseNotes", keyword: "json", message: "has a length of more items than it holds" },
      ]);
  });

  it("is received at once", async () => {
    const consumer = createConsumer([on(UpdateClientPhoneNumberResponse, () => {})]);
    expect(await consumer.receive({ body: { ResponseNotes: list() } })).toMatchObject({ status: "handled" });
  });
});
