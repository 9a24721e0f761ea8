import { type HeaderEntry, headerEntries, readOrNone } from "../headers/header-entries.js";
import { formOf } from "../headers/header-forms.js";
import { escapeUnit } from "../json/escape-unit.js";

/** Why a message goes to a dead-letter channel: a consumer's refusal, or a reason of your own. */
export interface DeadLetterReason {
  /** `"invalid"`, `"unknown-type"`, …; or your own, such as `"failed"` after a handler threw too often. */
  readonly status: string;
  /** The contract, if it is known. */
  readonly contract?: string | undefined;
  /** Why, in words that anyone may read: no value of the payload. */
  readonly reason: string;
}

// The forms in which a value is not a text, and would be of no use beside a text.
type Formed = { DataType: unknown } | { dataType: unknown } | { Type: unknown; Value: unknown } | readonly number[];

/** An added header's value: a text, or in the form of the values that came, if theirs is that of attributes. */
type Written<Value> = [Extract<Value, Formed>] extends [never] ? string : Extract<Value, Formed>;

/** The headers that {@link deadLetter} adds. */
export type DeadLetterHeaders<Value = string> = Readonly<Record<`dead-letter-${string}`, Value>>;

type ListedValue<Item> = Item[keyof Item];

// Values keep their types, and a list stays one.
type Extended<Headers> = [Headers] extends [never]
  ? DeadLetterHeaders
  : Headers extends readonly (infer Item)[]
    ? Item extends readonly [unknown, infer Value]
      ? (readonly [string, Value | Written<Value>])[]
      : Readonly<Record<string, ListedValue<Item> | Written<ListedValue<Item>>>>[]
    : Headers extends Iterable<readonly [unknown, infer Value]>
      ? Readonly<Record<string, Value | string>> & DeadLetterHeaders
      : string extends keyof Headers
        ? { readonly [Name in keyof Headers]: Headers[Name] | Written<Headers[keyof Headers]> } & DeadLetterHeaders<
            Written<Headers[keyof Headers]>
          >
        : Headers & DeadLetterHeaders;

/** A message for a dead-letter channel. */
export interface DeadLetter<Body, Headers> {
  readonly headers: Extended<NonNullable<Headers>>;
  readonly body: Body;
}

const isAdded = (name: string): boolean => /^dead-letter-(status|contract|reason)$/i.test(name);
const longest = 1024;

// Brokers and HTTP accept printable ASCII in any header, but names in a payload may hold any text of any length.
const headerValue = (text: string): string => {
  const printable = text.slice(0, longest + 1).replace(/[^\x20-\x7e]/g, escapeUnit);
  return printable.length > longest ? `${printable.slice(0, longest - 3)}...` : printable;
};

// In what is iterated, a header may come more than once: then its values become a list.
const collect = (entries: readonly HeaderEntry[]): Record<string, unknown> => {
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const values = lists.get(name);
    if (values) values.push(value);
    else lists.set(name, [value]);
  }
  return Object.fromEntries([...lists].map(([name, values]) => [name, values.length > 1 ? values.flat() : values[0]]));
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The entries in the form of the headers: a list of pairs, a list of objects, or else an object. */
const inFormOf = (headers: unknown, entries: readonly HeaderEntry[]): unknown => {
  if (!isList(headers)) return collect(entries);
  return Object.values(headers).some(isList) ? entries : entries.map(([name, value]) => ({ [name]: value }));
};

/**
 * Returns a message for a dead-letter channel: the body and the headers as they came, and why:
 *
 * - `dead-letter-status`: `invalid`, `unknown-type`, `unknown-version` or `malformed`;
 * - `dead-letter-contract`: the contract's name, if one is known;
 * - `dead-letter-reason`: the first issues, in printable ASCII. It holds no value of the payload.
 *
 * They replace those of an earlier dead letter. They are texts, or attributes among attributes (SQS, SNS); a list of
 * headers stays one (librdkafka), and whatever else is iterated (a `Map`, a `Headers`, NATS' `MsgHdrs`) becomes an object.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, deadLetter, on } from "client-contracts";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
 * const message = { headers: { "correlation-id": "0b5ad7c1" }, body: "{" };
 * const outcome = await consumer.receive(message);
 * if (outcome.status !== "handled") console.log(deadLetter(message, outcome).headers["dead-letter-reason"]);
 * ```
 */
export const deadLetter = <Body, Headers extends object | null | undefined = undefined>(
  message: { readonly headers?: Headers | undefined; readonly body: Body },
  { status, contract, reason }: DeadLetterReason,
): DeadLetter<Body, Headers> => {
  if (typeof status !== "string" || typeof reason !== "string")
    throw new TypeError("deadLetter: give an outcome that is not handled, or { status, reason }");
  const kept = headerEntries(message.headers).filter(([name]) => !isAdded(name));
  const form = readOrNone(() => kept.map(([, value]) => formOf(value)).find((each) => each !== undefined));
  const entries = Object.entries({ status, contract, reason }).flatMap(([name, text]): HeaderEntry[] => {
    if (typeof text !== "string") return [];
    const value = headerValue(text);
    return [[`dead-letter-${name}`, form ? form.write(value) : value]];
  });
  const all = [...kept, ...entries];
  const headers = readOrNone(() => inFormOf(message.headers, all)) ?? collect(all);
  return { headers: headers as DeadLetter<Body, Headers>["headers"], body: message.body };
};
