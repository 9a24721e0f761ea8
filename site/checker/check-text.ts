import type { CheckReport, ReportedIssue } from "./check-report.js";
import { mostShown } from "./check-report.js";
import type { Judgement, JudgePayload, PayloadQuestion } from "./judge-payload.js";
import { PayloadTally } from "./payload-tally.js";
import { placeIssues } from "./place-issues.js";
import { firstLineOf, formatByLine } from "./text-format.js";

/** What was found in a text that is in the editor: places are those of the text itself. */
export interface TextReport extends CheckReport {
  /** What each payload is, in their order. */
  readonly judgements: readonly Judgement[];
}

/** A payload's text and where it begins. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly linesBefore: number;
}

const partsOf = (text: string): Part[] => {
  if (text.trim() === "") return [];
  if (formatByLine(firstLineOf(text)) === "json") return [{ text, from: 0, linesBefore: 0 }];
  let from = 0;
  return text.split("\n").flatMap((line, linesBefore) => {
    const part = { text: line, from, linesBefore };
    from += line.length + 1;
    return line.trim() === "" ? [] : [part];
  });
};

/** Checks a text that is in the editor: JSON, or a payload on every line. A text without a payload has none. */
export const checkText = (judge: JudgePayload, text: string, question: PayloadQuestion): TextReport => {
  const tally = new PayloadTally(judge, question);
  const issues: ReportedIssue[] = [];
  const judgements = partsOf(text).map(({ text: part, from, linesBefore }) => {
    const judgement = tally.add(part, linesBefore);
    const room = mostShown - issues.length;
    if (room > 0)
      for (const { underline, ...issue } of placeIssues(part, judgement.issues.slice(0, room), linesBefore))
        issues.push({
          ...issue,
          contract: judgement.judge?.name,
          underline: { from: underline.from + from, to: underline.to + from },
        });
    return judgement;
  });
  return { ...tally.report(), issues, excerpts: [], judgements };
};
