export type { Bytes } from "./clients/kafka-message.js";
export type { MessageAttribute } from "./clients/message-attributes.js";
export type { AnyContext, Consumable, ReceiveContext } from "./consumer/route.js";
export type { Message } from "./producer/message.js";
export type { BrokenSample } from "./samples/one-a-rule.js";
export type { AbortSignalLike } from "./signal/abort-signal-like.js";
export type { Signal } from "./signal/signal.js";
export { arbitrary, nearMisses } from "./testing/arbitrary.js";
export { countedIds } from "./testing/counted-ids.js";
export type {
  AmqpMessage,
  CloudEventRequest,
  Deliveries,
  EventBridgeEvent,
  Form,
  Handed,
  HttpRequest,
  KafkaJsMessage,
  LambdaKafkaRecord,
  LambdaSnsRecord,
  LambdaSqsAttribute,
  LambdaSqsRecord,
  NatsMessage,
  RdKafkaMessage,
  SnsNotification,
  SqsMessage,
} from "./testing/deliveries.js";
export type { Arbitrary, FastCheck, GeneratedValue } from "./testing/fast-check.js";
export type { FixedClock } from "./testing/fixed-clock.js";
export { fixedClock } from "./testing/fixed-clock.js";
export { incoming } from "./testing/incoming.js";
export { messageOf } from "./testing/message-of.js";
export type { NatsHeaders } from "./testing/nats-headers.js";
export type { Overrides } from "./testing/overrides.js";
export type { RecordingTransport } from "./testing/recording-transport.js";
export { recordingTransport } from "./testing/recording-transport.js";
export type { BrokenOptions } from "./testing/rule-samples.js";
export { invalidSamples, toleratedSamples } from "./testing/rule-samples.js";
export type { SampleOptions, StrictOf } from "./testing/sample.js";
export { sample } from "./testing/sample.js";
export type { ConsumerTestOptions, TestableConsumer } from "./testing/test-consumer.js";
export { testConsumer } from "./testing/test-consumer.js";
export type { ProducerKit } from "./testing/test-producer.js";
export { testProducer } from "./testing/test-producer.js";
export type * from "./types.js";
