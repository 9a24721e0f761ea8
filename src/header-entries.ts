/** A header as a client hands it over: its name, and its value in the client's own form. */
export type HeaderEntry = readonly [name: string, value: unknown];

/**
 * Returns the text of what a client hands over as a name or value: text, UTF-8 bytes (Kafka), a number or boolean (AMQP), or
 * an SQS message attribute. Undefined where it is none of them.
 */
export const headerText = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return undefined;
  if (ArrayBuffer.isView(value)) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(value as Uint8Array);
    } catch {
      return undefined;
    }
  }
  // The SDK for SQS spells it with a capital letter, the events of Lambda without.
  const { StringValue, stringValue = StringValue } = value as { StringValue?: unknown; stringValue?: unknown };
  return typeof stringValue === "string" ? stringValue : undefined;
};

const isIterable = (value: object): value is Iterable<unknown> =>
  typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";

// A list of headers has pairs (Map, Headers, NATS), or objects of one header each (librdkafka).
function* entriesOf(headers: object): Generator<readonly unknown[]> {
  if (!isIterable(headers)) return yield* Object.entries(headers);
  for (const item of headers) {
    if (Array.isArray(item)) yield item;
    else if (typeof item === "object" && item !== null) yield* Object.entries(item);
  }
}

/**
 * Returns the headers of a message in whatever form its client has them: an object (Kafka, AMQP, Node's HTTP, SQS), a
 * `Map`, a `Headers`, NATS' `MsgHdrs`, a list of pairs or of objects. Names and values are as they came. Never throws: what
 * cannot be read is left out.
 */
export const headerEntries = (headers: unknown): HeaderEntry[] => {
  const entries: HeaderEntry[] = [];
  if (typeof headers !== "object" || headers === null || ArrayBuffer.isView(headers)) return entries;
  try {
    for (const [key, value] of entriesOf(headers)) {
      const name = headerText(key);
      if (name !== undefined) entries.push([name, value]);
    }
  } catch {
    // A getter or Proxy throws: what was read before it counts.
  }
  return entries;
};
