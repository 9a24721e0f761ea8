import type { Fill } from "../contract/fills.js";
import { findCorrelationId } from "../headers/correlation-id.js";
import { readHeaders } from "../headers/header-texts.js";
import { fillsOf } from "../identity/fills-of.js";
import { messageId } from "../identity/message-id.js";
import { readAt } from "../runtime/index.js";

/** How a CloudEvent is written, and what the message does not say. */
export interface CloudEventOptions {
  /** `structured` (the default): the event is the body. `binary`: the payload is the body, and the attributes are headers. */
  readonly mode?: "structured" | "binary" | undefined;
  /** Whose headers they are in binary mode: `http` (the default; NATS too) has `ce-`, `kafka` has `ce_`, `amqp` has `cloudEvents:`. */
  readonly protocol?: "http" | "kafka" | "amqp" | undefined;
  /** Who sends it, as a URI reference; if absent, the source in the event's metadata. */
  readonly source?: string | undefined;
  /** The id, the same each time that the event is sent; if absent, that of `messageId`. */
  readonly id?: string | undefined;
}

/** A CloudEvent, for a client to send. */
export interface CloudEventMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

// Not an interface: compilers write out what an alias stands for, and what a user infers needs no name for it.
type Sendable = {
  readonly contract: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
  readonly body: string;
};

const prefixes = { http: "ce-", kafka: "ce_", amqp: "cloudEvents:" };

// The HTTP binding, section 3.1.3.2: what is not printable ASCII, spaces, quotes and percent signs.
const encode = (text: string): string => text.replace(/[^\x21\x23\x24\x26-\x7e]+/g, encodeURIComponent);

const refuse = (reason: string): never => {
  throw new TypeError(`toCloudEvent: ${reason}`);
};

/** What a contract's description says of a payload: who sent it, and when it happened. */
const describe = ({ contract, payload }: Sendable) => {
  const textWhere = (isMeant: (fill: Fill) => boolean): string | undefined => {
    const [at] = Object.entries(fillsOf(contract)).find(([, fill]) => isMeant(fill)) ?? [];
    const text = at === undefined ? undefined : readAt(payload, at);
    return typeof text === "string" && text !== "" ? text : undefined;
  };
  const source = textWhere((fill) => typeof fill === "object" && "producer" in fill && fill.producer === "source");
  return { source: source && encodeURI(source), time: textWhere((fill) => fill === "now") };
};

/**
 * Returns a message as a CloudEvent 1.0, which `cloudEvents()` reads again. Its type is the contract's name, its id that
 * of `messageId`, its time and source those of the payload. The correlation id and the trace are the extension attributes
 * `correlationid`, `traceparent` and `tracestate`; all headers stay beside it. Throws a `TypeError` if the payload has no
 * id or source and the options give none.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer } from "client-contracts";
 * import { toCloudEvent } from "client-contracts/cloudevents";
 *
 * const post = (url: string, data: ClientAddressRemovedV1["data"]) => {
 *   const message = createProducer({ source: "My Christies" }).message(ClientAddressRemovedV1, data);
 *   return fetch(url, { method: "POST", ...toCloudEvent(message) });
 * };
 * ```
 *
 * Source: CloudEvents 1.0.2, its JSON format, its HTTP, Kafka and AMQP bindings, its extension for distributed tracing.
 */
export const toCloudEvent = (message: Sendable, options: CloudEventOptions = {}): CloudEventMessage => {
  const { mode = "structured", protocol = "http", source, id = messageId(message.payload as object) } = options;
  const prefix = prefixes[protocol];
  if (prefix === undefined) return refuse(`protocol must be ${Object.keys(prefixes).join(", ")}`);
  const described = describe(message);
  const from = source ?? described.source;
  if (!from) return refuse("the payload says no source; give { source: '/a/uri/reference' }");
  const { traceparent, tracestate } = message.headers;
  const attributes = {
    specversion: "1.0",
    id,
    source: from,
    type: message.contract,
    time: described.time,
    correlationid: findCorrelationId(readHeaders(message.headers)),
    traceparent,
    tracestate,
  };
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (mode === "structured") {
    const event = { ...Object.fromEntries(given), datacontenttype: "application/json", data: message.payload };
    const type = { "content-type": "application/cloudevents+json; charset=utf-8" };
    return { headers: { ...message.headers, ...type }, body: JSON.stringify(event) };
  }
  if (mode !== "binary") return refuse("mode must be structured or binary");
  const named = given.map(([name, text]) => [prefix + name, protocol === "http" ? encode(text) : text]);
  return { headers: { ...message.headers, ...Object.fromEntries(named) }, body: message.body };
};
