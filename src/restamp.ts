import { type BuildOptions, isObject, systemClock } from "./fill.js";
import type { Message } from "./message.js";

/**
 * Returns the message with `sentAtUtc` set to now, for an outbox that sends later than it builds. Nothing else changes: a
 * message whose payload says no such time, as Pismo's and Debitsuccess's, is returned as it is. It may have been stored as
 * JSON in between.
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
export const restamp = <Stamped extends Message>(
  message: Stamped,
  { clock = systemClock }: BuildOptions = {},
): Stamped => {
  const { payload } = message;
  if (!isObject(payload) || !isObject(payload.metadata) || !Object.hasOwn(payload.metadata, "sentAtUtc"))
    return message;
  const restamped = { ...payload, metadata: { ...payload.metadata, sentAtUtc: clock().toISOString() } };
  return { ...message, payload: restamped, body: JSON.stringify(restamped) };
};
