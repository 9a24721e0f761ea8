import type { Schema } from "../../../src/schema/json-schema.js";
import { draft07, draft2020, inDialect } from "../placed-pairs.js";
import { answerOf } from "./answer.js";
import type { Peer } from "./peer.js";

const properties = { a: { type: "string" }, b: { type: "string" } };
const one = { type: "object", properties, required: ["a"] };
const two = { type: "object", properties, required: ["a", "b"] };

/** Pairs on which no comparer is wrong. The last two tell the directions apart. */
const controls: readonly (readonly [before: Schema, after: Schema, isBreak: boolean])[] = [
  [{ type: "string" }, { type: "number" }, true],
  [two, two, false],
  [one, two, true],
  [two, one, false],
];

/**
 * Throws if a peer is wrong on a control, or takes none of the dialects: then its adapter is broken, and what it would be
 * blamed for is not its own fault.
 */
export const control = async (peer: Peer): Promise<void> => {
  const taken = new Set<string>();
  for (const dialect of [draft07, draft2020])
    for (const [before, after, isBreak] of controls) {
      const answer = await answerOf(peer, inDialect(before, dialect), inDialect(after, dialect));
      if (answer === undefined) continue;
      taken.add(dialect);
      if (answer !== isBreak)
        throw new Error(
          `${peer.name} calls ${JSON.stringify(before)} to ${JSON.stringify(after)} ${answer ? "a break" : "no break"}: mend its adapter.`,
        );
    }
  if (taken.size === 0) throw new Error(`${peer.name} judged no control, in no dialect: mend its adapter.`);
};
