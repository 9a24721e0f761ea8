import { cloudEvents } from "../envelopes/cloud-events.js";
import { eventBridge } from "../envelopes/event-bridge.js";
import { type HeaderTexts, joinHeaders, readHeaders } from "../headers/header-texts.js";
import { withCarried } from "../headers/with-carried.js";
import { isObject } from "../json/is-object.js";

/** A message that a service gave to a client: what consumers read of it. */
export interface Sent {
  readonly headers: HeaderTexts;
  /** JSON text, bytes, or what an envelope held. */
  readonly body: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
type Read = (message: Fields) => readonly unknown[] | { readonly headers?: unknown; readonly body: unknown };

const parse = (text: unknown): unknown => {
  try {
    return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text as Uint8Array));
  } catch {
    return undefined;
  }
};

const openEntry: Read = ({ DetailType, Detail }) => ({
  body: Detail,
  ...eventBridge()({ headers: {}, body: { "detail-type": DetailType, detail: parse(Detail) } }),
});

/** How what clients are given is read, by the property that tells it: one message, or the list of those in it. */
const readers: readonly (readonly [property: string, read: Read])[] = [
  // Commands of AWS' SDK.
  ["input", ({ input }) => [input]],
  // Kafka's records, a batch of SQS or EventBridge.
  ["messages", ({ messages }) => messages as unknown[]],
  ["Entries", ({ Entries }) => Entries as unknown[]],
  ["PublishBatchRequestEntries", ({ PublishBatchRequestEntries }) => PublishBatchRequestEntries as unknown[]],
  ["Detail", openEntry],
  ["MessageBody", ({ MessageAttributes, MessageBody }) => ({ headers: MessageAttributes, body: MessageBody })],
  ["Message", ({ MessageAttributes, Message }) => ({ headers: MessageAttributes, body: Message })],
  ["value", ({ headers, value }) => ({ headers, body: value })],
  ["body", ({ headers, body }) => ({ headers, body })],
];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const open = (headers: HeaderTexts, body: unknown): Sent => {
  const parsed = isObject(body) ? body : parse(body);
  const opened = cloudEvents()({ headers: joinHeaders(headers), body: isObject(parsed) ? parsed : {} });
  // In binary mode, the body is the payload.
  if (!opened || joinHeaders(headers)["content-type"]?.startsWith("application/json")) return { headers, body };
  return { headers: withCarried(headers, readHeaders(opened.headers)), body: opened.body ?? body };
};

/**
 * Reads what a service gave to a client: a message of a producer, or what was made of one for Kafka, SQS, SNS, EventBridge,
 * CloudEvents. Undefined stands for what is none of them.
 */
export const readSent = (message: unknown): (Sent | undefined)[] => {
  if (isList(message)) return message.flatMap(readSent);
  if (!isObject(message)) return [undefined];
  const [, read] = readers.find(([property]) => message[property] !== undefined) ?? [];
  if (!read) return [undefined];
  const found = read(message);
  return isList(found) ? found.flatMap(readSent) : [open(readHeaders(found.headers), found.body)];
};
