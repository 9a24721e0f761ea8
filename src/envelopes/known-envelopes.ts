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

interface Known {
  readonly is: (value: Properties) => boolean;
  readonly what: string;
  /** What opens it, and the entry that has it. */
  readonly unwrap: readonly [name: string, entry: string];
}

const known: readonly Known[] = [
  { is: isNotification, what: "an SNS notification", unwrap: ["sns", "aws"] },
  { is: isEventBridgeEvent, what: "an event of EventBridge", unwrap: ["eventBridge", "aws"] },
  { is: isCloudEvent, what: "a CloudEvent", unwrap: ["cloudEvents", "cloudevents"] },
];

/** Says which envelope a value is, and what makes a consumer open it; undefined if it is none that is known. */
export const recogniseEnvelope = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined;
  if (isLambdaEvent(value)) return "is all that Lambda got at once: give each of its records";
  const { what, unwrap: [name, entry] = [] } = known.find(({ is }) => is(value)) ?? {};
  return what && `is ${what}: give createConsumer the option unwrap: [${name}()], from client-contracts/${entry}`;
};
