import { readAt } from "../contract/mark-issues.js";
import { fillsOf } from "../identity/fills-of.js";
import { identify } from "../identity/identify-any.js";
import { readPayload } from "../identity/read-payload.js";
import type { Fault } from "../json/faults.js";
import { changeAll } from "../kinds/change-places.js";
import { type BuildOptions, systemClock } from "../kinds/fill.js";
import { ContractError, faultsToIssues, findFaults, findHidden, isAllOf, readJson } from "../runtime/index.js";

/** A message from an outbox: all of it, or only what is sent. */
export interface Stampable {
  readonly body: string;
  readonly payload?: unknown;
  /** The name of the payload's contract; if absent, the payload's own mark names it. */
  readonly contract?: string | undefined;
}

/** A message as it is read, and what would not come out of a new body as it went in. */
interface Read {
  readonly payload: unknown;
  readonly findLost: () => readonly Fault[];
}

const read = ({ payload: given, body }: Stampable): Read => {
  const reading = readJson(body);
  const isJson = "value" in reading;
  if (given === undefined && !isJson)
    throw new TypeError("restamp: give a message with a payload or with JSON as its body; this one has neither");
  const payload = given === undefined && isJson ? reading.value : given;
  // What the body says may be lost in a given payload too: JSON.parse made it, where an outbox stored the message.
  const hidden = () => (isJson && !isAllOf(body, reading.value) ? findHidden(body) : []);
  return { payload, findLost: () => [...hidden(), ...findFaults(payload)] };
};

/**
 * The contract that the message names, or else the payload's own mark, and the places of the times of sending in the
 * payload.
 */
const findSent = ({ contract }: Stampable, payload: unknown) => {
  const name = contract ?? identify(payload).contract ?? "";
  const fills = fillsOf(name);
  return { name, sent: Object.keys(fills).filter((at) => fills[at] === "sent" && readAt(payload, at) !== undefined) };
};

/**
 * Returns the message with its time of sending set to now, for an outbox that sends later than it builds. Nothing else
 * changes: `restamp` returns a message unchanged if its contract or its payload has no such time, such as Pismo's and
 * Debitsuccess's. The outbox may store the message as JSON in between, with its payload or without.
 *
 * Throws a `TypeError` if the message has no payload and its body is not JSON. Throws a {@link ContractError} (keyword
 * `json`) if something else would change with the time: a number of the body that `JSON.parse` makes another one, a name
 * that comes twice in one object, or what JSON cannot carry in the payload; and if the payload cannot be read because a
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
  const { payload, name, sent, lost } = readPayload(message, () => {
    const { payload, findLost } = read(message);
    const found = findSent(message, payload);
    return { payload, ...found, lost: found.sent.length > 0 ? findLost() : [] };
  });
  if (sent.length === 0) return message;
  if (lost.length > 0) throw new ContractError(name, faultsToIssues(lost));
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
