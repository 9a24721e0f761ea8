import { isDeepStrictEqual } from "node:util";
import { deserialize, serialize } from "node:v8";
import { createConsumer } from "../consumer/consumer.js";
import { type AnyContext, type Consumable, on, type ReceiveContext } from "../consumer/route.js";
import type { RuleSet } from "../contract/contract.js";
import { cloudEvents } from "../envelopes/cloud-events.js";
import { eventBridge } from "../envelopes/event-bridge.js";
import { sns } from "../envelopes/sns.js";
import type { Form } from "./deliveries.js";
import { describeThrown } from "./describe-thrown.js";
import { failWith } from "./fail-with.js";
import { type Parcel, parcelsOf } from "./parcels.js";

/** A consumer, as far as it is tested. */
export interface TestableConsumer {
  // biome-ignore lint/suspicious/noExplicitAny: whatever message and context a consumer asks for
  receive(message: any, context?: any): Promise<unknown>;
}

/** How a consumer is tested. */
export interface ConsumerTestOptions {
  /** In which forms messages come, as {@link incoming} has them; `plain` if absent. */
  readonly form?: Form | readonly Form[] | undefined;
  /** By whose rules the consumer judges: `published` ones (the default), or `strict` ones. */
  readonly rules?: RuleSet | undefined;
  /** What is given to `receive` beside each message; if absent, the contract, where its payloads carry no mark. */
  readonly context?: (AnyContext & ReceiveContext) | undefined;
  /**
   * Returns what handlers change, such as the rows of a table: a message that comes twice must change it once. It is compared
   * by its parts, and may be a promise.
   */
  readonly state?: (() => unknown) | undefined;
}

interface Outcome {
  readonly status?: unknown;
  readonly contract?: unknown;
  readonly reason?: unknown;
  readonly correlationId?: unknown;
}

const inWords = ({ status, contract, reason }: Outcome): string => {
  if (typeof status !== "string") return "returned no outcome";
  if (status === "handled") return `was handled as ${contract}`;
  return `was ${status}${typeof reason === "string" ? ` (${reason})` : ""}`;
};

const isRight = (actual: Outcome, expected: Outcome, name: string): boolean => {
  if (expected.status === "handled") return actual.status === "handled" && actual.contract === name;
  // What carries another mark may belong to another handler.
  const isUnknown = expected.status === "unknown-type" || expected.status === "unknown-version";
  const isAnothers = typeof actual.contract === "string" && actual.contract !== name;
  return actual.status === expected.status || (isUnknown && isAnothers);
};

/** Says why an outcome is not the expected one; undefined if it is. */
const findFault = (actual: Outcome, expected: Outcome, name: string): string | undefined => {
  const { status, correlationId } = expected;
  if (!isRight(actual, expected, name))
    return `${inWords(actual)}, and must be ${status}${status === "handled" ? ` as ${name}` : ""}`;
  return actual.status === status && actual.correlationId !== correlationId ? "lost its correlation id" : undefined;
};

/** A copy, since the state may be the object that the next message changes. */
const copy = (state: unknown): unknown => deserialize(serialize(state));

/**
 * Delivers all fixtures of a contract to a consumer, the valid, the tolerated and the invalid ones; then the valid ones twice
 * and in another order. Each must have the outcome that the contract's rules ask for, and keep its correlation id. Rejects
 * with an `AssertionError` that names each that did not, without a value of a payload; of an error that a handler threw, it
 * has the class and the place. It is one call in a test of Vitest, Jest and `node:test`.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
 * import { sns } from "client-contracts/aws";
 * import { testConsumer } from "client-contracts/testing";
 * import { test } from "vitest";
 *
 * const removed = new Set<string>();
 * const consumer = createConsumer(
 *   [on(ClientAddressRemovedV1, ({ data }) => removed.add(data.addressRemoved.addressId))],
 *   { unwrap: [sns()] },
 * );
 *
 * test("what we receive", () =>
 *   testConsumer(consumer, ClientAddressRemovedV1, { form: ["plain", "sns-in-sqs-lambda"], state: () => removed }));
 * ```
 */
export const testConsumer = async (
  consumer: TestableConsumer,
  contract: Consumable<unknown>,
  { form = "plain", rules, context, state }: ConsumerTestOptions = {},
): Promise<void> => {
  if (typeof consumer?.receive !== "function")
    throw new TypeError("testConsumer: the first argument must be a consumer, as createConsumer returns it");
  const usual = createConsumer([on(contract, () => {})], { rules, unwrap: [sns(), eventBridge(), cloudEvents()] });
  const usualContext: ReceiveContext = contract.identity ? {} : { contract };
  const given = context ?? usualContext;

  const receive = async (
    message: Parcel["message"],
  ): Promise<{ readonly outcome: Outcome } | { readonly thrown: string }> => {
    try {
      return { outcome: Object(await consumer.receive(message, given)) };
    } catch (error) {
      return { thrown: describeThrown(error) };
    }
  };

  let deliveries = 0;
  const faults: string[] = [];
  const deliver = async ({ name, message }: Parcel, how: string): Promise<void> => {
    deliveries += 1;
    const expected: Outcome = await usual.receive(message, usualContext);
    const received = await receive(message);
    const fault =
      "thrown" in received ? `threw ${received.thrown}` : findFault(received.outcome, expected, contract.name);
    if (fault !== undefined) faults.push(`${name}${how}  ${fault}`);
  };

  const parcels = [form].flat().flatMap((each) => parcelsOf(contract, each));
  if (parcels.length === 0) throw new TypeError("testConsumer: there is nothing to deliver; give at least one form");
  const valid = parcels.filter(({ isValid }) => isValid);
  for (const parcel of parcels) await deliver(parcel, "");
  for (const parcel of valid) {
    await deliver(parcel, ", again");
    const before = copy(await state?.());
    await deliver(parcel, ", twice");
    if (!isDeepStrictEqual(copy(await state?.()), before))
      faults.push(`${parcel.name}, twice  changed the state twice`);
  }
  for (const parcel of valid.toReversed()) await deliver(parcel, ", in another order");
  failWith(`testConsumer: ${faults.length} faults in ${deliveries} messages of ${contract.name}`, faults);
};
