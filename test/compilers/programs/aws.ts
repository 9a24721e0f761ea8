// What a user makes of the entry for AWS.
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";
import {
  type EventBridgeEntry,
  eventBridge,
  type MessageAttribute,
  sns,
  toEventBridgeEntry,
  toSnsAttributes,
  toSqsAttributes,
  type Unwrap,
} from "client-contracts/aws";

export const unwrap = [sns(), eventBridge()];
export const own: Unwrap = ({ body }) => ({ body });
export const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [...unwrap, own] });
const message = (data: ClientAddressRemovedV1["data"]) =>
  createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
export const sqs = (data: ClientAddressRemovedV1["data"]) => toSqsAttributes(message(data));
export const topic = (data: ClientAddressRemovedV1["data"]) => toSnsAttributes(message(data));
export const entry = (data: ClientAddressRemovedV1["data"]) => toEventBridgeEntry(message(data), { source: "crm" });
export const detail = ({ Detail }: EventBridgeEntry) => Detail;
export const text = ({ StringValue }: MessageAttribute) => StringValue;
export const just = toSqsAttributes;
