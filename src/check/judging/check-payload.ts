import { faultToIssue } from "../../contract/to-issues.js";
import type { Hidden } from "../../json/hidden.js";
import { valueAt } from "../../json/pointer.js";
import { positionsAt } from "../../json/position.js";
import { decodeUntilBroken, withoutMark } from "../bytes/utf8.js";
import type { Settings } from "../model/options.js";
import { fileStart, placeAfter, placeOfSyntaxError, type TextPlace } from "../model/place.js";
import type { Failure, LocatedIssue, Unplaced } from "../model/result.js";
import type { Task } from "../model/task.js";
import { createClassifier } from "./classify.js";
import { type ContractJudge, judgesBy } from "./judge.js";
import { locate } from "./locate.js";
import { shorten, shortenText } from "./shorten.js";
import { findUnmetExpectations } from "./unmet-expectations.js";

/** A payload that is not as expected, and what is wrong with it; its place in the file is not known yet. */
export interface Unexpected {
  readonly value: unknown;
  /** The index of the payload in the array of its text, if each item is a payload. */
  readonly item?: number | undefined;
  readonly contract?: string | undefined;
  readonly issues: readonly [Unplaced, ...Unplaced[]];
}

/** Checks whether the payloads of one file are as expected, and says what is wrong with those that are not. */
export interface PayloadCheck {
  /**
   * Whether a value is, beyond doubt, as expected; false decides nothing. `text` is what it was read from, if that may
   * say more than the value.
   */
  readonly passes: (value: unknown, text?: string) => boolean;
  /** What is not as expected about a value, and about what its text hides; undefined if all is as expected. */
  readonly examine: (value: unknown, hidden: readonly Hidden[], item?: number) => Unexpected | undefined;
  /** Finds the places of the issues of the payloads of one text, in one pass over it. */
  readonly place: (findings: readonly Unexpected[], text: string, linesBefore: number) => Failure[];
  /** The failure of a text that is not JSON; nothing if that is expected. */
  readonly refuseText: (text: string, linesBefore: number) => Failure[];
  /** The failure of bytes that are not UTF-8; nothing if that is expected. */
  readonly refuseBytes: (bytes: Uint8Array, linesBefore: number) => Failure[];
  /** The failure of a line that is longer than allowed. */
  readonly refuseLongLine: (linesBefore: number) => Failure;
}

const hiddenToIssue = (hidden: Hidden) => ({ ...faultToIssue(hidden), span: [hidden.index, hidden.end] as const });

/** Makes the check for the payloads of one file. */
export const createPayloadCheck = (task: Task, settings: Settings): PayloadCheck => {
  const { file, expected } = task;
  const { rules, unknownProperties } = settings;
  const classify = createClassifier(judgesBy(rules, unknownProperties), task.clues);
  const classifyTolerantly = expected === "tolerated" ? createClassifier(judgesBy("published"), task.clues) : undefined;
  // If the documented rules do not count, a payload that only they refuse must pass.
  const listed = rules === "published" ? task.listed.filter(({ rule }) => rule !== "documented") : task.listed;
  const mustFail =
    expected === "tolerated"
      ? rules === "strict"
      : expected === "invalid" && (listed.length > 0 || task.listed.length === 0);
  const expectsNoJson = listed.some(({ keyword, pointer }) => keyword === "json" && pointer === "");

  // The judge of the payload before: neighbours mostly belong to one contract, and then no other needs to be asked for.
  let before: ContractJudge | undefined;

  const aboutText = (message: string, place: TextPlace, linesBefore: number, kind: Failure["kind"]): Failure => {
    const { line, column } = { ...place, line: place.line + linesBefore };
    const issue = { path: [], pointer: "", keyword: "json", message, line, column };
    return { type: "failure", kind, file, line, column, expected, issues: [issue] };
  };

  const locateIssue = (
    { span, ...issue }: Unplaced,
    { value }: Unexpected,
    place: TextPlace,
    text: string,
  ): LocatedIssue => {
    if (!settings.showValues) return { ...issue, ...place };
    const found = valueAt(value, issue.path);
    if (span) return { ...issue, ...place, value: shortenText(text.slice(...span)) };
    return { ...issue, ...place, ...(found !== undefined && { value: shorten(found) }) };
  };

  const toFailure = ({ item, contract }: Unexpected, payload: TextPlace, issues: readonly LocatedIssue[]): Failure => ({
    type: "failure",
    kind: "payload",
    file,
    ...payload,
    ...(item !== undefined && { index: item }),
    ...(contract !== undefined && { contract }),
    expected,
    issues: issues as [LocatedIssue, ...LocatedIssue[]],
  });

  return {
    passes: (value, text) => {
      if (mustFail) return false;
      const likely = before?.owns(value) ? before : undefined;
      if (likely?.accepts(value, text)) return true;
      const judge = classify(value);
      before = "accepts" in judge ? judge : undefined;
      return before !== likely && before?.accepts(value, text) === true;
    },

    examine: (value, hidden, item) => {
      const ofText = hidden.map(hiddenToIssue);
      const judge = classify(value);
      if ("issue" in judge) return { value, item, issues: [judge.issue, ...ofText] };
      const tolerant = classifyTolerantly?.(value);
      const [broken, ...more] = tolerant && "accepts" in tolerant ? [...ofText, ...tolerant.findIssues(value)] : [];
      if (broken) return { value, item, contract: judge.name, issues: [broken, ...more] };
      const issues = [...ofText, ...judge.findIssues(value)];
      const [first, ...others] = mustFail ? findUnmetExpectations(issues, listed, judge.name, value) : issues;
      return first && { value, item, contract: judge.name, issues: [first, ...others] };
    },

    place: (findings, text, linesBefore) => {
      const moved = ({ line, column }: TextPlace): TextPlace => ({ line: line + linesBefore, column });
      const paths = findings.flatMap(({ item, issues }) => {
        const around = item === undefined ? [] : [item];
        return [around, ...issues.flatMap(({ path, span }) => (span ? [] : [[...around, ...path]]))];
      });
      const starts = findings.flatMap(({ issues }) => issues.flatMap(({ span }) => (span ? [span[0]] : [])));
      const [places, placesOfSpans] = [locate(text, paths).values(), positionsAt(text, starts).values()];
      const next = (from: Iterator<TextPlace>): TextPlace => moved(from.next().value);
      return findings.map((finding) => {
        const payload = next(places);
        const issues = finding.issues.map((issue) =>
          locateIssue(issue, finding, next(issue.span ? placesOfSpans : places), text),
        );
        return toFailure(finding, payload, issues);
      });
    },

    refuseText: (text, linesBefore) => {
      if (expectsNoJson) return [];
      if (/^[ \t\r\n]*$/.test(text)) return [aboutText("is empty", fileStart, linesBefore, "unreadable")];
      return [aboutText("is not JSON", placeOfSyntaxError(text), linesBefore, "unreadable")];
    },

    refuseBytes: (bytes, linesBefore) => {
      if (expectsNoJson) return [];
      return [aboutText("is not UTF-8", placeAfter(withoutMark(decodeUntilBroken(bytes))), linesBefore, "unreadable")];
    },

    refuseLongLine: (linesBefore) =>
      aboutText(`is a line of more than ${settings.maxLine} bytes: see --max-line`, fileStart, linesBefore, "payload"),
  };
};
