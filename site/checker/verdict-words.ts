import type { RuleSet } from "client-contracts";
import { type CheckReport, countPayloads, type ReportedIssue } from "./check-report.js";
import { describeRule } from "./describe-rule.js";
import type { PayloadVerdict } from "./judge-payload.js";
import { showText } from "./show-text.js";

/** A verdict in words: what it is, and what follows from it. */
export interface VerdictWords {
  readonly verdict: PayloadVerdict | "empty" | "running" | "refused";
  readonly title: string;
  readonly detail: string;
}

const titles: Readonly<Record<PayloadVerdict, string>> = {
  valid: "Valid",
  tolerated: "Tolerated: a producer must not write it",
  invalid: "Invalid",
  unknown: "Of no known contract",
  malformed: "Not JSON",
};

// From the worst.
const worstFirst = ["malformed", "unknown", "invalid", "tolerated", "valid"] as const;

const number = new Intl.NumberFormat("en");

/** Returns a count with its word: `"1 issue"`, `"2,000 issues"`. */
export const counted = (count: number, word: string): string =>
  `${number.format(count)} ${word}${count === 1 ? "" : "s"}`;

/** What an issue says of the place that its pointer names, or of the whole payload, as one sentence with whose rule. */
const sayIssue = (issue: ReportedIssue): string => {
  const whose = issue.rule === undefined ? "" : ` (${describeRule(issue)})`;
  const sentence = `${showText(issue.pointer) || "The whole payload"} ${showText(issue.message)}${whose}`;
  return sentence.endsWith("?") ? sentence : `${sentence}.`;
};

/** Why a text is not JSON, and where. One that is empty has no place. */
const sayMalformed = ({ message, stopsAt, line, column }: ReportedIssue): string =>
  stopsAt ? `Line ${line}, column ${column}: the text ${message}.` : `The text ${message}.`;

/** The first issue, and how many more there are. */
const sayFirst = ({ counts, issues: [first] }: CheckReport): string => {
  if (!first) return "";
  const more = counts.issues > 1 ? ` And ${counted(counts.issues - 1, "more issue")}.` : "";
  return ` ${first.stopsAt ? sayMalformed(first) : `Line ${first.line}: ${sayIssue(first)}`}${more}`;
};

const detailOf = (verdict: PayloadVerdict, rules: RuleSet, report: CheckReport): string => {
  const { contracts, issues } = report;
  const name = Object.keys(contracts).join(", ");
  if (verdict === "malformed") return issues.map(sayMalformed).join(" ");
  if (verdict === "unknown") return `${issues.map(sayIssue).join(" ")} If you know its contract, choose it.`;
  if (verdict === "valid") return `${name}: consumers accept it, and a producer may write it.`;
  if (verdict === "invalid") return `${name}: nobody accepts it.${sayFirst(report)}`;
  const why = rules === "strict" ? sayFirst(report) : " Choose strict to see why.";
  return `${name}: it is valid as published, so consumers accept it.${why}`;
};

const listCounts = (report: CheckReport): string =>
  worstFirst
    .filter((verdict) => report.counts[verdict] > 0)
    .map((verdict) => `${number.format(report.counts[verdict])} ${verdict}`)
    .join(", ");

/** Returns a report in words: of one payload what it is, of several how many are what. */
export const wordVerdict = (report: CheckReport, rules: RuleSet): VerdictWords => {
  const payloads = countPayloads(report.counts);
  const verdict = worstFirst.find((each) => report.counts[each] > 0);
  if (verdict === undefined)
    return {
      verdict: "empty",
      title: "Nothing to check yet",
      detail: "Paste, drop or choose a payload, or take a sample.",
    };
  if (payloads === 1) return { verdict, title: titles[verdict], detail: detailOf(verdict, rules, report) };
  const title =
    verdict === "valid"
      ? "All valid"
      : `${number.format(payloads - report.counts.valid)} of ${counted(payloads, "payload")} not valid`;
  return {
    verdict,
    title,
    detail: `${counted(payloads, "payload")}: ${listCounts(report)}.${sayFirst(report)}`,
  };
};

/** Returns the report of a check that was stopped in words: up to where it came. */
export const wordStopped = (report: CheckReport, rules: RuleSet): VerdictWords => {
  const { verdict, title, detail } = wordVerdict(report, rules);
  if (verdict === "empty") return { verdict, title: "Stopped", detail: "It came to the end of no payload." };
  return { verdict, title: `Stopped: ${title}`, detail: `Up to there: ${detail}` };
};
