import { visible } from "../json/visible.js";
import { type Change, ways } from "./change.js";

const words = { backward: "valid before, refused now", forward: "valid now, refused before" } as const;

/** The payloads that prove a change, each with what it proves. */
export const proofsOf = ({
  witnesses,
}: Pick<Change, "witnesses">): readonly (readonly [words: string, payload: string])[] =>
  ways.flatMap((way) => {
    const witness = witnesses[way];
    return witness === undefined ? [] : [[words[way], visible(JSON.stringify(witness.payload))] as const];
  });

/** The same as texts. */
export const proofTextsOf = (change: Pick<Change, "witnesses">): string[] =>
  proofsOf(change).map(([what, payload]) => `${what}: ${payload}`);
