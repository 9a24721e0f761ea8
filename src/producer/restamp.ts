import type { Contract } from "../contract/contract.js";
import { readAt } from "../contract/mark-issues.js";
import { contracts } from "../generated/index.js";
import { identify } from "../identity/identify-any.js";
import { readPayload } from "../identity/read-payload.js";
import { changeAll } from "../kinds/change.js";
import { type BuildOptions, systemClock } from "../kinds/fill.js";
import { readJson } from "../runtime/index.js";

/** A message out of an outbox: all of it, or no more than what is sent. */
export interface Stampable {
  readonly body: string;
  readonly payload?: unknown;
  /** The name of the payload's contract; its own mark tells where it is absent. */
  readonly contract?: string | undefined;
}

const payloadOf = ({ payload, body }: Stampable): unknown => {
  if (payload !== undefined) return payload;
  const reading = readJson(body);
  if ("value" in reading) return reading.value;
  throw new TypeError("restamp: give a message; its body is not JSON");
};

/** The times of sending that a payload says, by its contract: the one that the message names, or its own mark. */
const findSent = ({ contract }: Stampable, payload: unknown): string[] => {
  const all: Readonly<Record<string, Contract<unknown>>> = contracts;
  const name = contract ?? identify(payload).contract ?? "";
  const fills = Object.hasOwn(all, name) ? (all[name] as Contract<unknown>).fills : {};
  return Object.keys(fills).filter((at) => fills[at] === "sent" && readAt(payload, at) !== undefined);
};

/**
 * Returns the message with its time of sending set to now, for an outbox that sends later than it builds. Nothing else
 * changes: a message whose contract has no such time, or whose payload says none, as Pismo's and Debitsuccess's, is
 * returned as it is. It may have been stored as JSON in between, with its payload or without. Throws a `TypeError` if it
 * has no payload, and no JSON as body, and a {@link ContractError} if it cannot be read, since a getter or Proxy throws.
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
  const { payload, sent } = readPayload(message, () => {
    const payload = payloadOf(message);
    return { payload, sent: findSent(message, payload) };
  });
  if (sent.length === 0) return message;
  const now = (options?.clock ?? systemClock)().toISOString();
  return readPayload(message, () => {
    const restamped = changeAll(sent.map((at) => [at, () => now]))(payload);
    return {
      ...message,
      ...(message.payload !== undefined && { payload: restamped }),
      body: JSON.stringify(restamped),
    };
  });
};
