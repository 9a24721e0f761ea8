import type { Fields, Sensitivity } from "../../src/fields/field-tree.js";
import { escapeToken } from "../../src/json/pointer.js";
import { sensitivityWords } from "../../src/schema/sensitivity.js";

interface PairOfFields {
  readonly pointer: string;
  readonly before: Sensitivity | undefined;
  readonly after: Sensitivity | undefined;
}

// The strongest comes first.
const rank = (mark: Sensitivity | undefined): number => sensitivityWords.indexOf(mark ?? "none");
const stronger = (mark: Sensitivity | undefined, outer: Sensitivity | undefined): Sensitivity | undefined =>
  rank(mark) <= rank(outer) ? mark : outer;

/** The fields that both trees have, each with the mark that masks it there: its own, or that of what it is in. */
function* fieldsOfBoth(
  [before, after]: readonly [Fields, Fields],
  pointer = "",
  outer: readonly [Sensitivity | undefined, Sensitivity | undefined] = [undefined, undefined],
): Generator<PairOfFields> {
  const marks = [stronger(before.mark, outer[0]), stronger(after.mark, outer[1])] as const;
  yield { pointer, before: marks[0], after: marks[1] };
  for (const [name, part] of Object.entries(before.parts ?? {})) {
    const other = after.parts?.[name];
    // What nobody knows any more is masked as unknown.
    if (other !== undefined) yield* fieldsOfBoth([part, other], `${pointer}/${escapeToken(name)}`, marks);
  }
  for (const { match, field } of before.patterns ?? []) {
    const other = after.patterns?.find((each) => each.match.join("\n") === match.join("\n"));
    if (other !== undefined) yield* fieldsOfBoth([field, other.field], `${pointer}/*`, marks);
  }
}

/** The fields whose marks are others now; of what is inside a field that changed, nothing more is said. */
export const findMarkChanges = (before: Fields, after: Fields): readonly PairOfFields[] => {
  const found: PairOfFields[] = [];
  for (const pair of fieldsOfBoth([before, after])) {
    const isInside = found.some(
      (outer) =>
        pair.pointer.startsWith(`${outer.pointer}/`) && outer.before === pair.before && outer.after === pair.after,
    );
    if (pair.before !== pair.after && !isInside) found.push(pair);
  }
  return found;
};

/** Whether a mark protects less than the one before it. */
export const isWeaker = ({ before, after }: PairOfFields): boolean => rank(after) > rank(before);
