// What a user makes of the entry for CloudEvents.
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";
import { type CloudEventOptions, cloudEvents, toCloudEvent } from "client-contracts/cloudevents";

export const unwrap = cloudEvents();
export const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [unwrap] });
export const event = (data: ClientAddressRemovedV1["data"], options: CloudEventOptions) =>
  toCloudEvent(createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data), options);
export const mode = ({ mode }: CloudEventOptions) => mode;
export const just = toCloudEvent;
