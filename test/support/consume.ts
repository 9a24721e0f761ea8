import {
  type Consumable,
  type ConsumerOptions,
  createConsumer,
  type IncomingMessage,
  type Outcome,
  on,
  type ReceiveContext,
  type Received,
} from "../../src/index.js";
import { places } from "./issues.js";

/** What a handler was called with. */
export interface Call {
  readonly contract: string;
  readonly payload: unknown;
  /** What the message said. */
  readonly received: Omit<Received, "message" | "context" | "signal">;
}

/** A consumer of contracts, and the calls that its handlers have had. */
export const recorder = (given: readonly Consumable<unknown>[], options?: ConsumerOptions) => {
  const calls: Call[] = [];
  const record = (contract: Consumable<unknown>) =>
    on(contract, (payload, { message, context, signal, ...received }) =>
      calls.push({ contract: contract.name, payload, received }),
    );
  return { calls, consumer: createConsumer(given.map(record), options) };
};

/** What becomes of a message, and the calls that its handlers had. */
export const receive = async (
  given: readonly Consumable<unknown>[],
  message: IncomingMessage,
  options?: ConsumerOptions,
  known?: ReceiveContext,
) => {
  const { calls, consumer } = recorder(given, options);
  return { outcome: await consumer.receive(message, known), calls };
};

/** Where and which keyword, of every issue of an outcome; fails the test if it has none. */
export const placesIn = (outcome: Outcome): string[] => {
  if (outcome.status === "invalid") return places({ success: false, error: outcome.error });
  if (outcome.status === "malformed") return outcome.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
  throw new Error(`expected issues, and the message is ${outcome.status}`);
};
