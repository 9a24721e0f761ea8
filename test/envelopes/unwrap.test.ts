import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cloudEvents } from "../../src/envelopes/cloud-events.js";
import { eventBridge } from "../../src/envelopes/event-bridge.js";
import { sns } from "../../src/envelopes/sns.js";
import { ClientAddressRemovedV1, createConsumer, on, type Unwrap } from "../../src/index.js";
import { placesIn, receive } from "../support/consume.js";
import { readPayload } from "../support/payloads.js";

const payload = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const text = JSON.stringify(payload);
const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
const unwrap = [sns(), eventBridge(), cloudEvents()];

const notification = (Message: string, MessageAttributes?: object) => ({
  Type: "Notification",
  MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
  TopicArn: "arn:aws:sns:eu-west-1:123456789012:clients",
  Message,
  Timestamp: "2026-01-30T10:00:00.000Z",
  ...(MessageAttributes && { MessageAttributes }),
});
const attributes = {
  "correlation-id": { Type: "String", Value: "id-1" },
  traceparent: { Type: "String", Value: traceparent },
};
const ruled = (detail: unknown) => ({
  version: "0",
  id: "17793124-05d4-b198-2fde-7ededc63b103",
  "detail-type": "ClientAddressRemovedV1",
  source: "my-christies",
  account: "123456789012",
  time: "2026-01-30T10:00:00Z",
  region: "eu-west-1",
  resources: [],
  detail,
});
const event = {
  specversion: "1.0",
  id: "e-1",
  source: "/crm",
  type: "ClientAddressRemovedV1",
  correlationid: "id-1",
  traceparent,
};
const binary = (prefix: string) => ({
  [`${prefix}specversion`]: "1.0",
  [`${prefix}id`]: "e-1",
  [`${prefix}correlationid`]: "id-1",
  [`${prefix}traceparent`]: traceparent,
});

describe("an envelope", () => {
  // biome-ignore format: a table
  it.each<[string, unknown, string, Record<string, string>?]>([
    ["SNS", notification(text, attributes), "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"],
    ["SNS, as text in SQS", JSON.stringify(notification(text, attributes)), "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"],
    ["SNS, as bytes", Buffer.from(JSON.stringify(notification(text, attributes))), "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"],
    ["EventBridge", ruled({ ...payload, headers: { "correlation-id": "id-1", traceparent } }), "17793124-05d4-b198-2fde-7ededc63b103"],
    ["EventBridge in SNS in SQS", JSON.stringify(notification(JSON.stringify(ruled({ ...payload, headers: { correlationId: "id-1", traceparent } })))), "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"],
    ["CloudEvents in structured mode", JSON.stringify({ ...event, data: payload }), "e-1"],
    ["CloudEvents, with text as data", { ...event, data: text }, "e-1"],
    ["CloudEvents, with bytes as data", { ...event, data_base64: Buffer.from(text).toString("base64") }, "e-1"],
    ["CloudEvents in binary mode over HTTP", text, "e-1", binary("ce-")],
    ["CloudEvents in binary mode over HTTP, with capitals", text, "e-1", binary("CE-")],
    ["CloudEvents in binary mode in Kafka", Buffer.from(text), "e-1", binary("ce_")],
    ["CloudEvents in binary mode in AMQP", payload, "e-1", binary("cloudEvents:")],
    ["CloudEvents in SNS", notification(JSON.stringify({ ...event, data: payload })), "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324"],
  ])("of %s is opened, and its ids become headers", async (_, body, messageId, headers) => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1], { body, headers }, { unwrap });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" });
    expect(calls[0]?.payload).toEqual(payload);
    expect(calls[0]?.received.headers).toMatchObject({ traceparent, "message-id": messageId });
  });

  it("does not replace a header that came beside it", async () => {
    const headers = { "correlation-id": "outer" };
    const body = notification(text, attributes);
    const { outcome, calls } = await receive([ClientAddressRemovedV1], { body, headers }, { unwrap });
    expect(outcome.correlationId).toBe("outer");
    expect(calls[0]?.received.headers).toMatchObject({ "correlation-id": "outer", traceparent });
  });

  const idOf = async (headers: object, carried: object) => {
    const wrap: Unwrap = ({ body }) => (body.inner === undefined ? undefined : { body: body.inner, headers: carried });
    const { outcome, calls } = await receive(
      [ClientAddressRemovedV1],
      { headers, body: { inner: text } },
      { unwrap: [wrap] },
    );
    return [outcome.correlationId, calls[0]?.received.headers];
  };
  const other = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  it.each(["  ", "x".repeat(300)])("has its id where the one beside it is not usable: %j", async (unusable) => {
    expect((await idOf({ "correlation-id": unusable }, { correlationId: "inner" }))[0]).toBe("inner");
  });

  it("has no id where one is beside it, under another spelling too", async () => {
    expect((await idOf({ correlationId: "outer" }, { "correlation-id": "inner" }))[0]).toBe("outer");
  });

  it("has its trace as a pair, or not at all", async () => {
    const inner = { traceparent: other, tracestate: "inner=1" };
    expect((await idOf({ traceparent }, inner))[1]).toEqual({ traceparent });
    expect((await idOf({ tracestate: "outer=1" }, inner))[1]).toEqual(inner);
  });

  it("says itself how what is in it is encoded", async () => {
    const zipped = gzipSync(text).toString("base64");
    const body = notification(zipped, { "content-encoding": { Type: "String", Value: "gzip" } });
    const { outcome } = await receive(
      [ClientAddressRemovedV1],
      { headers: { "content-encoding": "identity" }, body },
      { unwrap },
    );
    expect(outcome.status).toBe("handled");
  });

  it("keeps its id in binary mode if the body is null, or is not JSON", async () => {
    const statusOf = async (body: unknown) => {
      const { outcome } = await receive([ClientAddressRemovedV1], { headers: binary("ce_"), body }, { unwrap });
      return [outcome.status, outcome.correlationId];
    };
    expect(await statusOf(null)).toEqual(["empty", "id-1"]);
    expect(await statusOf("{")).toEqual(["malformed", "id-1"]);
  });

  it("is opened behind one that is only in the headers, in whichever order they are given", async () => {
    for (const order of [
      [sns(), cloudEvents()],
      [cloudEvents(), sns()],
    ]) {
      const message = { headers: binary("ce-"), body: notification(text) };
      const { outcome } = await receive([ClientAddressRemovedV1], message, { unwrap: order });
      expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" });
    }
  });

  it.each(["null", "[]", "1", "{", ""])("of one's own is asked with an object, whatever arrives: %j", async (body) => {
    const bodies: unknown[] = [];
    await receive([ClientAddressRemovedV1], { body }, { unwrap: [({ body: given }) => void bodies.push(given)] });
    expect(bodies).toEqual([{}]);
  });

  it("without data is empty, and so is a CloudEvent that has none", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body: event }, { unwrap });
    expect(outcome).toEqual({ status: "empty", reason: "has no body", correlationId: "id-1" });
  });

  it("has values as Kafka carries them, which are not encoded", async () => {
    const headers = { ...binary("ce_"), ce_correlationid: "x%20y" };
    expect((await receive([ClientAddressRemovedV1], { headers, body: text }, { unwrap })).outcome.correlationId).toBe(
      "x%20y",
    );
  });

  it("may hold what a rule's input transformer made of the detail, or the detail of another producer", async () => {
    for (const headers of [undefined, { nested: {} }, "text"]) {
      const detail = { ...payload, ...(headers !== undefined && { headers }) };
      const { calls } = await receive([ClientAddressRemovedV1], { body: ruled(detail) }, { unwrap });
      expect(calls[0]?.payload).toEqual(detail);
    }
  });

  it("decodes what HTTP cannot carry, and leaves what it cannot decode", async () => {
    const idOf = async (correlationid: string) =>
      (
        await receive(
          [ClientAddressRemovedV1],
          { body: text, headers: { "ce-specversion": "1.0", "ce-correlationid": correlationid } },
          { unwrap },
        )
      ).outcome.correlationId;
    expect(await idOf("id%201")).toBe("id 1");
    expect(await idOf("100%")).toBe("100%");
  });

  it("may be of one's own", async () => {
    const pubSub: Unwrap = ({ body }) => {
      const { message } = body as { message?: { data: string; attributes: Record<string, string> } };
      return message && { body: message.data, headers: message.attributes };
    };
    const body = { message: { data: Buffer.from(text).toString("base64"), attributes: { correlationId: "id-1" } } };
    const { outcome } = await receive([ClientAddressRemovedV1], { body }, { unwrap: [pubSub] });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" });
  });

  it.each<[string, string, string]>([
    ["not JSON", "hello", "is not JSON: line 1, column 1"],
    ["empty", "", "is empty"],
  ])("whose content is %s is malformed, and keeps its id", async (_, content, reason) => {
    const { outcome } = await receive(
      [ClientAddressRemovedV1],
      { body: notification(content, attributes) },
      { unwrap },
    );
    expect(outcome).toMatchObject({ status: "malformed", reason, correlationId: "id-1" });
    expect(placesIn(outcome)).toEqual([" json"]);
  });

  it("whose data is null is empty", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body: { ...event, data: null } }, { unwrap });
    expect(outcome).toEqual({ status: "empty", reason: "has no body", correlationId: "id-1" });
  });

  it("without end is opened only so often", async () => {
    const endless: Unwrap = () => ({ body: { again: true } });
    const { outcome } = await receive([ClientAddressRemovedV1], { body: {} }, { unwrap: [endless] });
    expect(outcome.status).toBe("unknown-type");
  });

  it.each<[string, unknown, string]>([
    [
      "SNS",
      notification(text),
      "is an SNS notification: give createConsumer the option unwrap: [sns()], from client-contracts/aws",
    ],
    [
      "EventBridge",
      ruled(payload),
      "is an event of EventBridge: give createConsumer the option unwrap: [eventBridge()], from client-contracts/aws",
    ],
    [
      "CloudEvents",
      { ...event, data: payload },
      "is a CloudEvent: give createConsumer the option unwrap: [cloudEvents()], from client-contracts/cloudevents",
    ],
    ["Lambda", { Records: [{ body: text }] }, "is all that Lambda got at once: give each of its records"],
    [
      "Kafka through Lambda",
      { eventSource: "aws:kafka", records: { "clients-0": [] } },
      "is all that Lambda got at once: give each of its records",
    ],
  ])("of %s is recognised, and the reason says what to add", async (_, body, reason) => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body });
    expect(outcome).toEqual({ status: "unknown-type", reason });
    const known = await receive([ClientAddressRemovedV1], { body }, {}, { contract: ClientAddressRemovedV1 });
    expect(known.outcome).toMatchObject({ status: "invalid", reason });
  });

  it("is not what only looks like one", async () => {
    const reason = "has no text at metadata.typeName";
    for (const body of [
      { Type: "SubscriptionConfirmation", TopicArn: "a", Message: "b" },
      { detail: {} },
      { specversion: 1 },
      { Records: 1 },
    ]) {
      const { outcome } = await receive([ClientAddressRemovedV1], { body }, { unwrap });
      expect(outcome).toEqual({ status: "unknown-type", reason });
    }
  });

  it("that throws is not the message's fault", async () => {
    const broken: Unwrap = () => {
      throw new Error("mine");
    };
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [broken] });
    await expect(consumer.receive({ body: text })).rejects.toThrow(new Error("mine"));
  });

  it("is not opened by what makes the function", async () => {
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [sns as never] });
    const message = "createConsumer: a function of unwrap returned a function; give [sns()], and not [sns]";
    await expect(consumer.receive({ body: text })).rejects.toThrow(new TypeError(message));
  });

  it("is opened by a function, or createConsumer refuses it", () => {
    const routes = [on(ClientAddressRemovedV1, () => {})];
    const message = "createConsumer: unwrap must be a list of functions, such as [sns()]";
    for (const wrong of [sns(), "sns", [{}], null])
      expect(() => createConsumer(routes, { unwrap: wrong as never })).toThrow(new TypeError(message));
  });
});
