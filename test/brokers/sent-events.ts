import type { Letter } from "./channel.js";
import { dataOf, eventOf } from "./removed-events.js";

/** An event that the test itself sends, and recognises by its correlation id. */
export interface SentEvent extends Letter {
  readonly correlationId: string;
}

/** An event that must end among the dead letters. */
export interface Doomed extends SentEvent {
  readonly kind: string;
  readonly status: string;
  /** What the reason must say. */
  readonly reason: RegExp;
  readonly contract?: string;
}

const send = (correlationId: string, body: string | Buffer): SentEvent => ({
  correlationId,
  headers: { "correlation-id": correlationId, "content-type": "application/json", "x-sent-by": "the test" },
  body: Buffer.from(body),
});

/** Returns a good event. */
export const goodEvent = (index: number): SentEvent => send(`good-${index}`, JSON.stringify(eventOf(dataOf(index))));

/** Returns a good event whose handler fails each time. */
export const stuckEvent = (index: number): Doomed => ({
  ...send(`stuck-${index}`, JSON.stringify(eventOf(dataOf(index)))),
  kind: "with a handler that fails",
  status: "failed",
  reason: /^its handler failed at delivery \d+$/,
});

const known = "ClientAddressRemovedV1";

// Each text is that of an event, broken in one way.
const kinds = [
  {
    kind: "not JSON",
    status: "malformed",
    reason: /is not JSON: line 1, column \d+/,
    bodyOf: (index: number) => JSON.stringify(eventOf(dataOf(index))).slice(0, -1 - (index % 200)),
  },
  {
    kind: "not UTF-8",
    status: "malformed",
    reason: /is not UTF-8: line 1, column \d+/,
    bodyOf: (index: number) => Buffer.concat([Buffer.from(JSON.stringify(eventOf(dataOf(index)))), Buffer.of(0xff, 0)]),
  },
  {
    kind: "with an issue in its data",
    status: "invalid",
    contract: known,
    reason: /\/data\/clientId must be a string/,
    bodyOf: (index: number) => JSON.stringify(eventOf({ ...dataOf(index), clientId: 918_000_000 + index })),
  },
  {
    kind: "of another version",
    status: "unknown-version",
    contract: known,
    reason: /another version of ClientAddressRemovedV1/,
    bodyOf: (index: number) => JSON.stringify(eventOf(dataOf(index), "ClientAddressRemovedV2")),
  },
  {
    kind: "of a type that nobody handles",
    status: "unknown-type",
    reason: /metadata\.typeName names no contract that is known/,
    bodyOf: (index: number) => JSON.stringify(eventOf(dataOf(index), "ClientAddressFoundV1")),
  },
] as const;

/** Returns a broken event. The ways of breaking take turns. */
export const brokenEvent = (index: number): Doomed => {
  const { bodyOf, ...expected } = kinds[index % kinds.length] as (typeof kinds)[number];
  return { ...send(`broken-${index}`, bodyOf(index)), ...expected };
};
