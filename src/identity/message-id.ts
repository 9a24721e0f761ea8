import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { isObject } from "../json/is-object.js";

/** What an id can be made of: Pismo's envelope, or an event. */
export interface Identifiable {
  readonly event_id?: unknown;
  readonly metadata?: unknown;
  readonly data?: unknown;
}

const canonicalJson = (value: unknown): string => {
  try {
    return canonicalize(value) as string;
  } catch {
    throw new TypeError(
      "messageId: the data is nothing that RFC 8785 can write: it has a lone surrogate, NaN or a cycle",
    );
  }
};

/**
 * Returns an id that is the same each time a payload is delivered, for a store of yours that tells duplicates apart, or a
 * broker that does (`Nats-Msg-Id`). Of Pismo's envelope it is the `event_id`. Of an event it is a SHA-256 in hexadecimal
 * digits, of the canonical JSON (RFC 8785) of `{ type, data }`: its `metadata.typeName` and its data. When it was sent does
 * not matter: an event that is sent again has the same id, and so have two events that say the same thing, such as two
 * without data.
 *
 * Throws a `TypeError` for any other payload: nothing in it tells whether it came before. Pismo's bare payload is one; a
 * handler is given its envelope too. Also for data that RFC 8785 does not write, as it does no lone surrogate.
 *
 * @example
 * ```ts
 * import { messageId, on, PismoPhoneChangeV1 } from "client-contracts";
 *
 * const route = on(PismoPhoneChangeV1, (payload, { envelope }) => {
 *   if (envelope) console.log(messageId(envelope), payload.object.active);
 * });
 * ```
 */
export const messageId = (payload: Identifiable): string => {
  const { event_id: eventId, metadata, data } = payload;
  if (isObject(metadata) && typeof metadata.typeName === "string")
    return bytesToHex(sha256(utf8ToBytes(canonicalJson({ type: metadata.typeName, data }))));
  if (typeof eventId === "string" && eventId !== "") return eventId;
  throw new TypeError("messageId: the payload has neither metadata.typeName nor event_id, so nothing tells it apart");
};
