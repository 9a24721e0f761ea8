import { count } from "../../../shared/count.js";
import { joinPresent } from "../../../shared/join-present.js";
import { escapeData, escapeProperty } from "../../../shared/workflow-command.js";
import { issueText } from "./issue-text.js";
import type { CreateReporter } from "./reporter.js";
import { ruleId } from "./rule-id.js";

// GitHub shows no more annotations of a step, one of which is the line that counts.
const mostAnnotations = 10;

/**
 * Makes a reporter that writes a GitHub workflow command for each issue, which GitHub shows at the line of the file.
 * GitHub shows only the first few, so a line that counts all comes first: the reporter keeps its lines until the end.
 */
export const githubReporter: CreateReporter = (write) => {
  const lines: string[] = [];
  let [files, broken] = [0, 0];
  let last: string | undefined;
  const see = (file: string, failures: number) => {
    if (file === last) return;
    last = file;
    files += 1;
    if (failures > 0) broken += 1;
  };
  return {
    failure: ({ file, contract, issues }) => {
      see(file, 1);
      for (const issue of issues) {
        const { pointer, line, column, code } = issue;
        const title = joinPresent([contract, ruleId(issue), code], " ");
        const message = joinPresent([pointer, issueText(issue)], " ");
        const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
        lines.push(`::error ${place},title=${escapeProperty(title)}::${escapeData(message)}\n`);
      }
    },
    file: ({ file, failures }) => see(file, failures),
    end: ({ issues, shown }) => {
      if (issues === 0) return;
      const rest =
        lines.length < mostAnnotations ? "" : "; GitHub shows the first ones, and the log of the step has more";
      write(`::error::${count(issues, "issue")} in ${broken} of ${count(files, "file")}${rest}\n`);
      for (const line of lines) write(line);
      if (issues > shown) write(`::notice::${count(issues - shown, "more issue")} not shown\n`);
    },
  };
};
