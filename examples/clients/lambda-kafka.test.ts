import type { Context, MSKEvent, MSKRecord } from "aws-lambda";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createHandler } from "./lambda-kafka.js";
import { addressId, event } from "./removed-event.js";

const forget = vi.fn<(addressId: string, correlationId: string | undefined) => Promise<void>>(async () => {});
const handle = createHandler(forget);

const record = (value: unknown, id: string): MSKRecord => ({
  topic: "client-addresses",
  partition: 0,
  offset: 15,
  timestamp: 1545084650987,
  timestampType: "CREATE_TIME",
  key: "",
  value: Buffer.from(JSON.stringify(value)).toString("base64"),
  headers: [{ "correlation-id": [...Buffer.from(id)] }],
});
const run = async (...records: MSKRecord[]) => {
  const batch: MSKEvent = {
    eventSource: "aws:kafka",
    eventSourceArn: "",
    bootstrapServers: "",
    records: { "client-addresses-0": records },
  };
  return handle(batch, {} as Context, () => {});
};

afterEach(() => {
  vi.restoreAllMocks();
  forget.mockClear();
});

describe("Kafka through Lambda", () => {
  it("hands over events with their correlation ids", async () => {
    await run(record(event, "id-1"), record(event, "réq-2"));
    expect(forget.mock.calls).toEqual([
      [addressId, "id-1"],
      [addressId, "réq-2"],
    ]);
  });

  it("says why an event was refused", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    await run(record({ ...event, data: {} }, "id-1"));
    expect(error).toHaveBeenCalledExactlyOnceWith("id-1", expect.stringContaining("/data/clientId is required"));
  });
});
