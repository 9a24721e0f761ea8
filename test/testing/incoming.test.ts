import { describe, expect, it } from "vitest";
import { eventBridge, sns } from "../../src/aws.js";
import { cloudEvents } from "../../src/cloudevents.js";
import {
  ClientAddressRemovedV1,
  createConsumer,
  createProducer,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumber,
} from "../../src/index.js";
import { forms } from "../../src/testing/forms.js";
import {
  countedIds,
  type Form,
  fixedClock,
  incoming,
  messageOf,
  recordingTransport,
  sample,
} from "../../src/testing.js";

const names = Object.keys(forms) as Form[];
const unwrap = [sns(), eventBridge(), cloudEvents()];
const message = createProducer().message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data, undefined, {
  correlationId: "réq-1",
});

describe("incoming", () => {
  it.each(names)("%s is handled by a consumer, with its correlation id and its payload", async (form) => {
    const payloads: unknown[] = [];
    const consumer = createConsumer([on(ClientAddressRemovedV1, (payload) => payloads.push(payload))], { unwrap });
    expect(await consumer.receive(incoming(message, form))).toEqual({
      status: "handled",
      contract: "ClientAddressRemovedV1",
      correlationId: "réq-1",
    });
    expect(payloads).toEqual([message.payload]);
  });

  const withoutMark = names.filter((form) => !/sns|eventbridge|^cloudevents$/.test(form));
  it.each(withoutMark)("%s needs no unwrap", async (form) => {
    const consumer = createConsumer([on(UpdateClientPhoneNumber, () => {})]);
    const request = messageOf(UpdateClientPhoneNumber, sample(UpdateClientPhoneNumber), { correlationId: "id-2" });
    expect(await consumer.receive(incoming(request, form))).toMatchObject({ status: "handled", correlationId: "id-2" });
  });

  it.each(names.filter((form) => !withoutMark.includes(form)))("%s needs unwrap", async (form) => {
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
    const outcome = await consumer.receive(incoming(message, form));
    expect(outcome).toMatchObject({ status: "unknown-type", reason: expect.stringContaining("unwrap: [") });
  });

  it("is all that a client hands over, too", () => {
    expect(incoming(message, "sqs-lambda").delivery).toMatchObject({
      body: message.body,
      messageAttributes: { "correlation-id": { dataType: "String", stringValue: "réq-1" } },
      eventSource: "aws:sqs",
    });
    const { headers } = incoming(message, "kafka-lambda").delivery;
    expect(headers[0]).toEqual({ "correlation-id": [114, -61, -87, 113, 45, 49] });
    expect(incoming(message, "amqplib").delivery.content.toString()).toBe(message.body);
  });

  it("refuses a form that there is not", () => {
    expect(() => incoming(message, "kafka" as never)).toThrow(/must be one of plain, http, kafkajs/);
  });
});

describe("messageOf", () => {
  it("has the correlation id of the payload, if there is a place for one", () => {
    const event = sample(PismoEvent.of(PismoPhoneChangeV1), { cid: "cid-1" });
    expect(messageOf(PismoEvent, event).headers).toEqual({
      "correlation-id": "cid-1",
      "content-type": "application/json",
    });
  });
});

describe("what stands in for the surroundings", () => {
  it("makes the same message each time", async () => {
    const make = async () => {
      const [clock, newId] = [fixedClock("2026-03-01T00:00:00Z"), countedIds()];
      const producer = createProducer({ clock, correlationId: newId });
      const { sent, send, clear } = recordingTransport<unknown>();
      await send(producer.message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data));
      clock.advance(1000);
      await send(producer.message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data));
      const all = [...sent];
      clear();
      expect(sent).toEqual([]);
      return all;
    };
    const made = await make();
    expect(made).toEqual(await make());
    expect(made).toMatchObject([
      {
        headers: { "correlation-id": "00000000-0000-4000-8000-000000000001" },
        payload: { metadata: { sentAtUtc: "2026-03-01T00:00:00.000Z" } },
      },
      {
        headers: { "correlation-id": "00000000-0000-4000-8000-000000000002" },
        payload: { metadata: { sentAtUtc: "2026-03-01T00:00:01.000Z" } },
      },
    ]);
  });

  it("throws in place of a broker that is away, and refuses what is no time", async () => {
    await expect(recordingTransport(new Error("away")).send(1)).rejects.toThrow("away");
    expect(() => fixedClock("soon")).toThrow(TypeError);
  });
});
