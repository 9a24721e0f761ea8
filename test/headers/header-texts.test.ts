import type { IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCorrelationId } from "../../src/headers/correlation-id.js";
import { joinHeaders, readHeaders } from "../../src/headers/header-texts.js";
import { NatsHeaders } from "../support/nats-headers.js";

const textsOf = (headers: unknown) => Object.fromEntries(readHeaders(headers));
const thrower = () => {
  throw new Error("secret");
};

describe("readHeaders", () => {
  const [id, a, b] = ["id", "a", "b"].map((text) => Buffer.from(text));
  const lambda = (stringValue: string) => ({
    stringValue,
    stringListValues: [],
    binaryListValues: [],
    dataType: "String",
  });
  const http: IncomingHttpHeaders = { "correlation-id": "id", "x-list": ["a", "b"] };

  // biome-ignore format: a table
  it.each<[string, object]>([
    ["an object of texts and lists", { "Correlation-Id": "id", "X-List": ["a", "b"] }],
    ["kafkajs and Confluent's client", { "correlation-id": id, "x-list": [a, b] }],
    ["kafkajs, with a list of mixed values", { "correlation-id": [id], "x-list": ["a", b] }],
    ["librdkafka", [{ "Correlation-Id": id }, { "x-list": a }, { "x-list": b }]],
    ["a client whose names are bytes", new Map([[Buffer.from("correlation-id"), [id]], [Buffer.from("x-list"), [a, b]]])],
    ["a Map", new Map([["CORRELATION-ID", ["id"]], ["x-list", ["a", "b"]]])],
    ["amqplib", { "Correlation-Id": "id", "x-list": ["a", "b"], "x-death": [{ count: 1, queue: "clients" }], none: null }],
    ["NATS", new NatsHeaders().append("Correlation-Id", "id").append("X-List", "a").append("X-List", "b")],
    ["Node's HTTP", http],
    ["a list of pairs", [["correlation-id", "id"], ["x-list", "a"], ["X-LIST", "b"]]],
    ["an object in two letter cases", { "correlation-id": "id", "x-list": "a", "X-List": "b" }],
  ])("reads those of %s", (_, headers) => {
    expect(textsOf(headers)).toEqual({ "correlation-id": ["id"], "x-list": ["a", "b"] });
  });

  // biome-ignore format: a table
  it.each<[string, object]>([
    ["Fetch", new Headers([["Correlation-Id", "id"], ["x-list", "a"], ["x-list", "b"]])],
    ["the SDK for SQS", { "correlation-id": { DataType: "String", StringValue: "id" }, "x-list": { DataType: "String", StringValue: "a, b" } }],
    ["an SQS event of Lambda", { "correlation-id": lambda("id"), "x-list": lambda("a, b") }],
  ])("reads those of %s, which has joined them", (_, headers) => {
    expect(textsOf(headers)).toEqual({ "correlation-id": ["id"], "x-list": ["a, b"] });
  });

  it("reads AMQP's numbers and booleans", () => {
    expect(textsOf({ retries: 3, ratio: 0.5, urgent: false })).toEqual({
      retries: ["3"],
      ratio: ["0.5"],
      urgent: ["false"],
    });
  });

  it("leaves out what has no text, and what throws", () => {
    const unread = {
      none: undefined,
      nothing: null,
      empty: [],
      table: { a: { b: 1 } },
      bytes: Buffer.from([0xff]),
      hostile: new Proxy({}, { get: thrower }),
      list: new Proxy([], { get: thrower }),
    };
    const headers = { ...unread, "Correlation-Id": "id" };
    const broken = Object.defineProperty({ ...unread }, "broken", { enumerable: true, get: thrower });
    for (const form of [headers, Object.entries(headers), Object.assign(broken, { "Correlation-Id": "id" })])
      expect(textsOf(form)).toEqual({ "correlation-id": ["id"] });
  });

  it("has a header called __proto__ as any other", () => {
    const headers = readHeaders(JSON.parse('{ "__proto__": "1", "constructor": "2" }'));
    expect([...headers]).toEqual([
      ["__proto__", ["1"]],
      ["constructor", ["2"]],
    ]);
    expect(Object.entries(joinHeaders(headers))).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
    expect(Object.getPrototypeOf(joinHeaders(headers))).toBe(Object.prototype);
  });

  it("reads the same from each form that has the same headers", () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/).filter((name) => name.toLowerCase() !== "set-cookie");
    const headers = fc.uniqueArray(
      fc.tuple(name, fc.array(fc.stringMatching(/^[!-~]{1,8}$/), { minLength: 1, maxLength: 3 })),
      {
        selector: ([name]) => name.toLowerCase(),
      },
    );
    fc.assert(
      fc.property(headers, (pairs) => {
        const expected = Object.fromEntries(pairs.map(([name, values]) => [name.toLowerCase(), values]));
        const single = pairs.flatMap(([name, values]) => values.map((value) => [name, value] as const));
        const natsHeaders = new NatsHeaders();
        for (const [name, value] of single) natsHeaders.append(name, value);
        const forms: object[] = [
          Object.fromEntries(pairs),
          Object.fromEntries(pairs.map(([name, values]) => [name, values.map((value) => Buffer.from(value))])),
          new Map(pairs),
          single,
          single.map(([name, value]) => ({ [name]: Buffer.from(value) })),
          natsHeaders,
        ];
        for (const form of forms) expect(textsOf(form)).toEqual(expected);
        const fetched = new Headers(single.map(([name, value]) => [name, value]));
        expect(joinHeaders(readHeaders(fetched))).toEqual(joinHeaders(readHeaders(pairs)));
      }),
    );
  });

  it("never throws, and has names in small letters and nothing but texts", () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withTypedArray: true, withNullPrototype: true }), (headers) => {
        for (const [name, texts] of readHeaders(headers)) {
          expect(name).toBe(name.toLowerCase());
          expect(texts.length).toBeGreaterThan(0);
        }
        expect(findCorrelationId(readHeaders(headers))).toSatisfy((id) => id === undefined || typeof id === "string");
      }),
    );
  });
});

describe("joinHeaders", () => {
  it("joins what came more than once by commas", () => {
    expect(joinHeaders(readHeaders({ "X-List": ["a", "b, c"], id: "1", empty: "" }))).toEqual({
      "x-list": "a, b, c",
      id: "1",
      empty: "",
    });
    expect(joinHeaders(readHeaders(undefined))).toEqual({});
  });

  it("takes a header that came a hundred thousand times, without looking through them again for each", () => {
    const headers = Array.from({ length: 100_000 }, (_, index) => ["again", String(index)]);
    expect(readHeaders(headers).get("again")).toHaveLength(100_000);
  });
});
