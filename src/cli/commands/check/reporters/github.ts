import { visible } from "../../../../json/visible.js";
import { count } from "../../../shared/count.js";
import { issueText } from "./issue-text.js";
import { joinPresent } from "./join-present.js";
import type { CreateReporter } from "./reporter.js";
import { ruleId } from "./rule-id.js";

// The runner decodes only these escapes in a property: it would show `%3B`, for example, as it is. It would decode
// those of line ends too, but there are no line ends left.
const escapeData = (text: string): string => visible(text).replaceAll("%", "%25");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Makes a reporter that writes a GitHub workflow command for each issue, which GitHub shows at the line of the file. */
export const githubReporter: CreateReporter = (write) => ({
  failure: ({ file, contract, issues }) => {
    for (const issue of issues) {
      const { pointer, line, column, code } = issue;
      const title = joinPresent([contract, ruleId(issue), code], " ");
      const message = joinPresent([pointer, issueText(issue)], " ");
      const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
      write(`::error ${place},title=${escapeProperty(title)}::${escapeData(message)}\n`);
    }
  },
  file: () => {},
  end: ({ issues, shown }) => {
    if (issues > shown) write(`::notice::${count(issues - shown, "more issue")} not shown\n`);
  },
});
