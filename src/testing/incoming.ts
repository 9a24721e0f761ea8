import type { Message } from "../producer/message.js";
import type { Deliveries, Form } from "./deliveries.js";
import { forms } from "./forms.js";

/**
 * Returns a message as the client of a broker hands it over: `headers` and `body` are what a consumer takes, in the form in
 * which that client has them, and `delivery` is all that the client hands over, for what is around the consumer. Those of
 * SNS, EventBridge and CloudEvents need `sns()`, `eventBridge()` and `cloudEvents()` in the consumer's `unwrap`.
 *
 * | form | what it is |
 * | --- | --- |
 * | `plain` | texts, as a producer makes them |
 * | `http` | a `Headers` and bytes, as `fetch` has them |
 * | `kafkajs` | Buffers (kafkajs, Confluent's client) |
 * | `librdkafka` | a list of headers (node-rdkafka) |
 * | `kafka-lambda` | lists of byte numbers and Base64, as Lambda hands over records of Kafka |
 * | `nats` | `MsgHdrs` and bytes |
 * | `amqplib` | `properties.headers` and a Buffer |
 * | `sqs`, `sqs-lambda` | a message of SQS, as its SDK and as Lambda hand it over |
 * | `sns-in-sqs`, `sns-in-sqs-lambda`, `sns-lambda` | a notification of SNS: in a queue of SQS, or as Lambda hands it over |
 * | `eventbridge` | an event of EventBridge |
 * | `cloudevents`, `cloudevents-binary`, `cloudevents-kafka` | a CloudEvent in structured mode, and in binary mode over HTTP and Kafka |
 *
 * Throws a `TypeError` for an unknown form, and for a message that cannot be sent in it.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";
 * import { sns } from "client-contracts/aws";
 * import { incoming, sample } from "client-contracts/testing";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [sns()] });
 * const { data } = sample(ClientAddressRemovedV1);
 * const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
 * const outcome = await consumer.receive(incoming(message, "sns-in-sqs"));
 * ```
 */
export const incoming = <Which extends Form>(message: Message, form: Which): Deliveries[Which] => {
  if (!Object.hasOwn(forms, form))
    throw new TypeError(`incoming: the form must be one of ${Object.keys(forms).join(", ")}`);
  return forms[form](message);
};
