import type { Invocation, ReportingDescriptor, Result } from "sarif";
import type { Failure, LocatedIssue } from "../../../../check/model/result.js";
import { count } from "../../../shared/count.js";
import { fileUri } from "../../../shared/file-uri.js";
import { jsonLine } from "../../../shared/json-line.js";
import { sarifHead, toMessage, toolOf } from "../../../shared/sarif-parts.js";
import { fingerprint } from "./fingerprint.js";
import { issueText } from "./issue-text.js";
import type { CreateReporter, Summary } from "./reporter.js";
import { ruleId } from "./rule-id.js";

const withoutRule: Readonly<Record<string, string>> = {
  json: "The text is JSON",
  contract: "A contract is known for the payload",
  expect: "The payload is as broken as it is expected to be",
  file: "The file can be read",
};

const toRule = (issue: LocatedIssue): ReportingDescriptor => {
  const { rule, keyword } = issue;
  const text = rule ? `The keyword ${keyword} of the ${rule} rules` : (withoutRule[keyword] ?? keyword);
  return { id: ruleId(issue), shortDescription: { text } };
};

const toResult = (failure: Failure, issue: LocatedIssue): Result => ({
  ruleId: ruleId(issue),
  level: "error",
  message: toMessage(issueText(issue)),
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: fileUri(failure.file) },
        region: { startLine: issue.line, startColumn: issue.column },
      },
      logicalLocations: [{ fullyQualifiedName: issue.pointer }],
    },
  ],
  // The one name that GitHub's code scanning knows.
  partialFingerprints: { primaryLocationLineHash: fingerprint(failure, issue) },
  properties: { contract: failure.contract, code: issue.code },
});

const toInvocation = ({ interrupted, issues, shown }: Summary): Invocation => ({
  executionSuccessful: !interrupted,
  ...(issues > shown && {
    toolExecutionNotifications: [
      { level: "warning", message: toMessage(`${count(issues - shown, "more issue")} not shown`) },
    ],
  }),
});

/** Makes a reporter that writes SARIF 2.1.0, as code scanning reads it: a result for each issue. */
export const sarifReporter: CreateReporter = (write) => {
  const rules = new Map<string, ReportingDescriptor>();
  let separator = "\n";

  write(`${jsonLine(sarifHead).slice(0, -1)},"runs":[{"columnKind":"utf16CodeUnits","results":[`);
  return {
    failure: (failure) => {
      for (const issue of failure.issues) {
        const rule = toRule(issue);
        rules.set(rule.id, rule);
        write(separator + jsonLine(toResult(failure, issue)));
        separator = ",\n";
      }
    },
    file: () => {},
    // The rules are known only now. The tool may come after its results: members have no order.
    end: (summary) => {
      write(
        `\n],"tool":${jsonLine(toolOf([...rules.values()]))},"invocations":[${jsonLine(toInvocation(summary))}]}]}\n`,
      );
    },
  };
};
