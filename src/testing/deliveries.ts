import type { Bytes } from "../clients/kafka-message.js";
import type { MessageAttribute } from "../clients/message-attributes.js";
import type { Message } from "../producer/message.js";
import type { NatsHeaders } from "./nats-headers.js";

type Named<Value> = Record<string, Value>;

/** A message as a client hands it over. */
export interface Handed<Headers, Body, Whole> {
  /** The headers in the client's form, for a consumer. */
  readonly headers: Headers;
  /** The body in the client's form, for a consumer. */
  readonly body: Body;
  /** All that the client hands over. */
  readonly delivery: Whole;
}

/** A request as `fetch` has it. */
export interface HttpRequest {
  readonly headers: Iterable<[string, string]>;
  readonly body: Uint8Array;
}

/** A message as kafkajs has it. */
export interface KafkaJsMessage {
  readonly key: Bytes | null;
  readonly value: Bytes;
  readonly headers: Named<Bytes>;
  readonly timestamp: string;
  readonly attributes: number;
  readonly offset: string;
}

/** A message as node-rdkafka has it. */
export interface RdKafkaMessage {
  readonly key: Bytes | null;
  readonly value: Bytes;
  readonly headers: Named<Bytes>[];
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly size: number;
  readonly timestamp: number;
}

/** A record of Kafka as Lambda has it: the key and the value are in Base64. */
export interface LambdaKafkaRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
  readonly timestampType: "CREATE_TIME";
  readonly key: string;
  readonly value: string;
  readonly headers: Named<number[]>[];
}

/** A message as NATS' client has it. */
export interface NatsMessage {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly headers: NatsHeaders;
  string(): string;
  json(): unknown;
}

/** A message as amqplib has it. */
export interface AmqpMessage {
  readonly content: Bytes;
  readonly fields: {
    readonly consumerTag: string;
    readonly deliveryTag: number;
    readonly redelivered: boolean;
    readonly exchange: string;
    readonly routingKey: string;
  };
  readonly properties: {
    readonly contentType: string;
    readonly headers: Named<string>;
    readonly deliveryMode: number;
  };
}

/** A message as the SDK for SQS has it. */
export interface SqsMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MessageAttributes: Named<MessageAttribute>;
}

/** An attribute of a message of SQS as Lambda has it. */
export interface LambdaSqsAttribute {
  dataType: string;
  stringValue: string;
}

/** A message of SQS as Lambda has it. */
export interface LambdaSqsRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: {
    ApproximateReceiveCount: string;
    SentTimestamp: string;
    SenderId: string;
    ApproximateFirstReceiveTimestamp: string;
  };
  readonly messageAttributes: Named<LambdaSqsAttribute>;
  readonly md5OfBody: string;
  readonly eventSource: string;
  readonly eventSourceARN: string;
  readonly awsRegion: string;
}

/** A notification of SNS, as Lambda has it. */
export interface SnsNotification {
  readonly Type: "Notification";
  readonly MessageId: string;
  readonly TopicArn: string;
  readonly Subject: string;
  readonly Message: string;
  readonly Timestamp: string;
  readonly SignatureVersion: string;
  readonly Signature: string;
  readonly SigningCertUrl: string;
  readonly UnsubscribeUrl: string;
  readonly MessageAttributes: Named<{ Type: string; Value: string }>;
}

/** A record of SNS as Lambda has it. */
export interface LambdaSnsRecord {
  readonly EventVersion: string;
  readonly EventSubscriptionArn: string;
  readonly EventSource: string;
  readonly Sns: SnsNotification;
}

/** An event of EventBridge. */
export interface EventBridgeEvent {
  readonly version: string;
  readonly id: string;
  readonly "detail-type": string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: string[];
  readonly detail: Named<unknown>;
}

/** A CloudEvent over HTTP or Kafka. */
export interface CloudEventRequest {
  readonly headers: Readonly<Named<string>>;
  readonly body: string;
}

type NoHeaders = Named<never>;
type OfLambda = Handed<Named<LambdaSqsAttribute>, string, LambdaSqsRecord>;
type OfCloudEvents = Handed<CloudEventRequest["headers"], string, CloudEventRequest>;

/** What is handed over in each form. */
export interface Deliveries {
  readonly plain: Handed<Readonly<Named<string>>, string, Message>;
  readonly http: Handed<HttpRequest["headers"], Uint8Array, HttpRequest>;
  readonly kafkajs: Handed<KafkaJsMessage["headers"], Bytes, KafkaJsMessage>;
  readonly librdkafka: Handed<RdKafkaMessage["headers"], Bytes, RdKafkaMessage>;
  readonly "kafka-lambda": Handed<LambdaKafkaRecord["headers"], string, LambdaKafkaRecord>;
  readonly nats: Handed<NatsHeaders, Uint8Array, NatsMessage>;
  readonly amqplib: Handed<Named<string>, Bytes, AmqpMessage>;
  readonly sqs: Handed<SqsMessage["MessageAttributes"], string, SqsMessage>;
  readonly "sqs-lambda": OfLambda;
  readonly "sns-in-sqs": Handed<SqsMessage["MessageAttributes"], string, SqsMessage>;
  readonly "sns-in-sqs-lambda": OfLambda;
  readonly "sns-lambda": Handed<NoHeaders, SnsNotification, LambdaSnsRecord>;
  readonly eventbridge: Handed<NoHeaders, EventBridgeEvent, EventBridgeEvent>;
  readonly cloudevents: OfCloudEvents;
  readonly "cloudevents-binary": OfCloudEvents;
  readonly "cloudevents-kafka": OfCloudEvents;
}

/** The name of a form, as {@link incoming} takes it. */
export type Form = keyof Deliveries;
