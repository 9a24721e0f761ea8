import { type HeaderEntry, headerEntries } from "../headers/header-entries.js";
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

/** The headers that {@link deadLetter} adds. */
export type DeadLetterHeaders = Readonly<Record<`dead-letter-${string}`, string>>;

type Listed<Item> = Item extends readonly unknown[]
  ? Item extends readonly [unknown, infer Value]
    ? Value
    : unknown
  : Item[keyof Item];

// Values keep their types, and added ones are text. A list becomes an object, in which a header may have several
// values.
type Extended<Headers> = [Headers] extends [never]
  ? unknown
  : Headers extends readonly (infer Item)[]
    ? Readonly<Record<string, Listed<Item> | Listed<Item>[] | string>>
    : Headers extends Iterable<readonly [unknown, infer Value]>
      ? Readonly<Record<string, Value | string>>
      : string extends keyof Headers
        ? { readonly [Name in keyof Headers]: Headers[Name] | string }
        : Headers;

/** A message for a dead-letter channel. */
export interface DeadLetter<Body, Headers> {
  readonly headers: Extended<NonNullable<Headers>> & DeadLetterHeaders;
  readonly body: Body;
}

const isAdded = (name: string): boolean => /^dead-letter-(status|contract|reason)$/i.test(name);
const longest = 1024;

// Brokers and HTTP accept printable ASCII in any header, but names in a payload may hold any text of any length.
const headerValue = (text: string): string => {
  const printable = text.slice(0, longest + 1).replace(/[^\x20-\x7e]/g, escapeUnit);
  return printable.length > longest ? `${printable.slice(0, longest - 3)}...` : printable;
};

// In a list, a header may come more than once: then its values become a list.
const collect = (entries: readonly HeaderEntry[]): Record<string, unknown> => {
  const lists = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const values = lists.get(name);
    if (values) values.push(value);
    else lists.set(name, [value]);
  }
  return Object.fromEntries([...lists].map(([name, values]) => [name, values.length > 1 ? values.flat() : values[0]]));
};

/**
 * Returns a message for a dead-letter channel: the body and the headers as they came, the headers in an object, and
 * why:
 *
 * - `dead-letter-status`: `invalid`, `unknown-type`, `unknown-version` or `malformed`;
 * - `dead-letter-contract`: the contract's name, if one is known;
 * - `dead-letter-reason`: the first issues, in printable ASCII. It holds no value of the payload.
 *
 * They replace those of an earlier dead letter.
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
  const headers: object = {
    ...collect(headerEntries(message.headers).filter(([name]) => !isAdded(name))),
    "dead-letter-status": headerValue(status),
    ...(typeof contract === "string" && { "dead-letter-contract": headerValue(contract) }),
    "dead-letter-reason": headerValue(reason),
  };
  return { headers: headers as DeadLetter<Body, Headers>["headers"], body: message.body };
};
