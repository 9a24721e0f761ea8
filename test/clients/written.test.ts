import { describe, expect, it } from "vitest";
import { toEventBridgeEntry, toSnsAttributes, toSqsAttributes } from "../../src/aws.js";
import { cloudEvents, toCloudEvent } from "../../src/cloudevents.js";
import { eventBridge } from "../../src/envelopes/event-bridge.js";
import { sns } from "../../src/envelopes/sns.js";
import {
  ClientAddressRemovedV1,
  createProducer,
  deadLetter,
  messageId,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { toKafkaMessage } from "../../src/kafka.js";
import { receive } from "../support/consume.js";
import { readPayload } from "../support/payloads.js";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const producer = createProducer({ source: "My Christies", clock: () => new Date("2026-01-30T09:15:00.250Z") });
const message = producer.message(ClientAddressRemovedV1, data, {}, { correlationId: "id-1", headers: { traceparent } });
const { payload, body } = message;
const handled = { status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" };

const text = (StringValue: string) => ({ DataType: "String", StringValue });
const attributes = {
  "correlation-id": text("id-1"),
  "content-type": text("application/json"),
  traceparent: text(traceparent),
};

describe("what is written is read again", () => {
  // What arrives at the other side, of what was sent.
  const notification = (sent: Record<string, { DataType: string; StringValue?: string }>) => {
    const received = Object.entries(sent).map(([name, { DataType, StringValue }]) => [
      name,
      { Type: DataType, Value: StringValue },
    ]);
    return {
      Type: "Notification",
      MessageId: "1",
      TopicArn: "arn",
      Message: body,
      MessageAttributes: Object.fromEntries(received),
    };
  };
  const ruled = () => {
    const { Source, DetailType, Detail } = toEventBridgeEntry(message, { source: "crm" });
    return { id: "1", source: Source, "detail-type": DetailType, detail: JSON.parse(Detail) };
  };

  // biome-ignore format: a table
  it.each<[string, () => { headers?: object; body: unknown }]>([
    ["SQS", () => ({ headers: toSqsAttributes(message), body })],
    ["SNS", () => ({ body: notification(toSnsAttributes(message)) })],
    ["EventBridge", () => ({ body: ruled() })],
    ["Kafka", () => ({ headers: toKafkaMessage(message).headers, body: toKafkaMessage(message).value })],
    ["CloudEvents in structured mode", () => ({ body: toCloudEvent(message).body })],
    ["CloudEvents in binary mode", () => toCloudEvent(message, { mode: "binary" })],
    ["CloudEvents in binary mode in Kafka", () => toCloudEvent(message, { mode: "binary", protocol: "kafka" })],
    ["CloudEvents in binary mode in AMQP", () => toCloudEvent(message, { mode: "binary", protocol: "amqp" })],
  ])("of %s", async (_, arrive) => {
    const unwrap = [sns(), eventBridge(), cloudEvents()];
    const { outcome, calls } = await receive([ClientAddressRemovedV1], arrive(), { unwrap, rules: "strict" });
    expect(outcome).toEqual(handled);
    expect(calls[0]?.payload).toEqual(payload);
    expect(calls[0]?.received.headers).toMatchObject({ traceparent });
  });
});

describe("attributes of SQS and SNS", () => {
  it("are the headers", () => {
    expect(toSqsAttributes(message)).toEqual(attributes);
    expect(toSnsAttributes(message)).toEqual(attributes);
  });

  it("are made of a dead letter, whatever form it has", () => {
    const reason = { status: "failed", reason: "why" };
    const added = { "dead-letter-status": text("failed"), "dead-letter-reason": text("why") };
    const bytes = { DataType: "Binary", BinaryValue: Uint8Array.of(255) };
    for (const headers of [
      { id: "a" },
      { id: Buffer.from("a") },
      { id: { dataType: "String", stringValue: "a" } },
      { id: { Type: "String", Value: "a" } },
      { id: text("a") },
      [["id", "a"]],
      new Map([["id", "a"]]),
    ])
      expect(toSqsAttributes(deadLetter({ headers, body }, reason))).toEqual({ id: text("a"), ...added });
    expect(toSqsAttributes({ headers: { bytes, number: { DataType: "Number", StringValue: "1" } } })).toEqual({
      bytes,
      number: { DataType: "Number", StringValue: "1" },
    });
  });

  it.each<[string, object, string]>([
    ["is empty", { a: "" }, 'message attributes: the header "a" is empty, which SQS and SNS do not take: leave it out'],
    [
      "is no text",
      { a: { b: 1 } },
      'message attributes: the header "a" is neither text nor UTF-8: give it as an attribute, or leave it out',
    ],
    [
      "is no UTF-8",
      { a: Buffer.from([255]) },
      'message attributes: the header "a" is neither text nor UTF-8: give it as an attribute, or leave it out',
    ],
  ])("are refused if one %s", (_, headers, reason) => {
    for (const write of [toSqsAttributes, toSnsAttributes])
      expect(() => write({ headers })).toThrow(new TypeError(reason));
  });

  it.each(["a b", "a..b", ".a", "a.", "AWS.TraceId", "amazon.x", "a:b", "x".repeat(257)])(
    "have no name such as %j",
    (name) => {
      expect(() => toSqsAttributes({ headers: { [name]: "1" } })).toThrow(
        new TypeError(
          `message attributes: the header ${JSON.stringify(name)} has a name that SQS and SNS do not take: letters, digits, -, _ and dots`,
        ),
      );
    },
  );

  it("are at most ten in SQS, and any number in SNS", () => {
    const headers = Object.fromEntries("abcdefghijk".split("").map((name) => [name, "1"]));
    const reason = "toSqsAttributes: SQS takes 10 attributes, and these are 11: a, b, c, d, e, f, g, h, i, j, k";
    expect(() => toSqsAttributes({ headers })).toThrow(new TypeError(reason));
    expect(Object.keys(toSnsAttributes({ headers }))).toHaveLength(11);
    const { k: _, ...ten } = headers;
    expect(Object.keys(toSqsAttributes({ headers: ten }))).toHaveLength(10);
  });
});

describe("an entry of EventBridge", () => {
  it("has the payload as its detail, and the headers in it", () => {
    const entry = toEventBridgeEntry(message, { source: "crm", bus: "clients" });
    expect(entry).toMatchObject({ Source: "crm", DetailType: "ClientAddressRemovedV1", EventBusName: "clients" });
    expect(JSON.parse(entry.Detail)).toEqual({ ...payload, headers: message.headers });
    expect(toEventBridgeEntry(message, { source: "crm" })).not.toHaveProperty("EventBusName");
  });

  it("is refused without a source, or if the payload has headers itself", () => {
    const source = "toEventBridgeEntry: give the source that rules match: { source: 'my-christies' }";
    expect(() => toEventBridgeEntry(message, { source: "" })).toThrow(new TypeError(source));
    const own = "toEventBridgeEntry: the payload must be an object without a property headers, which is added";
    for (const wrong of [{ headers: {} }, [], "text", null])
      expect(() => toEventBridgeEntry({ ...message, payload: wrong }, { source: "crm" })).toThrow(new TypeError(own));
  });
});

describe("a message of Kafka", () => {
  it("has Buffers, and the client as its key", () => {
    expect(toKafkaMessage(message)).toEqual({
      key: Buffer.from(data.clientId),
      value: Buffer.from(body),
      headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, Buffer.from(value)])),
    });
  });

  it("has no key if the contract names none", () => {
    const answer = producer.message(
      UpdateClientPhoneNumberResponse,
      readPayload("UpdateClientPhoneNumberResponse", "succeeded"),
    );
    expect(toKafkaMessage(answer).key).toBeNull();
  });
});

describe("a CloudEvent", () => {
  const given = {
    specversion: "1.0",
    id: messageId(payload),
    source: "My%20Christies",
    type: "ClientAddressRemovedV1",
    time: "2026-01-30T09:15:00.250Z",
    correlationid: "id-1",
    traceparent,
  };

  it("is the body in structured mode", () => {
    const { headers, body: structured } = toCloudEvent(message);
    expect(JSON.parse(structured)).toEqual({ ...given, datacontenttype: "application/json", data: payload });
    expect(headers).toEqual({ ...message.headers, "content-type": "application/cloudevents+json; charset=utf-8" });
  });

  it.each([
    ["http", "ce-", "My%2520Christies"],
    ["kafka", "ce_", "My%20Christies"],
    ["amqp", "cloudEvents:", "My%20Christies"],
  ] as const)("is in the headers in binary mode of %s", (protocol, prefix, source) => {
    const named = Object.entries({ ...given, source }).map(([name, value]) => [prefix + name, value]);
    const { headers, body: binary } = toCloudEvent(message, { mode: "binary", protocol });
    expect(headers).toEqual({ ...message.headers, ...Object.fromEntries(named) });
    expect(binary).toBe(body);
  });

  it("has the source and id that are given", () => {
    const bare = producer.message(
      PismoPhoneChangeV1,
      { account_id: 1, area_code: "1", number: "1", type: "MOBILE", extension: null, active: true, country_code: "55" },
      { email: "a@b.example", roles: [], origin: "CRM" },
    );
    expect(() => toCloudEvent(bare, { source: "/crm" })).toThrow(TypeError);
    const reason = "toCloudEvent: the payload says no source; give { source: '/a/uri/reference' }";
    expect(() => toCloudEvent(bare, { id: "1" })).toThrow(new TypeError(reason));
    const event = JSON.parse(toCloudEvent(bare, { id: "1", source: "/crm" }).body);
    expect(event).toMatchObject({ id: "1", source: "/crm", type: "PismoPhoneChangeV1", data: bare.payload });
    expect(event).not.toHaveProperty("time");
  });

  it("is refused in other modes and protocols", () => {
    const wrong = (options: object) => () => toCloudEvent(message, options);
    expect(wrong({ mode: "batch" })).toThrow(new TypeError("toCloudEvent: mode must be structured or binary"));
    expect(wrong({ protocol: "mqtt" })).toThrow(new TypeError("toCloudEvent: protocol must be http, kafka, amqp"));
  });
});
