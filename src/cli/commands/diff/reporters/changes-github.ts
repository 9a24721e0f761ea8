import { breaksIn } from "../../../../compatibility/compare-schemas.js";
import { proofTextsOf } from "../../../../compatibility/proofs.js";
import { escapeData, escapeProperty } from "../../../shared/workflow-command.js";
import { describePlace, titleOf, verdictOf } from "../change-words.js";
import type { CreateDiffReporter } from "../diff-report.js";

/** Makes a reporter that writes a workflow command of GitHub for each change that breaks somebody. */
export const changesGithub: CreateDiffReporter = (write) => (report) => {
  if (!report.schemas.some(({ isBreaking }) => isBreaking)) return;
  write(`::error::${escapeData(verdictOf(report))}\n`);
  for (const schema of report.schemas)
    for (const change of schema.changes.filter((each) => breaksIn(each, report.direction))) {
      const file = escapeProperty(schema.after ?? schema.before ?? "");
      const title = escapeProperty(`${titleOf(schema)}: ${describePlace(change)}`);
      const proofs = proofTextsOf(change);
      write(`::error file=${file},title=${title}::${escapeData([change.message, ...proofs].join(". "))}\n`);
    }
};
