import { collapse } from "./collapse.js";
import type { Finding } from "./finding.js";
import type { Issue } from "./issue.js";
import { escapeToken, toPath, toPointer } from "./json-pointer.js";
import type { Fault } from "./json-value.js";
import { describe } from "./message.js";

/** An owner's error code, and the local failure that corresponds to it: at a place, for one keyword or for any. */
export interface RaisedCode {
  readonly code: string;
  readonly pointer: string;
  readonly keyword?: string;
}

// Ajv reports these at the object and names the property apart: the issue's place is the property's own.
const propertyParams = ["missingProperty", "additionalProperty", "unevaluatedProperty", "propertyName"];

const pointerOf = ({ instancePath, params }: Finding): string => {
  const property = propertyParams.map((name) => params[name]).find((value) => value !== undefined);
  return property === undefined ? instancePath : `${instancePath}/${escapeToken(String(property))}`;
};

/** The issues that Ajv's findings about `value` amount to. */
export const toIssues = (
  findings: readonly Finding[],
  value: unknown,
  rule: Issue["rule"],
  codes: readonly RaisedCode[],
): Issue[] =>
  collapse(findings).map((finding) => {
    const pointer = pointerOf(finding);
    const { keyword } = finding;
    const raised = codes.find((code) => code.pointer === pointer && (code.keyword ?? keyword) === keyword);
    return {
      path: toPath(pointer, value),
      pointer,
      keyword,
      message: describe(finding),
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
