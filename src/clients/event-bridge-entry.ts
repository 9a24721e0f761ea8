import { isObject } from "../json/is-object.js";

/** Where an event goes, and from whom it comes. */
export interface EventBridgeTarget {
  /** Who sends it, which rules match: `"my-christies"`. */
  readonly source: string;
  /** The name or ARN of the bus; the account's default bus if absent. */
  readonly bus?: string | undefined;
}

/** An entry of `PutEvents`, as the SDK for EventBridge takes it. */
export interface EventBridgeEntry {
  readonly Source: string;
  /** The name of the contract. */
  readonly DetailType: string;
  /** JSON text: the payload, and the headers in it. */
  readonly Detail: string;
  readonly EventBusName?: string;
}

// Not an interface: compilers write out what an alias stands for, and what a user infers needs no name for it.
type Sendable = {
  readonly contract: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
};

/**
 * Returns a message as an entry of `PutEvents`. EventBridge has no headers: the detail is the payload with one more
 * property, `headers`, which `eventBridge()` takes out of it again. Throws a `TypeError` if the payload has a property of
 * that name itself, or if there is no source.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer } from "client-contracts";
 * import { toEventBridgeEntry } from "client-contracts/aws";
 *
 * const entryOf = (data: ClientAddressRemovedV1["data"]) => {
 *   const message = createProducer({ source: "My Christies" }).message(ClientAddressRemovedV1, data);
 *   return toEventBridgeEntry(message, { source: "my-christies", bus: "clients" });
 * };
 * ```
 *
 * Source: Amazon EventBridge, "PutEventsRequestEntry". Its answer has status 200 if it refuses an entry: look at
 * `FailedEntryCount`.
 */
export const toEventBridgeEntry = (
  { contract, headers, payload }: Sendable,
  { source, bus }: EventBridgeTarget,
): EventBridgeEntry => {
  if (typeof source !== "string" || source === "")
    throw new TypeError("toEventBridgeEntry: give the source that rules match: { source: 'my-christies' }");
  if (!isObject(payload) || "headers" in payload)
    throw new TypeError("toEventBridgeEntry: the payload must be an object without a property headers, which is added");
  const Detail = JSON.stringify({ ...payload, headers });
  return { Source: source, DetailType: contract, Detail, ...(bus !== undefined && { EventBusName: bus }) };
};
