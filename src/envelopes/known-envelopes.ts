import { isObject } from "../json/is-object.js";

type Properties = Readonly<Record<string, unknown>>;

/** An SNS notification, as SQS and HTTP subscribers get it, and as `Sns` in a record of Lambda. */
export const isNotification = (value: Properties): boolean =>
  value.Type === "Notification" && typeof value.TopicArn === "string" && typeof value.Message === "string";

/** An event as EventBridge hands it to the targets of its rules. */
export const isEventBridgeEvent = (value: Properties): boolean =>
  typeof value["detail-type"] === "string" && isObject(value.detail);

/** A CloudEvent in structured mode (CloudEvents 1.0, JSON format). */
export const isCloudEvent = (value: Properties): boolean =>
  typeof value.specversion === "string" && typeof value.type === "string" && typeof value.source === "string";

const isLambdaEvent = (value: Properties): boolean =>
  Array.isArray(value.Records) || (typeof value.eventSource === "string" && isObject(value.records));

const give = (unwrap: string, entry: string): string =>
  `give createConsumer the option unwrap: [${unwrap}()], from client-contracts/${entry}`;

const known: readonly [is: (value: Properties) => boolean, advice: string][] = [
  [isNotification, `is an SNS notification: ${give("sns", "aws")}`],
  [isEventBridgeEvent, `is an event of EventBridge: ${give("eventBridge", "aws")}`],
  [isCloudEvent, `is a CloudEvent: ${give("cloudEvents", "cloudevents")}`],
  [isLambdaEvent, "is all that Lambda got at once: give each of its records"],
];

/** Says which envelope a value is, and what makes a consumer open it; undefined if it is none that is known. */
export const recogniseEnvelope = (value: unknown): string | undefined =>
  isObject(value) ? known.find(([is]) => is(value))?.[1] : undefined;
