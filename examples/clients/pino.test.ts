import { describe, expect, it } from "vitest";
import { createLogger, createLoggingConsumer } from "./pino.js";
import { broken, event } from "./removed-event.js";

/** A logger, and what it wrote. */
const recorder = () => {
  const lines: string[] = [];
  return { logger: createLogger({ write: (line) => lines.push(line) }), lines };
};
const { clientId, accountNumber, addressRemoved } = event.data;
const values = [accountNumber, addressRemoved.firstLineOfAddress, addressRemoved.postalCode];

describe("a log", () => {
  it("shows what no mark hides", () => {
    const { logger, lines } = recorder();
    logger.info({ event: { contract: "ClientAddressRemovedV1", payload: event } }, "removed");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      msg: "removed",
      event: { payload: { data: { clientId, accountNumber: "[personal]" } } },
    });
    for (const value of values) expect(lines[0]).not.toContain(value);
  });

  it("shows nothing of what has no known contract", () => {
    const { logger, lines } = recorder();
    logger.info({ event: { contract: "SomethingElseV1", payload: event } });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ event: "[unknown]" });
  });

  it("says what became of each message, and none of its values", async () => {
    const { logger, lines } = recorder();
    const consumer = createLoggingConsumer({ ClientAddressRemovedV1: () => {} }, logger);
    for (const body of [event, broken]) await consumer.receive({ headers: { "correlation-id": "id-1" }, body });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 30, status: "handled", correlationId: "id-1", milliseconds: expect.any(Number) },
      {
        level: 40,
        status: "invalid",
        correlationId: "id-1",
        reason: "ClientAddressRemovedV1: /data/clientId must be a string",
        milliseconds: expect.any(Number),
      },
    ]);
    for (const value of values) expect(lines.join("")).not.toContain(value);
  });
});
