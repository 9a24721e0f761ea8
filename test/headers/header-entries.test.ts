import type { IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerEntries, headerText, headerTexts } from "../../src/headers/header-entries.js";
import { NatsHeaders } from "../support/nats-headers.js";

const thrower = () => {
  throw new Error("secret");
};
const hostile = new Proxy(
  {},
  { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower, getPrototypeOf: thrower },
);
const revokedOf = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const getter = (name: string, rest: object = {}) =>
  Object.defineProperty({ ...rest }, name, { enumerable: true, get: thrower });
const cyclic: Record<string, unknown> = { "correlation-id": "id" };
cyclic.self = cyclic;

describe("headerText", () => {
  it.each<[string, unknown, string]>([
    ["text", "é", "é"],
    ["an empty text", "", ""],
    ["a Buffer", Buffer.from("é 😀"), "é 😀"],
    ["a Uint8Array", new TextEncoder().encode("é"), "é"],
    ["a DataView", new DataView(new TextEncoder().encode("id").buffer), "id"],
    ["a part of a Buffer", Buffer.from("xxidxx").subarray(2, 4), "id"],
    ["a number", 7, "7"],
    ["a fraction", 1.5, "1.5"],
    ["a bigint", 9007199254740993n, "9007199254740993"],
    ["a boolean", false, "false"],
    ["an attribute of the SDK for SQS", { DataType: "String", StringValue: "id" }, "id"],
    ["a number attribute of the SDK for SQS", { DataType: "Number", StringValue: "7" }, "7"],
    ["a binary attribute of the SDK for SQS", { DataType: "Binary.id", BinaryValue: Buffer.from("é") }, "é"],
    ["an attribute of an SQS event of Lambda", { stringValue: "id", dataType: "String", stringListValues: [] }, "id"],
    ["a binary attribute of an SQS event of Lambda", { binaryValue: "w6k=", dataType: "Binary" }, "é"],
    ["an attribute of an SNS notification", { Type: "String", Value: "id" }, "id"],
    ["a binary attribute of an SNS notification", { Type: "Binary", Value: "w6k=" }, "é"],
    ["bytes of Kafka through Lambda", [114, 101, 113], "req"],
    ["bytes with a sign, as Java has them", [114, -61, -87], "ré"],
    ["an ArrayBuffer", Uint8Array.of(105, 100).buffer, "id"],
    ["a Buffer that has been JSON", JSON.parse(JSON.stringify(Buffer.from("é"))), "é"],
  ])("reads %s", (_, value, text) => {
    expect(headerText(value)).toBe(text);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a symbol", Symbol("id")],
    ["a function", () => "id"],
    ["a list", ["id"]],
    ["a nested table of AMQP", { exchange: "clients", count: 1 }],
    ["a timestamp of AMQP", { "!": "timestamp", value: 1 }],
    ["a binary attribute that is no UTF-8", { DataType: "Binary", BinaryValue: Buffer.from([0xff]) }],
    ["a binary attribute that is no Base64", { dataType: "Binary", binaryValue: "é" }],
    ["a binary attribute without bytes", { dataType: "Binary", stringValue: "id" }],
    ["numbers that are no bytes", [114, 256]],
    ["numbers that are no UTF-8", [255]],
    ["an empty list", []],
    ["a value with a type that is no attribute", { Type: "String" }],
    ["bytes that are no UTF-8", Buffer.from([0x69, 0xff])],
    ["an attribute whose getter throws", getter("StringValue")],
    ["an attribute whose type throws", getter("DataType", { StringValue: "id" })],
    ["a Proxy that throws", hostile],
    ["a revoked Proxy", revokedOf({})],
    ["a revoked Proxy of a list", revokedOf([])],
  ])("reads nothing in %s", (_, value) => {
    expect(headerText(value)).toBeUndefined();
  });
});

describe("headerTexts", () => {
  it("are the texts of a list, without what is none", () => {
    expect(headerTexts([Buffer.from("a"), "b", null, 7, {}, ["c"]])).toEqual(["a", "b", "7"]);
    expect(headerTexts("a")).toEqual(["a"]);
    expect(headerTexts(Buffer.from("ab"))).toEqual(["ab"]);
    expect(headerTexts(undefined)).toEqual([]);
    expect(headerTexts([])).toEqual([]);
  });

  it("has one text for a list of bytes, and one for each of several", () => {
    const bytes = [...Buffer.from("req-1")];
    expect(headerTexts(bytes)).toEqual(["req-1"]);
    expect(headerTexts([bytes, bytes])).toEqual(["req-1", "req-1"]);
    expect(headerTexts([1, 2.5])).toEqual(["1", "2.5"]);
  });

  it.each<[string, unknown]>([
    ["a Proxy that throws", hostile],
    ["a revoked Proxy of a list", revokedOf([])],
    ["a list whose items throw", [hostile, getter("StringValue")]],
    ["a list that cannot be iterated", Object.assign([], { [Symbol.iterator]: thrower })],
  ])("are none of %s", (_, value) => {
    expect(headerTexts(value)).toEqual([]);
  });
});

describe("headerEntries", () => {
  const bytes = Buffer.from("id");
  const more = [Buffer.from("a"), Buffer.from("b")];
  const http: IncomingHttpHeaders = { "correlation-id": "id", "set-cookie": ["a=1", "b=2"], host: undefined };

  // biome-ignore format: a table
  it.each<[string, unknown, [string, unknown][]]>([
    ["an object of texts", { "Correlation-Id": "id" }, [["Correlation-Id", "id"]]],
    ["kafkajs", { correlationId: bytes, more, none: undefined }, [["correlationId", bytes], ["more", more], ["none", undefined]]],
    ["node-rdkafka and its successor", [{ correlationId: bytes }, { more: more[0] }, { more: more[1] }], [["correlationId", bytes], ["more", more[0]], ["more", more[1]]]],
    ["a Map of bytes", new Map([[Buffer.from("name"), bytes]]), [["name", bytes]]],
    ["amqplib", { retries: 3, urgent: true, raw: bytes, "x-death": [{ count: 1 }] }, [["retries", 3], ["urgent", true], ["raw", bytes], ["x-death", [{ count: 1 }]]]],
    ["NATS", new NatsHeaders().append("Correlation-Id", "id").append("x", "a").append("x", "b"), [["Correlation-Id", ["id"]], ["x", ["a", "b"]]]],
    ["Fetch", new Headers([["Correlation-Id", "id"], ["x", "a"], ["x", "b"]]), [["correlation-id", "id"], ["x", "a, b"]]],
    ["Node's HTTP", http, [["correlation-id", "id"], ["set-cookie", ["a=1", "b=2"]], ["host", undefined]]],
    ["SQS", { correlationId: { DataType: "String", StringValue: "id" } }, [["correlationId", { DataType: "String", StringValue: "id" }]]],
    ["a list of pairs", [["a", "1"], ["a", "2"]], [["a", "1"], ["a", "2"]]],
    ["an object without a prototype", Object.assign(Object.create(null), { a: "1" }), [["a", "1"]]],
    ["an object that refers to itself", cyclic, [["correlation-id", "id"], ["self", cyclic]]],
    ["an object with __proto__ as a name", JSON.parse('{ "__proto__": "1" }'), [["__proto__", "1"]]],
    ["a list with __proto__ as a name", [["__proto__", "1"]], [["__proto__", "1"]]],
  ])("reads the headers of %s", (_, headers, entries) => {
    expect(headerEntries(headers)).toEqual(entries);
  });

  it("hands over the values themselves", () => {
    expect(headerEntries({ correlationId: bytes })[0]?.[1]).toBe(bytes);
    expect(headerEntries([{ more }])[0]?.[1]).toBe(more);
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["text", "correlation-id: id"],
    ["a number", 7],
    ["bytes", Buffer.from("correlation-id: id")],
    ["a function", () => ({})],
    ["Node's raw headers", ["correlation-id", "id"]],
    ["a list of nothing", [null, undefined, 7, []]],
    [
      "a list with names that are none",
      [
        [null, "1"],
        [Symbol("a"), "1"],
        [{}, "1"],
      ],
    ],
    ["inherited properties", Object.create({ "correlation-id": "id" })],
    ["a Proxy that throws", hostile],
    ["a revoked Proxy", revokedOf({})],
    ["a revoked Proxy of a list", revokedOf([])],
    ["an iterator that throws", { [Symbol.iterator]: thrower }],
    ["an iterator that is none", { [Symbol.iterator]: () => null }],
  ])("reads nothing in %s", (_, headers) => {
    expect(headerEntries(headers)).toEqual([]);
  });

  it("leaves out what cannot be read, and nothing else", () => {
    const object = getter("broken", { before: "1" }) as Record<string, unknown>;
    object.after = "2";
    expect(headerEntries(object)).toEqual([
      ["before", "1"],
      ["after", "2"],
    ]);
    expect(headerEntries([{ before: "1" }, object]).map(([name]) => name)).toEqual(["before", "before", "after"]);
  });

  it("keeps what an iterator gave before it threw", () => {
    function* failing() {
      yield ["before", "1"];
      throw new Error("secret");
    }
    expect(headerEntries(failing())).toEqual([["before", "1"]]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
        (value) => {
          for (const [name, given] of headerEntries(value)) {
            expect(typeof name).toBe("string");
            expect(headerTexts(given).every((text) => typeof text === "string")).toBe(true);
          }
        },
      ),
    );
  });
});
