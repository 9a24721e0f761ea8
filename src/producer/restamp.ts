import type { Contract } from "../contract/contract.js";
import { readAt } from "../contract/mark-issues.js";
import { contracts } from "../generated/index.js";
import { identify } from "../identity/identify-any.js";
import { readPayload } from "../identity/read-payload.js";
import { changeAll } from "../kinds/change-places.js";
import { type BuildOptions, systemClock } from "../kinds/fill.js";
import { readJson } from "../runtime/index.js";

/** A message from an outbox: all of it, or only what is sent. */
export interface Stampable {
  readonly body: string;
  readonly payload?: unknown;
  /** The name of the payload's contract; if absent, the payload's own mark names it. */
  readonly contract?: string | undefined;
}

const payloadOf = ({ payload, body }: Stampable): unknown => {
  if (payload !== undefined) return payload;
  const reading = readJson(body);
  if ("value" in reading) return reading.value;
  throw new TypeError("restamp: give a message with a payload or with JSON as its body; this one has neither");
};

/**
 * The places of the times of sending in a payload, by the contract that the message names, or else the payload's own
 * mark.
 */
const findSent = ({ contract }: Stampable, payload: unknown): string[] => {
  const all: Readonly<Record<string, Contract<unknown>>> = contracts;
  const name = contract ?? identify(payload).contract ?? "";
  const fills = Object.hasOwn(all, name) ? (all[name] as Contract<unknown>).fills : {};
  return Object.keys(fills).filter((at) => fills[at] === "sent" && readAt(payload, at) !== undefined);
};

/**
 * Returns the message with its time of sending set to now, for an outbox that sends later than it builds. Nothing else
 * changes: `restamp` returns a message unchanged if its contract or its payload has no such time, such as Pismo's and
 * Debitsuccess's. The outbox may store the message as JSON in between, with its payload or without. Throws a
 * `TypeError` if it has no payload and its body is not JSON, and a {@link ContractError} if it cannot be read because a
 * getter or Proxy throws.
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
