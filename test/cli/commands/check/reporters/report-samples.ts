import type { Failure, FileResult, LocatedIssue } from "../../../../../src/check/model/result.js";
import type { CreateReporter, Reporter, Summary } from "../../../../../src/cli/commands/check/reporters/reporter.js";

export const issue = (parts: Partial<LocatedIssue> = {}): LocatedIssue => ({
  path: ["data", "clientId"],
  pointer: "/data/clientId",
  keyword: "format",
  message: "must be a UUID",
  rule: "published",
  line: 4,
  column: 17,
  ...parts,
});

/** An issue that an owner's documentation has a code for. */
export const codedIssue = issue({
  path: ["data", "phone"],
  pointer: "/data/phone",
  keyword: "pattern",
  message: "must be digits",
  rule: "documented",
  code: "12016",
  line: 5,
  column: 14,
});

export const failure = (parts: Partial<Failure> = {}): Failure => ({
  type: "failure",
  kind: "payload",
  file: "events/a.json",
  line: 1,
  column: 1,
  contract: "ClientAddressRemovedV1",
  expected: "valid",
  issues: [issue()],
  ...parts,
});

const fileIssue = (message: string): LocatedIssue => ({
  path: [],
  pointer: "",
  keyword: "file",
  message,
  line: 1,
  column: 1,
});

export const unmatched = (file: string): Failure => ({
  type: "failure",
  kind: "unmatched",
  file,
  line: 1,
  column: 1,
  expected: "valid",
  issues: [fileIssue("is not there")],
});

export const unreadable = (file: string): Failure => ({
  ...unmatched(file),
  kind: "unreadable",
  issues: [fileIssue("cannot be read")],
});

export const fileResult = (parts: Partial<FileResult> = {}): FileResult => ({
  type: "file",
  file: "events/a.json",
  payloads: 1,
  asExpected: Math.max((parts.payloads ?? 1) - (parts.failures ?? 0), 0),
  failures: 0,
  issues: 0,
  unreadable: 0,
  ...parts,
});

export const summary = (parts: Partial<Summary> = {}): Summary => ({
  files: 0,
  payloads: 0,
  asExpected: 0,
  failures: 0,
  issues: 0,
  unreadable: 0,
  unmatched: 0,
  shown: 0,
  milliseconds: 12.5,
  interrupted: false,
  ...parts,
});

/** What a reporter writes when it is told what `tell` tells it. */
export const written = (createReporter: CreateReporter, tell: (reporter: Reporter) => void = () => {}): string => {
  let text = "";
  tell(
    createReporter((part) => {
      text += part;
    }),
  );
  return text;
};

const codeUnits = Array.from({ length: 0xa1 }, (_, code) => String.fromCharCode(code)).join("");

/** A name that holds whatever could break a report or be taken for a part of it. */
export const hostile =
  `a\r\n::error file=b,line=1::forged\n##[error]forged%0A%25;]]><!--&amp;&#27;</testcase>{0}[link](https://example.org)` +
  `\\u001b\u{1f600}\ud800-\udc00\u2028\u202e\ufeff\ufffe\uffff${codeUnits}.json`;
