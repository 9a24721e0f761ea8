import { toCloudEvent } from "../clients/cloud-event.js";
import { toEventBridgeEntry } from "../clients/event-bridge-entry.js";
import { toKafkaMessage } from "../clients/kafka-message.js";
import { toSnsAttributes } from "../clients/sns-attributes.js";
import { toSqsAttributes } from "../clients/sqs-attributes.js";
import type { Message } from "../producer/message.js";
import type { Deliveries, SnsNotification } from "./deliveries.js";
import { natsHeaders } from "./nats-headers.js";

const sentAt = "2026-01-30T09:15:00.000Z";
const milliseconds = Date.parse(sentAt);
const id = "5b1f6d1e-3a66-4c1b-9a36-0a2f0c1f7a01";
const account = "123456789012";
const region = "eu-west-1";
const topic = "clients";
const arnOf = (service: string) => `arn:aws:${service}:${region}:${account}:${topic}`;

const encode = (text: string) => new TextEncoder().encode(text);
const toBase64 = (text: string): string => Buffer.from(text).toString("base64");
// Java's bytes have a sign.
const signedBytes = (text: string): number[] => [...Int8Array.from(encode(text))];

const mapValues = <Value, Mapped>(fields: Readonly<Record<string, Value>>, map: (value: Value) => Mapped) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value)]));

const listOf = <Value>(fields: Readonly<Record<string, Value>>) =>
  Object.entries(fields).map(([name, value]) => ({ [name]: value }));

const queued = (body: string, attributes: ReturnType<typeof toSqsAttributes>): Deliveries["sqs"] => {
  const delivery = { MessageId: id, ReceiptHandle: toBase64(id), Body: body, MessageAttributes: attributes };
  return { headers: attributes, body, delivery };
};

const queuedForLambda = (body: string, sent: ReturnType<typeof toSqsAttributes>): Deliveries["sqs-lambda"] => {
  const messageAttributes = mapValues(sent, ({ DataType, StringValue = "" }) => ({
    dataType: DataType,
    stringValue: StringValue,
  }));
  const time = String(milliseconds);
  const delivery = {
    messageId: id,
    receiptHandle: toBase64(id),
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: time,
      SenderId: account,
      ApproximateFirstReceiveTimestamp: time,
    },
    messageAttributes,
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: arnOf("sqs"),
    awsRegion: region,
  };
  return { headers: messageAttributes, body, delivery };
};

const notification = (message: Message): SnsNotification => ({
  Type: "Notification",
  MessageId: id,
  TopicArn: arnOf("sns"),
  Subject: message.contract,
  Message: message.body,
  Timestamp: sentAt,
  SignatureVersion: "1",
  Signature: "",
  SigningCertUrl: "",
  UnsubscribeUrl: "",
  MessageAttributes: mapValues(toSnsAttributes(message), ({ DataType, StringValue = "" }) => ({
    Type: DataType,
    Value: StringValue,
  })),
});

const cloudEvent =
  (mode: "structured" | "binary", protocol: "http" | "kafka") =>
  (message: Message): Deliveries["cloudevents"] => {
    const { headers, body } = toCloudEvent(message, { mode, protocol, id, source: `/${topic}` });
    return { headers, body, delivery: { headers, body } };
  };

/** How each client hands over a message. */
export const forms: { readonly [Form in keyof Deliveries]: (message: Message) => Deliveries[Form] } = {
  plain: (message) => ({ headers: message.headers, body: message.body, delivery: message }),
  http: (message) => {
    const [headers, body] = [new Headers(message.headers), encode(message.body)];
    return { headers, body, delivery: { headers, body } };
  },
  kafkajs: (message) => {
    const delivery = { ...toKafkaMessage(message), timestamp: String(milliseconds), attributes: 0, offset: "42" };
    return { headers: delivery.headers, body: delivery.value, delivery };
  },
  librdkafka: (message) => {
    const { key, value, headers: named } = toKafkaMessage(message);
    const headers = listOf(named);
    const place = { topic, partition: 0, offset: 42, size: value.length, timestamp: milliseconds };
    return { headers, body: value, delivery: { key, value, headers, ...place } };
  },
  "kafka-lambda": ({ headers: named, key = "", body: text }) => {
    const [headers, value] = [listOf(mapValues(named, signedBytes)), toBase64(text)];
    const place = { topic, partition: 0, offset: 42, timestamp: milliseconds, timestampType: "CREATE_TIME" } as const;
    return { headers, body: value, delivery: { ...place, key: toBase64(key), value, headers } };
  },
  nats: ({ headers: named, body: text }) => {
    const [headers, body] = [natsHeaders(named), encode(text)];
    const delivery = { subject: topic, data: body, headers, string: () => text, json: () => JSON.parse(text) };
    return { headers, body, delivery };
  },
  amqplib: (message) => {
    const headers = { ...message.headers };
    const content = toKafkaMessage(message).value;
    const fields = { consumerTag: "clients-1", deliveryTag: 1, redelivered: false, exchange: topic };
    const delivery = {
      content,
      fields: { ...fields, routingKey: message.contract },
      properties: { contentType: "application/json", headers, deliveryMode: 2 },
    };
    return { headers, body: content, delivery };
  },
  sqs: (message) => queued(message.body, toSqsAttributes(message)),
  "sqs-lambda": (message) => queuedForLambda(message.body, toSqsAttributes(message)),
  "sns-in-sqs": (message) => queued(JSON.stringify(notification(message)), {}),
  "sns-in-sqs-lambda": (message) => queuedForLambda(JSON.stringify(notification(message)), {}),
  "sns-lambda": (message) => {
    const body = notification(message);
    const event = { EventVersion: "1.0", EventSubscriptionArn: `${arnOf("sns")}:${id}`, EventSource: "aws:sns" };
    return { headers: {}, body, delivery: { ...event, Sns: body } };
  },
  eventbridge: (message) => {
    const { Source, DetailType, Detail } = toEventBridgeEntry(message, { source: topic });
    const [names, detail] = [{ "detail-type": DetailType, source: Source }, JSON.parse(Detail)];
    const event = { version: "0", id, ...names, account, time: sentAt, region, resources: [], detail };
    return { headers: {}, body: event, delivery: event };
  },
  cloudevents: cloudEvent("structured", "http"),
  "cloudevents-binary": cloudEvent("binary", "http"),
  "cloudevents-kafka": cloudEvent("binary", "kafka"),
};
