import { ClientAddressRemovedV1 } from "client-contracts";
import type { EachMessagePayload, IHeaders, Message, Producer } from "kafkajs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createReceiver, sendRemoved } from "./kafka.js";
import { addressId, broken, event } from "./removed-event.js";

const send = vi.fn<Producer["send"]>(async () => []);
const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
const receive = createReceiver({ send }, forget);

/** A message as kafkajs hands it over: bytes in its value, and in its headers. */
const arrival = (value: Buffer | null, headers: IHeaders = {}): EachMessagePayload => ({
  topic: "client-addresses",
  partition: 0,
  message: { key: Buffer.from("key"), value, headers, timestamp: "0", attributes: 0, offset: "0" },
  heartbeat: async () => {},
  pause: () => () => {},
});
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const correlated = { "correlation-id": Buffer.from("id-1") };

/** The only message that was sent, and where to. */
const sent = (): Message & { topic: string } => {
  expect(send).toHaveBeenCalledOnce();
  const [{ topic, messages }] = send.mock.calls[0] as Parameters<Producer["send"]>;
  expect(messages).toHaveLength(1);
  return { topic, ...(messages[0] as Message) };
};

beforeEach(() => {
  vi.clearAllMocks();
});

describe("Kafka", () => {
  it("is sent an event with its headers", async () => {
    await sendRemoved({ send }, event.data);
    const { topic, key, headers, value } = sent();
    expect({ topic, key }).toEqual({ topic: "client-addresses", key: event.data.clientId });
    expect(headers).toMatchObject({ "correlation-id": expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(ClientAddressRemovedV1.strict.parseJson(value as string).data).toEqual(event.data);
  });

  it("hands an event to its handler, with the correlation id", async () => {
    await receive(arrival(bytes(event), correlated));
    expect(forget).toHaveBeenCalledExactlyOnceWith(addressId, "id-1");
    expect(send).not.toHaveBeenCalled();
  });

  it("has its refusals among the dead letters, byte for byte", async () => {
    await receive(arrival(bytes(broken), correlated));
    expect(forget).not.toHaveBeenCalled();
    const { topic, key, headers, value } = sent();
    expect({ topic, key, value }).toEqual({
      topic: "client-addresses.dead-letters",
      key: Buffer.from("key"),
      value: bytes(broken),
    });
    expect(headers).toMatchObject({
      "dead-letter-status": "invalid",
      "dead-letter-contract": "ClientAddressRemovedV1",
      "dead-letter-reason": expect.stringContaining("/data/clientId must be a string"),
    });
    expect(String(headers?.["correlation-id"])).toBe("id-1");
  });

  it.each([
    ["malformed", Buffer.from("{"), "text that is no JSON"],
    ["malformed", null, "a tombstone"],
    ["unknown-type", bytes({ metadata: { typeName: "SomethingElseV1" } }), "an event of another type"],
  ])("has among the dead letters, as %s: %s", async (status, value, _) => {
    await receive(arrival(value));
    const dead = sent();
    expect(dead.value).toEqual(value);
    expect(dead.headers).toMatchObject({ "dead-letter-status": status });
  });

  it("is told of what the handler throws, and of dead letters that it did not take", async () => {
    forget.mockRejectedValueOnce(new Error("the database is away"));
    await expect(receive(arrival(bytes(event)))).rejects.toThrow("the database is away");
    expect(send).not.toHaveBeenCalled();
    send.mockRejectedValueOnce(new Error("the broker is away"));
    await expect(receive(arrival(bytes(broken)))).rejects.toThrow("the broker is away");
  });
});
