import { createColors } from "picocolors";
import { breaksIn } from "../../../../compatibility/compare-schemas.js";
import { proofTextsOf } from "../../../../compatibility/proofs.js";
import { visible } from "../../../../json/visible.js";
import { describePlace, titleOf, verdictOf } from "../change-words.js";
import type { CreateDiffReporter, SchemaDiff } from "../diff-report.js";

const originOf = ({ before, after }: SchemaDiff): string => {
  if (before === undefined) return `new: ${after}`;
  return after === undefined ? `was ${before}` : `${before} -> ${after}`;
};

/** Makes a maker of reporters for people: what changed, whom it breaks, and a payload that proves it. */
export const changesText =
  (color: boolean): CreateDiffReporter =>
  (write) =>
  (report) => {
    const { bold, cyan, dim, green, red, yellow } = createColors(color);
    for (const schema of report.schemas) {
      if (schema.changes.length === 0 && schema.before !== undefined) continue;
      write(`${bold(visible(titleOf(schema)))}  ${dim(visible(originOf(schema)))}\n`);
      for (const change of schema.changes) {
        const mark = breaksIn(change, report.direction)
          ? red("✗")
          : change.effect === "annotation"
            ? dim("·")
            : yellow("~");
        write(`${mark} ${cyan(describePlace(change))}  ${dim(change.effect)}\n    ${visible(change.message)}\n`);
        for (const proof of proofTextsOf(change)) write(`    ${proof}\n`);
      }
      write("\n");
    }
    const isBroken = report.schemas.some(({ isBreaking }) => isBreaking);
    write(`${isBroken ? red("✗") : green("✓")} ${verdictOf(report)}\n`);
  };
