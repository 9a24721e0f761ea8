import { formOf } from "./header-forms.js";

/** A header as a client hands it over: its name, and its value in the client's own form. */
export type HeaderEntry = readonly [name: string, value: unknown];

/**
 * Returns what `read` returns; undefined if it throws, because a getter or Proxy does, or TextDecoder for bytes that are
 * not UTF-8.
 */
export const readOrNone = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const readText = (value: unknown): string | undefined => {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return formOf(value)?.read(value as never);
};

/**
 * Returns the text of what a client hands over as a name or value: text, a number or boolean (AMQP), or one of the forms
 * of {@link formOf}. Undefined if it is none of them. Never throws.
 */
export const headerText = (value: unknown): string | undefined =>
  typeof value === "string" ? value : readOrNone(() => readText(value));

// Not index by index: holes or a Proxy may make an array look longer than it is.
const itemsOf = (list: readonly unknown[]): unknown[] => Object.values(list);

/** Returns the texts of a header's value, which is a list if the header came more than once. Never throws. */
export const headerTexts = (value: unknown): string[] => {
  // Nearly every header is a text.
  if (typeof value === "string") return [value];
  const texts = readOrNone(() => {
    const form = formOf(value);
    if (form) return [form.read(value as never)];
    return (Array.isArray(value) ? itemsOf(value) : [value]).map(headerText);
  });
  return texts?.filter((text) => text !== undefined) ?? [];
};

const isIterable = (value: object): value is Iterable<unknown> =>
  typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";

const addEntry = (entries: HeaderEntry[], key: unknown, value: unknown): void => {
  const name = headerText(key);
  if (name !== undefined) entries.push([name, value]);
};

// Not Object.entries: one getter that throws would lose all headers.
const addFields = (entries: HeaderEntry[], fields: object): void => {
  for (const key of Object.keys(fields)) {
    try {
      addEntry(entries, key, fields[key as never]);
    } catch {
      // What cannot be read is left out.
    }
  }
};

// A list of headers has pairs (Map, Headers, NATS), or objects of one header each (librdkafka).
const addItems = (entries: HeaderEntry[], headers: Iterable<unknown>): void => {
  for (const item of Array.isArray(headers) ? itemsOf(headers) : headers) {
    if (Array.isArray(item)) addEntry(entries, item[0], item[1]);
    else if (typeof item === "object" && item !== null) addFields(entries, item);
  }
};

/**
 * Returns the headers of a message in whatever form its client has them: an object (Kafka, AMQP, Node's HTTP, SQS), a
 * `Map`, a `Headers`, NATS' `MsgHdrs`, a list of pairs or of objects. Names and values are as they came. Never throws: what
 * cannot be read is left out.
 */
export const headerEntries = (headers: unknown): HeaderEntry[] => {
  const entries: HeaderEntry[] = [];
  if (typeof headers !== "object" || headers === null || ArrayBuffer.isView(headers)) return entries;
  try {
    if (isIterable(headers)) addItems(entries, headers);
    else addFields(entries, headers);
  } catch {
    // If an iterator or Proxy throws, what was read before counts.
  }
  return entries;
};
