import { isObject } from "../../json/is-object.js";

/** An issue that a payload must raise, as `expected.json` lists it. What it leaves out may have any value. */
export interface ExpectedIssue {
  readonly pointer: string;
  readonly keyword: string;
  readonly rule?: "published" | "documented";
  readonly code?: string;
}

/** The issues that files must raise, by the file's name. */
export type ExpectedIssues = Readonly<Record<string, readonly ExpectedIssue[]>>;

/** Something that is wrong in an `expected.json`. */
export interface ListProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const keys = ["pointer", "keyword", "rule", "code"];

const complainOfIssue = (issue: unknown, path: ListProblem["path"]): ListProblem[] => {
  if (!isObject(issue)) return [{ path, message: "must be an object: { pointer, keyword, rule, code }" }];
  const wrong = (key: string, message: string): ListProblem => ({ path: [...path, key], message });
  const { pointer, keyword, rule, code } = issue;
  return [
    ...(typeof pointer === "string" && /^(?:\/|$)/.test(pointer) ? [] : [wrong("pointer", "must be a JSON Pointer")]),
    ...(typeof keyword === "string" ? [] : [wrong("keyword", "must be the name of a keyword")]),
    ...(rule === undefined || rule === "published" || rule === "documented"
      ? []
      : [wrong("rule", "must be published or documented")]),
    ...(code === undefined || typeof code === "string" ? [] : [wrong("code", "must be text")]),
    ...Object.keys(issue)
      .filter((key) => !keys.includes(key))
      .map((key) => wrong(key, `is not known: an issue has ${keys.join(", ")}`)),
  ];
};

/** Returns what is wrong with the value of an `expected.json`; nothing if it is an {@link ExpectedIssues}. */
export const findComplaints = (value: unknown): ListProblem[] => {
  if (!isObject(value)) return [{ path: [], message: "must be an object: file name -> the issues it must raise" }];
  return Object.entries(value).flatMap(([name, issues]) =>
    Array.isArray(issues)
      ? issues.flatMap((issue, index) => complainOfIssue(issue, [name, index]))
      : [{ path: [name], message: "must be a list of issues" }],
  );
};
