import type { Consumable } from "../consumer/route.js";
import { describeIssue } from "../contract/describe-issue.js";
import { readAt } from "../contract/mark-issues.js";
import type { Result } from "../contract/validator.js";
import { findIdFaults, headerSafe, isHeaderSafe } from "../headers/correlation-id.js";
import { countedIds } from "./counted-ids.js";
import { failWith } from "./fail-with.js";
import { type FixedClock, fixedClock } from "./fixed-clock.js";
import { readSent, type Sent } from "./read-sent.js";
import { recordingTransport } from "./recording-transport.js";

/** What a producer under test is given, in place of what it has in production. */
export interface ProducerKit {
  /** Takes a message in place of a broker's client. What it is given is tested, and not what is returned. */
  readonly send: (message: unknown) => Promise<void>;
  readonly clock: FixedClock;
  /** Returns UUIDs one after another: for ids, and as the provider of a correlation id. */
  readonly newId: () => string;
}

const isText = (body: unknown): body is string | Uint8Array => typeof body === "string" || ArrayBuffer.isView(body);

const judge = ({ strict }: Consumable<unknown>, body: unknown): Result<unknown> =>
  isText(body) ? strict.safeParseJson(body) : strict.safeParse(body);

function* findIdProblems(
  { correlationHeader, identity }: Consumable<unknown>,
  { headers }: Sent,
  payload: unknown,
): Generator<string> {
  const [id, ...others] = headers.get(correlationHeader.toLowerCase()) ?? [];
  if (id === undefined)
    return yield `has no header ${correlationHeader}, under which its contract has the correlation id`;
  if (others.length > 0) yield `has the header ${correlationHeader} more than once`;
  for (const { message } of findIdFaults(id)) yield `the header ${correlationHeader} ${message}`;
  const at = identity?.correlationAt;
  const inPayload = at === undefined ? undefined : readAt(payload, at);
  if (inPayload !== undefined && inPayload !== id) yield `${at}  must be the correlation id in ${correlationHeader}`;
}

function* findProblems(contract: Consumable<unknown>, sent: Sent | undefined): Generator<string> {
  if (!sent) return yield "is no message: return or send { headers, body }, or what your client takes";
  const { headers, body } = sent;
  const result = judge(contract, body);
  if (!result.success) yield* result.error.issues.map(describeIssue);
  yield* findIdProblems(contract, sent, result.success ? result.value : undefined);
  const types = headers.get("content-type") ?? [];
  if (!types.some((type) => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)))
    yield "the header content-type must be application/json";
  for (const [name, texts] of headers)
    if (name !== contract.correlationHeader.toLowerCase() && !texts.every(isHeaderSafe))
      yield `the header ${name} ${headerSafe.message}`;
}

/**
 * Runs what produces messages of a contract, and tests all that it gives to `send`, or returns if it sends nothing: the
 * payload strictly, the header with the correlation id, `content-type`, and that headers can travel. A message may be a producer's, or what was made of it
 * for Kafka, SQS, SNS, EventBridge or CloudEvents. Rejects with an `AssertionError` that names all that is wrong, without a
 * value of a payload, and with what `produce` throws. It is one call in a test of Vitest, Jest and `node:test`.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer } from "client-contracts";
 * import { sample, testProducer } from "client-contracts/testing";
 * import { test } from "vitest";
 *
 * const producer = createProducer({ source: "My Christies" });
 *
 * test("what we send", () =>
 *   testProducer(ClientAddressRemovedV1, ({ send }) =>
 *     send(producer.message(ClientAddressRemovedV1, sample(ClientAddressRemovedV1).data)),
 *   ));
 * ```
 */
export const testProducer = async (
  contract: Consumable<unknown>,
  produce: (kit: ProducerKit) => unknown,
): Promise<void> => {
  const { sent, send } = recordingTransport();
  const returned = await produce({ send, clock: fixedClock(), newId: countedIds() });
  // What sends may return anything, such as what a client answered.
  const made = sent.length === 0 && returned !== undefined ? [returned] : sent;
  const messages = made.flatMap(readSent);
  const faults = messages.flatMap((message, index) =>
    [...findProblems(contract, message)].map((problem) => `message ${index + 1}  ${problem}`),
  );
  if (messages.length === 0) faults.push("it made no message: return it, or give it to send");
  failWith(`testProducer: what was made is not what ${contract.name} asks of producers`, faults);
};
