import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";
import { cloudEvents, toCloudEvent } from "client-contracts/cloudevents";

const producer = createProducer({ source: "My Christies" });

/** Posts one event to a webhook. */
export const post = (url: string, data: ClientAddressRemovedV1["data"], mode: "structured" | "binary" = "structured") =>
  fetch(url, { method: "POST", ...toCloudEvent(producer.message(ClientAddressRemovedV1, data), { mode }) });

/** A webhook, in either mode. It answers 500 to what its handler throws, so that the sender tries again. */
export const createWebhook = (
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): ((request: IncomingMessage, response: ServerResponse) => Promise<unknown>) => {
  const consumer = createConsumer(
    [on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId))],
    { unwrap: [cloudEvents()] },
  );
  return async (request, response) => {
    const message = { headers: request.headers, body: await buffer(request) };
    const [outcome] = await consumer.receiveBatch([message]);
    if (outcome?.status === "handled") return response.writeHead(204).end();
    return response.writeHead(outcome?.status === "failed" ? 500 : 422).end();
  };
};
