import { valueAt } from "../../json/pointer.js";
import { decodeUntilBroken, withoutMark } from "../bytes/utf8.js";
import type { Settings } from "../model/options.js";
import { fileStart, placeAfter, placeOfSyntaxError, type TextPlace } from "../model/place.js";
import type { Failure, LocatedIssue, Unplaced } from "../model/result.js";
import type { Task } from "../model/task.js";
import { createClassifier } from "./classify.js";
import { judgesBy } from "./judge.js";
import { locate } from "./locate.js";
import { shorten } from "./shorten.js";
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
   * Whether a value is, beyond doubt, as expected; false decides nothing. `suspect` is whether the text that it was
   * read from may hide faults.
   */
  readonly passes: (value: unknown, suspect: boolean) => boolean;
  /** What is not as expected about a value; undefined if all is as expected. */
  readonly examine: (value: unknown, item?: number) => Unexpected | undefined;
  /** Finds the places of the issues of the payloads of one text, in one pass over it. */
  readonly place: (findings: readonly Unexpected[], text: string, linesBefore: number) => Failure[];
  /** The failure of a text that is not JSON; nothing if that is expected. */
  readonly refuseText: (text: string, linesBefore: number) => Failure[];
  /** The failure of bytes that are not UTF-8; nothing if that is expected. */
  readonly refuseBytes: (bytes: Uint8Array, linesBefore: number) => Failure[];
  /** The failure of a line that is longer than allowed. */
  readonly refuseLongLine: (linesBefore: number) => Failure;
}

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

  const aboutText = (message: string, place: TextPlace, linesBefore: number, kind: Failure["kind"]): Failure => {
    const { line, column } = { ...place, line: place.line + linesBefore };
    const issue = { path: [], pointer: "", keyword: "json", message, line, column };
    return { type: "failure", kind, file, line, column, expected, issues: [issue] };
  };

  const toFailure = ({ value, item, contract, issues }: Unexpected, places: readonly TextPlace[]): Failure => {
    const [payload = fileStart, ...rest] = places;
    const located = issues.map((issue, index): LocatedIssue => {
      const found = settings.showValues ? valueAt(value, issue.path) : undefined;
      return { ...issue, ...(rest[index] ?? payload), ...(found !== undefined && { value: shorten(found) }) };
    });
    return {
      type: "failure",
      kind: "payload",
      file,
      ...payload,
      ...(item !== undefined && { index: item }),
      ...(contract !== undefined && { contract }),
      expected,
      issues: located as [LocatedIssue, ...LocatedIssue[]],
    };
  };

  return {
    passes: (value, suspect) => {
      if (mustFail) return false;
      const judge = classify(value);
      return "accepts" in judge && judge.accepts(value, suspect);
    },

    examine: (value, item) => {
      const judge = classify(value);
      if ("issue" in judge) return { value, item, issues: [judge.issue] };
      const tolerant = classifyTolerantly?.(value);
      const [broken, ...more] = tolerant && "accepts" in tolerant ? tolerant.findIssues(value) : [];
      if (broken) return { value, item, contract: judge.name, issues: [broken, ...more] };
      const issues = judge.findIssues(value);
      const [first, ...others] = mustFail ? findUnmetExpectations(issues, listed, judge.name, value) : issues;
      return first && { value, item, contract: judge.name, issues: [first, ...others] };
    },

    place: (findings, text, linesBefore) => {
      const paths = findings.flatMap(({ item, issues }) => {
        const around = item === undefined ? [] : [item];
        return [around, ...issues.map(({ path }) => [...around, ...path])];
      });
      const places = locate(text, paths).map(({ line, column }) => ({ line: line + linesBefore, column }));
      let at = 0;
      return findings.map((finding) => {
        const begin = at;
        at += finding.issues.length + 1;
        return toFailure(finding, places.slice(begin, at));
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
