// What a user makes of the entry for Kafka.
import { ClientAddressRemovedV1, createProducer } from "client-contracts";
import { type KafkaMessage, toKafkaMessage } from "client-contracts/kafka";

export const record = (data: ClientAddressRemovedV1["data"]) =>
  toKafkaMessage(createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data));
export const topic = (message: KafkaMessage) => ({ topic: "clients", messages: [message] });
export const key = (message: KafkaMessage) => message.key;
export const just = toKafkaMessage;
