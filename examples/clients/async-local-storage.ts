import { AsyncLocalStorage } from "node:async_hooks";
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";

/** The correlation id of what is being done. A server runs each request in it: `correlation.run(id, () => next())`. */
export const correlation = new AsyncLocalStorage<string | undefined>();

export const producer = createProducer({ source: "My Christies", correlationId: () => correlation.getStore() });

/** What the handler sends has the correlation id of what it received. */
export const createReceiver = (handle: (event: ClientAddressRemovedV1) => Promise<void>) =>
  createConsumer([
    on(ClientAddressRemovedV1, (event, { correlationId }) => correlation.run(correlationId, () => handle(event))),
  ]);
