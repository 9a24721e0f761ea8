import { ClientAddressRemovedV1 } from "client-contracts";
import type { EachBatchPayload, IHeaders, KafkaMessage, Message, Producer } from "kafkajs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createReceiver, sendRemoved } from "./kafka.js";
import { addressId, broken, event } from "./removed-event.js";

const send = vi.fn<Producer["send"]>(async () => []);
const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
const receive = createReceiver({ send }, forget);

const resolveOffset = vi.fn<EachBatchPayload["resolveOffset"]>();

/** Records as kafkajs hands them over: bytes in their values, and in their headers. */
const batchOf = (messages: KafkaMessage[]): EachBatchPayload => ({
  batch: { topic: "client-addresses", partition: 0, messages } as unknown as EachBatchPayload["batch"],
  resolveOffset,
  heartbeat: async () => {},
  pause: () => () => {},
  commitOffsetsIfNecessary: async () => {},
  uncommittedOffsets: () => ({ topics: [] }),
  isRunning: () => true,
  isStale: () => false,
});
const record = (value: Buffer | null, headers: IHeaders = {}, key = "key", offset = "0"): KafkaMessage => ({
  key: Buffer.from(key),
  value,
  headers,
  timestamp: "0",
  attributes: 0,
  offset,
});
const arrival = (value: Buffer | null, headers?: IHeaders) => batchOf([record(value, headers)]);
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
    expect({ topic, key }).toEqual({ topic: "client-addresses", key: Buffer.from(event.data.clientId) });
    expect(String(headers?.["correlation-id"])).toMatch(/^[\da-f-]{36}$/);
    expect(ClientAddressRemovedV1.strict.parseJson(value as Buffer).data).toEqual(event.data);
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
    ["empty", null, "a tombstone"],
    ["unknown-type", bytes({ metadata: { typeName: "SomethingElseV1" } }), "an event of another type"],
  ])("has among the dead letters, as %s: %s", async (status, value, _) => {
    await receive(arrival(value));
    const dead = sent();
    expect(dead.value).toEqual(value);
    expect(dead.headers).toMatchObject({ "dead-letter-status": status });
  });

  it("is told which records are done, up to the first that failed, and goes on in other keys", async () => {
    forget.mockImplementation(async (_, id) => {
      if (id === "b") throw new Error("the database is away");
    });
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => ({ "correlation-id": Buffer.from(id) }));
    const records = [
      record(bytes(event), a, "1", "10"),
      record(bytes(event), b, "2", "11"),
      record(bytes(event), c, "1", "12"),
      record(bytes(event), d, "2", "13"),
    ];
    await expect(receive(batchOf(records))).rejects.toThrow("the database is away");
    expect(forget.mock.calls.map(([, id]) => id).sort()).toEqual(["a", "b", "c"]);
    expect(resolveOffset.mock.calls).toEqual([["10"]]);
    forget.mockReset();
  });

  it("is told of what the handler throws, and of dead letters that it did not take", async () => {
    forget.mockRejectedValueOnce(new Error("the database is away"));
    await expect(receive(arrival(bytes(event)))).rejects.toThrow("the database is away");
    expect(send).not.toHaveBeenCalled();
    send.mockRejectedValueOnce(new Error("the broker is away"));
    await expect(receive(arrival(bytes(broken)))).rejects.toThrow("the broker is away");
  });
});
