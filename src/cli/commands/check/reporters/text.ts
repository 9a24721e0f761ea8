import { createColors } from "picocolors";
import type { Failure } from "../../../../check/model/result.js";
import { visible } from "../../../../json/visible.js";
import { count } from "../../../shared/count.js";
import { joinPresent } from "../../../shared/join-present.js";
import { issueParts } from "./issue-parts.js";
import type { CreateReporter, Summary } from "./reporter.js";

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const describePayloads = ({ files, payloads, asExpected, interrupted }: Summary): string => {
  const bad = payloads - asExpected;
  const where = interrupted ? "" : ` in ${count(files, "file")}`;
  if (payloads === 0) return `no payload found${where}`;
  if (bad > 0) return `${bad} of ${count(payloads, "payload")}${where} not as expected`;
  return `${count(payloads, "payload")}${where}, all as expected`;
};

// Failures that are not payloads: a file, a folder, a path.
const describeOthers = ({ payloads, asExpected, failures }: Summary): string | undefined => {
  const others = failures - (payloads - asExpected);
  return others > 0 ? `${count(others, "path")} could not be checked` : undefined;
};

const countIssues = ({ issues, shown }: Summary): string | undefined => {
  if (issues === 0) return undefined;
  return issues > shown
    ? `${count(issues, "issue")}, of which ${issues - shown} are not shown (--max-issues)`
    : count(issues, "issue");
};

/**
 * Makes a maker of reporters for people: one line per issue, the issues of a file and contract together, then a
 * summary.
 */
export const textReporter =
  (color: boolean): CreateReporter =>
  (write) => {
    const { bold, cyan, dim, green, red, yellow } = createColors(color);
    let group: string | undefined;

    const begin = ({ file, contract, expected }: Failure) => {
      const title = joinPresent([contract, expected === "valid" ? undefined : `expected to be ${expected}`], ", ");
      const heading = `${bold(visible(file))}${title ? dim(`  ${title}`) : ""}\n`;
      if (heading === group) return;
      write(`${group === undefined ? "" : "\n"}${heading}`);
      group = heading;
    };

    return {
      failure: (failure) => {
        begin(failure);
        for (const issue of failure.issues) {
          const { place, pointer, message, origin } = issueParts(failure.file, issue);
          const parts = [
            visible(place),
            pointer && cyan(visible(pointer)),
            visible(message),
            origin && dim(visible(origin)),
          ];
          write(`${joinPresent(parts, "  ")}\n`);
        }
      },
      file: () => {},
      end: (summary) => {
        const { failures, payloads, interrupted, milliseconds } = summary;
        const isGood = failures === 0 && payloads > 0 && !interrupted;
        const mark = isGood ? green("✓") : interrupted && failures === 0 ? yellow("!") : red("✗");
        const parts = [
          interrupted ? "interrupted" : undefined,
          describePayloads(summary),
          describeOthers(summary),
          countIssues(summary),
          seconds(milliseconds),
        ];
        write(`${group === undefined ? "" : "\n"}${mark} ${joinPresent(parts, "; ")}\n`);
      },
    };
  };
