import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ClientAddressRemovedV1, createConsumer, createProducer, messageId, on } from "client-contracts";
import { cloudEvents, toCloudEvent } from "client-contracts/cloudevents";
import { CloudEvent, HTTP, Kafka } from "cloudevents";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createWebhook, post } from "./cloudevents.js";
import { addressId, event } from "./removed-event.js";

const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const message = createProducer({ source: "My Christies" }).message(
  ClientAddressRemovedV1,
  event.data,
  {},
  { correlationId: "id-1", headers: { traceparent } },
);
const attributes = {
  specversion: "1.0",
  type: "ClientAddressRemovedV1",
  id: messageId(message.payload),
  correlationid: "id-1",
  traceparent,
};

describe("what the package of CloudEvents reads", () => {
  it.each(["structured", "binary"] as const)("is what is written in %s mode of HTTP", (mode) => {
    const read = HTTP.toEvent<unknown>(toCloudEvent(message, { mode })) as CloudEvent<unknown>;
    expect(read).toMatchObject(attributes);
    expect(read.validate()).toBe(true);
    expect(read.data).toEqual(message.payload);
    expect(read.time).toBe(message.payload.metadata.occurredAtUtc);
  });

  it.each(["structured", "binary"] as const)("is what is written in %s mode of Kafka", (mode) => {
    const { headers, body } = toCloudEvent(message, { mode, protocol: "kafka" });
    const record = { key: "", headers, body, value: body, timestamp: "0" };
    const read = Kafka.toEvent<unknown>(record) as CloudEvent<unknown>;
    expect(read).toMatchObject({ ...attributes, source: "My%20Christies" });
    expect(typeof read.data === "string" ? JSON.parse(read.data) : read.data).toEqual(message.payload);
  });
});

describe("what the package of CloudEvents writes", () => {
  const written = new CloudEvent({ ...attributes, source: "/crm", data: message.payload });
  const forms = {
    "HTTP, structured": HTTP.structured(written),
    "HTTP, binary": HTTP.binary(written),
    "Kafka, structured": Kafka.structured(written),
    "Kafka, binary": Kafka.binary(written),
  };

  it.each(Object.entries(forms))("is read: %s", async (_, { headers, body }) => {
    const received: unknown[] = [];
    const consumer = createConsumer([on(ClientAddressRemovedV1, (...given) => received.push(given))], {
      unwrap: [cloudEvents()],
    });
    const outcome = await consumer.receive({ headers, body });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" });
    const headersOf = { traceparent, "message-id": attributes.id };
    expect(received).toMatchObject([[message.payload, { headers: headersOf }]]);
  });
});

describe("a webhook", () => {
  const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer(createWebhook(forget));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    forget.mockReset();
  });

  it.each(["structured", "binary"] as const)("gets what is posted in %s mode", async (mode) => {
    expect((await post(url, event.data, mode)).status).toBe(204);
    expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, expect.stringMatching(/^[\da-f-]{36}$/));
  });

  it("refuses what breaks its contract, and asks again for what its handler could not do", async () => {
    expect((await fetch(url, { method: "POST", body: "{" })).status).toBe(422);
    forget.mockRejectedValueOnce(new Error("the database is away"));
    expect((await post(url, event.data)).status).toBe(500);
  });
});
