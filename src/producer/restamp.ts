import { isObject } from "../json/is-object.js";
import { type BuildOptions, systemClock } from "../kinds/fill.js";
import { readJson } from "../runtime/index.js";

/** A message out of an outbox: all of it, or no more than what is sent. */
export interface Stampable {
  readonly body: string;
  readonly payload?: unknown;
}

const payloadOf = ({ payload, body }: Stampable): unknown => {
  if (payload !== undefined) return payload;
  const reading = readJson(body);
  if ("value" in reading) return reading.value;
  throw new TypeError("restamp: give a message; its body is not JSON");
};

/**
 * Returns the message with `sentAtUtc` set to now, for an outbox that sends later than it builds. Nothing else changes: a
 * message whose payload says no such time, as Pismo's and Debitsuccess's, is returned as it is. It may have been stored as
 * JSON in between, with its payload or without. Throws a `TypeError` where it has no payload, and no JSON as body.
 *
 * @example
 * ```ts
 * import { type Message, restamp } from "client-contracts";
 *
 * const sendAll = async (outbox: readonly Message[], send: (message: Message) => Promise<void>) => {
 *   for (const message of outbox) await send(restamp(message));
 * };
 * ```
 */
export const restamp = <Stamped extends Stampable>(message: Stamped, options?: BuildOptions): Stamped => {
  const payload = payloadOf(message);
  if (!isObject(payload) || !isObject(payload.metadata) || !Object.hasOwn(payload.metadata, "sentAtUtc"))
    return message;
  const sentAtUtc = (options?.clock ?? systemClock)().toISOString();
  const restamped = { ...payload, metadata: { ...payload.metadata, sentAtUtc } };
  return {
    ...message,
    ...(message.payload !== undefined && { payload: restamped }),
    body: JSON.stringify(restamped),
  };
};
