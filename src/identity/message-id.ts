import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { faultsToIssues } from "../contract/to-issues.js";
import { findFaults } from "../json/faults.js";
import { isObject } from "../json/is-object.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { nobodysError } from "./read-payload.js";

/** What an id can be made of: Pismo's envelope, or an event. */
export interface Identifiable {
  readonly event_id?: unknown;
  readonly metadata?: unknown;
  readonly data?: unknown;
}

// The platform's own hash, if it has a synchronous one: it takes a tenth of the time.
const sha256Of = (text: string): string => {
  const { hash } = globalThis.process?.getBuiltinModule?.("node:crypto") ?? {};
  return hash ? hash("sha256", text) : bytesToHex(sha256(utf8ToBytes(text)));
};

/** What identifies a payload, as an id; undefined if nothing does. */
const idOf = (payload: unknown): string | undefined => {
  if (!isObject(payload)) return undefined;
  const { event_id: eventId, metadata, data } = payload;
  if (isObject(metadata) && typeof metadata.typeName === "string")
    return sha256Of(canonicalize({ type: metadata.typeName, data }) as string);
  return typeof eventId === "string" && eventId !== "" ? eventId : undefined;
};

const idOfReadable = (payload: unknown): string | undefined => {
  try {
    return idOf(payload);
  } catch (error) {
    const faults = findFaults(payload);
    if (faults.length === 0) rethrowIfOurs(error, payload);
    throw nobodysError(faultsToIssues(faults));
  }
};

/**
 * Returns an id that is the same each time a payload is delivered, for a store of yours or a broker (`Nats-Msg-Id`)
 * that detects duplicates. For Pismo's envelope it is the `event_id`. For an event it is the SHA-256, in hexadecimal
 * digits, of the canonical JSON (RFC 8785) of `{ type, data }`: its `metadata.typeName` and its data. When it was sent
 * does not matter: an event that is sent again has the same id, and so do two events that say the same thing, such as
 * two without data.
 *
 * Throws a `TypeError` for any other payload, because nothing in it shows whether it came before. Pismo's bare payload
 * is one; a handler gets its envelope too. Throws a {@link ContractError} (keyword `json`) for data that RFC 8785
 * cannot write: with a lone surrogate, `NaN`, a cycle, or a getter that throws.
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
  const id = idOfReadable(payload);
  if (id !== undefined) return id;
  throw new TypeError("messageId: the payload has neither metadata.typeName nor event_id, so nothing tells it apart");
};
