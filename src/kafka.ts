export type { Bytes, KafkaMessage } from "./clients/kafka-message.js";
export { toKafkaMessage } from "./clients/kafka-message.js";
