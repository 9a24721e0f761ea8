import { createColors } from "picocolors";
import type { Failure } from "../../check/result.js";
import { count } from "./count.js";
import { explain } from "./explain.js";
import { joinPresent } from "./join-present.js";
import type { CreateReporter, Summary } from "./reporter.js";
import { visible } from "./visible.js";

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const describe = ({ files, payloads, failures, interrupted }: Summary): string => {
  if (interrupted)
    return `interrupted after ${count(payloads, "payload")}${failures > 0 ? `, ${failures} not as expected` : ""}`;
  const checked = `${count(payloads, "payload")} in ${count(files, "file")}`;
  if (failures > 0) return `${failures} not as expected, of ${checked}`;
  return payloads > 0 ? `${checked}, all as expected` : `no payload found, in ${count(files, "file")}`;
};

const countIssues = ({ issues, shown }: Summary): string | undefined => {
  if (issues === 0) return undefined;
  return issues > shown
    ? `${count(issues, "issue")}, of which ${issues - shown} are not shown (--max-issues)`
    : count(issues, "issue");
};

/** Makes the maker of a reporter for people: a line an issue, the issues of a file and contract together, then a summary. */
export const textReporter =
  (color: boolean): CreateReporter =>
  (write) => {
    const { bold, cyan, dim, green, red, yellow } = createColors(color);
    let group: string | undefined;

    const begin = ({ file, contract, expected }: Failure) => {
      const title = joinPresent([contract, expected === "invalid" ? "expected to be invalid" : undefined], ", ");
      const heading = `${bold(visible(file))}${title ? dim(`  ${title}`) : ""}\n`;
      if (heading === group) return;
      write(`${group === undefined ? "" : "\n"}${heading}`);
      group = heading;
    };

    return {
      failure: (failure) => {
        begin(failure);
        for (const issue of failure.issues) {
          const { line, column, pointer, rule, code } = issue;
          const whose = joinPresent([rule, code], ", ");
          const parts = [
            `${visible(failure.file)}:${line}:${column}`,
            pointer && cyan(visible(pointer)),
            visible(explain(issue)),
            whose && dim(`(${visible(whose)})`),
          ];
          write(`${joinPresent(parts, "  ")}\n`);
        }
      },
      file: () => {},
      end: (summary) => {
        const { failures, payloads, interrupted, milliseconds } = summary;
        const isGood = failures === 0 && payloads > 0 && !interrupted;
        const mark = isGood ? green("✓") : interrupted && failures === 0 ? yellow("!") : red("✗");
        const parts = [describe(summary), countIssues(summary), seconds(milliseconds)];
        write(`${group === undefined ? "" : "\n"}${mark} ${joinPresent(parts, "; ")}\n`);
      },
    };
  };
