import { compareSchemas } from "../../../src/compatibility/compare-schemas.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { judge } from "../ajv-judge.js";
import { payloadsFor } from "../payloads.js";
import type { PlacedPair } from "../placed-pairs.js";

/** Does one schema refuse something that another one accepts? */
export interface Question {
  readonly dialects: string;
  readonly before: Schema;
  readonly after: Schema;
  /** What payloads show. */
  readonly isBreak: boolean;
}

// Random payloads miss some breaks. What compareSchemas proposes is a payload like any other: Ajv judges it.
const proposed = (before: Schema, after: Schema): unknown[] =>
  compareSchemas(before, after, { direction: "backward", policy: "strict" }).flatMap(({ witnesses }) =>
    witnesses.backward ? [witnesses.backward.payload] : [],
  );

const isShown = (before: Schema, after: Schema): boolean => {
  const [accepts, refuses] = [judge(before), judge(after)];
  const isSplit = (payload: unknown): boolean => accepts(payload) && !refuses(payload);
  return payloadsFor(before, after, 2000).some(isSplit) || proposed(before, after).some(isSplit);
};

/** Asks of a pair both ways round. Throws if payloads do not show what its label says. */
export const questionsOf = ({ title, dialects, before, after, verdict }: PlacedPair): Question[] =>
  (
    [
      ["B", before, after],
      ["F", after, before],
    ] as const
  ).map(([way, first, second]) => {
    const isBreak = isShown(first, second);
    if (isBreak !== verdict.includes(way))
      throw new Error(`Payloads contradict the label of the pair ${title}: ${JSON.stringify([first, second])}`);
    return { dialects, before: first, after: second, isBreak };
  });
