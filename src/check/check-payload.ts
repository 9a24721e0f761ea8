import { syntaxErrorIndex } from "../json-text.js";
import { isFaithful } from "./fidelity.js";
import { createIdentify } from "./identify.js";
import { judgesBy } from "./judge.js";
import { locate } from "./locate.js";
import type { Settings } from "./options.js";
import { type Place, placeAfter } from "./place.js";
import type { Failure, LocatedIssue, Unplaced } from "./result.js";
import { shorten } from "./shorten.js";
import type { Task } from "./task.js";
import { findUnmetExpectations } from "./unmet-expectations.js";

/** The JSON text that a payload was read from, and where that text and the payload in it are. */
export interface Source {
  readonly text: string;
  /** How many lines of the file are before the text. */
  readonly linesBefore: number;
  /** Which item of the text's array the payload is, where each item is one. */
  readonly item?: number;
}

/** Tells whether the payloads of one file are as expected, and what is wrong with those that are not. */
export interface PayloadCheck {
  /**
   * Whether a value is as expected beyond doubt; a doubt is no verdict. `text` is what it was read from, and `escaped`
   * whether a backslash is in that, or in a longer text around it.
   */
  readonly passes: (value: unknown, text: string, escaped: boolean) => boolean;
  /** What is not as expected about a value; undefined where all is. */
  readonly examine: (value: unknown, source: Source) => Failure | undefined;
  /** What is said of a text that is not JSON; undefined where that is expected. */
  readonly refuseText: (text: string, linesBefore: number) => Failure | undefined;
  /** What is said of bytes that are not UTF-8; undefined where that is expected. */
  readonly refuseBytes: (bytes: Uint8Array, linesBefore: number) => Failure | undefined;
  /** What is said of a line that is longer than a line may be. */
  readonly refuseLongLine: (linesBefore: number) => Failure;
}

const start: Place = { line: 1, column: 1 };

const valueAt = (value: unknown, path: LocatedIssue["path"]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], value);

/** Makes the check of the payloads of one file. */
export const createPayloadCheck = (task: Task, settings: Settings): PayloadCheck => {
  const { file, expected } = task;
  const identify = createIdentify(judgesBy(settings.published), task.clues);
  // What only the documented rules refuse is expected to pass where they do not count.
  const listed = settings.published ? task.listed.filter(({ rule }) => rule !== "documented") : task.listed;
  const mustFail = expected === "invalid" && (listed.length > 0 || task.listed.length === 0);
  const expectsNoJson = listed.some(({ keyword, pointer }) => keyword === "json" && pointer === "");

  const aboutText = (message: string, place: Place, linesBefore: number, kind: Failure["kind"]): Failure => {
    const { line, column } = { ...place, line: place.line + linesBefore };
    const issue = { path: [], pointer: "", keyword: "json", message, line, column };
    return { type: "failure", kind, file, line, column, expected, issues: [issue] };
  };

  const aboutPayload = (
    unplaced: readonly [Unplaced, ...Unplaced[]],
    contract: string | undefined,
    value: unknown,
    { text, linesBefore, item }: Source,
  ): Failure => {
    const around = item === undefined ? [] : [item];
    const places = locate(text, [around, ...unplaced.map(({ path }) => [...around, ...path])]);
    const [payload = start, ...rest] = places.map(({ line, column }) => ({ line: line + linesBefore, column }));
    const issues = unplaced.map((issue, index): LocatedIssue => {
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
      issues: issues as [LocatedIssue, ...LocatedIssue[]],
    };
  };

  return {
    passes: (value, text, escaped) => {
      if (mustFail) return false;
      const judge = identify(value);
      return "accepts" in judge && judge.accepts(value) && isFaithful(value, text, escaped);
    },

    examine: (value, source) => {
      const judge = identify(value);
      if ("issue" in judge) return aboutPayload([judge.issue], undefined, value, source);
      const issues = judge.findIssues(value);
      const [first, ...others] = mustFail ? findUnmetExpectations(issues, listed, judge.name, value) : issues;
      return first && aboutPayload([first, ...others], judge.name, value, source);
    },

    refuseText: (text, linesBefore) => {
      if (expectsNoJson) return undefined;
      if (!text.trim()) return aboutText("is empty", start, linesBefore, "unreadable");
      return aboutText("is not JSON", placeAfter(text.slice(0, syntaxErrorIndex(text))), linesBefore, "unreadable");
    },

    refuseBytes: (bytes, linesBefore) => {
      if (expectsNoJson) return undefined;
      // Decoded without being fatal, the first invalid sequence shows as the replacement character.
      const [valid = ""] = new TextDecoder().decode(bytes).split("\uFFFD", 1);
      return aboutText("is not UTF-8", placeAfter(valid), linesBefore, "unreadable");
    },

    refuseLongLine: (linesBefore) =>
      aboutText(`is a line of more than ${settings.maxLine} bytes: see --max-line`, start, linesBefore, "payload"),
  };
};
