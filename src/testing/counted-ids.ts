/**
 * Returns a function that returns UUIDs one after another, for builders and producers: `00000000-0000-4000-8000-000000000001`
 * and so on.
 *
 * @example
 * ```ts
 * import { createProducer } from "client-contracts";
 * import { countedIds } from "client-contracts/testing";
 *
 * const producer = createProducer({ source: "CRM", correlationId: countedIds() });
 * ```
 */
export const countedIds = (): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  };
};
