import { type Fault, mostReasons } from "../json/faults.js";
import { toPath, toPointer } from "../json/pointer.js";
import type { Finding } from "./finding.js";
import type { Issue, Issues } from "./issue.js";

/** An owner's error code, and the local failure that corresponds to it: at a place, for one keyword or for any. */
export interface RaisedCode {
  readonly code: string;
  readonly pointer: string;
  readonly keyword?: string;
}

/** The issues that say what the findings about `value` mean. */
export const toIssues = (
  findings: readonly Finding[],
  value: unknown,
  rule: Issue["rule"],
  codes: readonly RaisedCode[],
): Issue[] =>
  findings.slice(0, mostReasons).map(([keyword, message, pointer]) => {
    const raised = codes.find((code) => code.pointer === pointer && (code.keyword ?? keyword) === keyword);
    return {
      path: toPath(pointer, value),
      pointer,
      keyword,
      message,
      rule,
      ...(raised && { code: raised.code }),
    };
  });

/** The issue for something that JSON cannot carry. */
export const faultToIssue = ({ path, message }: Fault): Issue => ({
  path,
  pointer: toPointer(path),
  keyword: "json",
  message,
  rule: "published",
});

/** The issue of a value that was accepted when it was read first, and refused when it was read again. */
export const unstable: Issue = {
  path: [],
  pointer: "",
  keyword: "json",
  message: "reads differently each time: it has a getter or a Proxy",
  rule: "published",
};

/** The issues of a value that could not be read. If it has no faults, it read differently the second time. */
export const faultsToIssues = (faults: readonly Fault[]): Issues => {
  const [first = unstable, ...others] = faults.map(faultToIssue);
  return [first, ...others];
};

/** The issue of a property that no page lists. */
export const unknownToIssue = ({ path, message }: Fault): Issue => ({
  path,
  pointer: toPointer(path),
  keyword: "additionalProperties",
  message,
  rule: "documented",
});
