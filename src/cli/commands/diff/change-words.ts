import type { Change } from "../../../compatibility/change.js";
import { visible } from "../../../json/visible.js";
import type { DiffReport, SchemaDiff } from "./diff-report.js";

/** The directions of which a reader is told. */
export const ways = ["backward", "forward"] as const;

/** Whether a change breaks somebody in the direction that was asked for. */
export const breaksIn = ({ breaks }: Change, direction: DiffReport["direction"]): boolean =>
  ways.some((way) => breaks[way] && (direction === "full" || direction === way));

/** What a schema is called. */
export const titleOf = ({ name, before, after }: SchemaDiff): string => name || (after ?? before ?? "");

/** Where a change is: the place in the payload, and the keyword. */
export const describePlace = ({ pointer, keyword }: Change): string =>
  visible(`${pointer === "" ? "the whole payload" : pointer}, ${keyword}`);

const provers = { backward: "valid before, refused now", forward: "valid now, refused before" } as const;

/** The payloads that prove a change, each with what it proves. */
export const proofsOf = ({ witnesses }: Change): readonly (readonly [words: string, payload: string])[] =>
  ways.flatMap((way) => {
    const witness = witnesses[way];
    return witness === undefined ? [] : [[provers[way], visible(JSON.stringify(witness.payload))] as const];
  });

/** How the whole ended, in one line. */
export const verdictOf = ({ schemas, direction, policy }: DiffReport): string => {
  const broken = schemas.filter(({ isBreaking }) => isBreaking).length;
  const compared = `${schemas.length} ${schemas.length === 1 ? "schema" : "schemas"} compared (${direction}, ${policy})`;
  return broken === 0 ? `${compared}: compatible` : `${compared}: ${broken} with a breaking change`;
};
