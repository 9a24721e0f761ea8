import { type Change, ways } from "../../../../compatibility/change.js";
import { breaksIn } from "../../../../compatibility/compare-schemas.js";
import { proofsOf } from "../../../../compatibility/proofs.js";
import { describePlace, titleOf, verdictOf } from "../change-words.js";
import type { CreateDiffReporter, DiffReport } from "../diff-report.js";

// Backslashes before all that Markdown reads, and no name of a person who would be told.
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>()#+!|~]/g, "\\$&").replaceAll("@", "&#64;");

// In code, nothing but a fence of its own length ends it.
const code = (text: string): string => {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return `${fence} ${text.replaceAll("|", "\\|")} ${fence}`;
};

const whom = ({ breaks }: Change): string => ways.filter((way) => breaks[way]).join(", ") || "nobody";

const row = (change: Change, direction: DiffReport["direction"]): string => {
  const proofs = proofsOf(change).map(([words, payload]) => `${words}: ${code(payload)}`);
  const what = [plain(change.message), ...proofs].join("<br>");
  return `| ${breaksIn(change, direction) ? "❌" : "✅"} | ${code(describePlace(change))} | ${whom(change)} | ${what} |\n`;
};

/** Makes a reporter that writes Markdown, for the comment of a pull request: a table for each schema that changed. */
export const changesMarkdown: CreateDiffReporter = (write) => (report) => {
  write(`**${plain(verdictOf(report))}**\n`);
  for (const schema of report.schemas) {
    if (schema.changes.length === 0 && schema.before !== undefined) continue;
    write(`\n### ${plain(titleOf(schema))}\n\n`);
    if (schema.changes.length === 0) {
      write("New.\n");
      continue;
    }
    write("| | place | breaks | what |\n| --- | --- | --- | --- |\n");
    for (const change of schema.changes) write(row(change, report.direction));
  }
};
