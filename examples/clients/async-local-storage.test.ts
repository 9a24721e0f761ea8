import { setTimeout } from "node:timers/promises";
import { ClientAddressRemovedV1 } from "client-contracts";
import { describe, expect, it } from "vitest";
import { correlation, createReceiver, producer } from "./async-local-storage.js";
import { event } from "./removed-event.js";

const send = () => producer.message(ClientAddressRemovedV1, event.data).headers;

describe("an AsyncLocalStorage", () => {
  it("gives each of those who run at once its own correlation id", async () => {
    const later = (id: string, ms: number) => correlation.run(id, () => setTimeout(ms).then(send));
    expect(await Promise.all([later("id-1", 2), later("id-2", 1)])).toMatchObject([
      { "correlation-id": "id-1" },
      { "correlation-id": "id-2" },
    ]);
  });

  it("hands the correlation id of what arrives to what its handler sends", async () => {
    const sent: object[] = [];
    const consumer = createReceiver(async () => {
      await setTimeout(1);
      sent.push(send());
    });
    const body = JSON.stringify(event);
    const outcome = await consumer.receive({ headers: { "correlation-id": "id-1" }, body });
    expect(outcome).toMatchObject({ status: "handled", correlationId: "id-1" });
    expect(sent).toMatchObject([{ "correlation-id": "id-1" }]);
  });
});
