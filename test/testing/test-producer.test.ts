import { AssertionError } from "node:assert";
import { describe, expect, it } from "vitest";
import { toEventBridgeEntry, toSnsAttributes, toSqsAttributes } from "../../src/aws.js";
import { toCloudEvent } from "../../src/cloudevents.js";
import {
  ClientAddressRemovedV1,
  createProducer,
  type Message,
  PismoEvent,
  PismoPhoneChangeV1,
} from "../../src/index.js";
import { toKafkaMessage } from "../../src/kafka.js";
import { messageOf, type ProducerKit, sample, testProducer } from "../../src/testing.js";
import { rejectionOf } from "../support/rejection-of.js";

const { data } = sample(ClientAddressRemovedV1);
const make = (): Message => createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
const asksOfProducers = "testProducer: what was made is not what ClientAddressRemovedV1 asks of producers:";

const faultsOf = async (produce: (kit: ProducerKit) => unknown): Promise<string[]> => {
  const error = (await rejectionOf(testProducer(ClientAddressRemovedV1, produce))) as AssertionError;
  expect(error).toBeInstanceOf(AssertionError);
  const [first, ...faults] = error.message.split("\n");
  expect(first).toBe(asksOfProducers);
  return faults.map((line) => line.trim());
};

describe("testProducer", () => {
  it.each<[string, (message: Message) => unknown]>([
    ["a producer", (message) => message],
    ["a list", (message) => [message, message]],
    ["Kafka", toKafkaMessage],
    ["a record of Kafka", (message) => ({ topic: "clients", messages: [toKafkaMessage(message)] })],
    ["SQS", (message) => ({ MessageBody: message.body, MessageAttributes: toSqsAttributes(message) })],
    [
      "a command of the SDK for SNS",
      (message) => ({ input: { Message: message.body, MessageAttributes: toSnsAttributes(message) } }),
    ],
    ["EventBridge", (message) => ({ Entries: [toEventBridgeEntry(message, { source: "crm" })] })],
    ["CloudEvents", (message) => toCloudEvent(message)],
    ["CloudEvents in binary mode", (message) => toCloudEvent(message, { mode: "binary" })],
    ["CloudEvents in Kafka", (message) => toCloudEvent(message, { mode: "binary", protocol: "kafka" })],
  ])("passes what is made for %s, returned or sent", async (_, write) => {
    await testProducer(ClientAddressRemovedV1, () => write(make()));
    await testProducer(ClientAddressRemovedV1, async ({ send }) => send(write(make())));
    const broken = { ...make(), payload: { ...sample(ClientAddressRemovedV1), data: null } };
    const faults = await faultsOf(() => write({ ...broken, body: JSON.stringify(broken.payload) }));
    expect(new Set(faults.map((fault) => fault.slice(fault.indexOf("  "))))).toEqual(
      new Set(["  /data  must be an object  (type, published)"]),
    );
  });

  it("tests what is sent, whatever is returned", async () => {
    await testProducer(ClientAddressRemovedV1, async ({ send }) => {
      await send(make());
      return [{ topicName: "clients", errorCode: 0 }];
    });
    const faults = await faultsOf(async ({ send }) => {
      await send(make());
      await send({ ...make(), headers: {} });
      return make();
    });
    expect(faults.every((fault) => fault.startsWith("message 2  "))).toBe(true);
  });

  it("gives what makes the same message each time", async () => {
    await testProducer(ClientAddressRemovedV1, ({ clock, newId }) => {
      const message = createProducer({ source: "CRM", clock, correlationId: newId }).message(
        ClientAddressRemovedV1,
        data,
      );
      expect(message.payload.metadata.sentAtUtc).toBe("2026-01-30T09:15:00.000Z");
      expect(message.headers["correlation-id"]).toBe("00000000-0000-4000-8000-000000000001");
      return message;
    });
  });

  it("judges strictly, and names every fault without a value", async () => {
    const secret = "the-secret";
    const payload = { ...sample(ClientAddressRemovedV1), note: secret, data: { ...data, clientId: secret } };
    expect(await faultsOf(() => messageOf(ClientAddressRemovedV1, payload))).toEqual([
      "message 1  /data/clientId  must be a UUID  (format, documented)",
      "message 1  /note  is not known to the contract  (additionalProperties, documented)",
    ]);
    expect(await faultsOf(() => ({ headers: make().headers, body: `{"${secret}` }))).toEqual([
      expect.stringMatching(/^message 1 {2}the whole payload {2}.*\(json, published\)$/),
    ]);
  });

  it.each<[string, object, string[]]>([
    [
      "none",
      {},
      [
        "has no header correlation-id, under which its contract has the correlation id",
        "the header content-type must be application/json",
      ],
    ],
    [
      "another spelling",
      { correlationId: "1", "content-type": "application/json" },
      ["has no header correlation-id, under which its contract has the correlation id"],
    ],
    [
      "a blank id",
      { "correlation-id": " ", "content-type": "application/json; charset=utf-8" },
      ["the header correlation-id must not be blank"],
    ],
    [
      "two ids",
      { "correlation-id": ["1", "2"], "content-type": "application/json" },
      ["has the header correlation-id more than once"],
    ],
    [
      "another type",
      { "correlation-id": "1", "content-type": "text/plain" },
      ["the header content-type must be application/json"],
    ],
    [
      "what cannot travel",
      { "correlation-id": "1", "content-type": "application/json", Note: "東京" },
      ["the header note must hold only printable Latin-1 characters, without white space at either end, as headers do"],
    ],
  ])("tests headers: %s", async (_, headers, faults) => {
    expect(await faultsOf(() => ({ ...make(), headers }))).toEqual(faults.map((fault) => `message 1  ${fault}`));
  });

  it("compares the id in the payload with that in the header", async () => {
    const event = sample(PismoEvent.of(PismoPhoneChangeV1));
    const message = messageOf(PismoEvent, event);
    await testProducer(PismoEvent, () => message);
    const headers = { ...message.headers, "correlation-id": "another" };
    const error = (await rejectionOf(testProducer(PismoEvent, () => ({ ...message, headers })))) as Error;
    expect(error.message).toContain("\n  message 1  /cid  must be the correlation id in correlation-id");
  });

  it("refuses what is no message, and nothing at all, and throws what is thrown", async () => {
    expect(await faultsOf(() => ["text", {}])).toHaveLength(2);
    expect(await faultsOf(() => undefined)).toEqual(["it made no message: return it, or give it to send"]);
    const own = new Error("own");
    expect(await rejectionOf(testProducer(ClientAddressRemovedV1, () => Promise.reject(own)))).toBe(own);
  });
});
