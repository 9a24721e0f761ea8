import type { Clock } from "../kinds/fill.js";

/** A clock that stands still until somebody sets it. */
export interface FixedClock extends Clock {
  /** Moves it, in milliseconds. */
  advance(milliseconds: number): void;
}

/**
 * Returns a clock for producers and builders that says the same time each time: 2026-01-30, 09:15 UTC, unless another is
 * given. Throws a `TypeError` for what is no time.
 *
 * @example
 * ```ts
 * import { createProducer } from "client-contracts";
 * import { fixedClock } from "client-contracts/testing";
 *
 * const clock = fixedClock("2026-01-30T09:15:00Z");
 * const producer = createProducer({ source: "CRM", clock });
 * clock.advance(60_000);
 * ```
 */
export const fixedClock = (time: string | number | Date = "2026-01-30T09:15:00Z"): FixedClock => {
  let now = new Date(time).getTime();
  if (Number.isNaN(now)) throw new TypeError("fixedClock: give a time, such as 2026-01-30T09:15:00Z");
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return Object.assign(() => new Date(now), { advance });
};
