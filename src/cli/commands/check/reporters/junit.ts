import type { Failure, LocatedIssue } from "../../../../check/model/result.js";
import { count } from "../../../shared/count.js";
import { joinPresent } from "../../../shared/join-present.js";
import { escapeXml, startTag } from "../../../shared/xml.js";
import { issueParts } from "./issue-parts.js";
import { issueText } from "./issue-text.js";
import type { CreateReporter } from "./reporter.js";
import { ruleId } from "./rule-id.js";

/** What is known of a file so far: its tests as XML, and how many of them failed. */
interface Suite {
  readonly file: string;
  readonly tests: string[];
  failures: number;
  errors: number;
}

const describeIssue = (file: string, issue: LocatedIssue): string => {
  const { place, pointer, message, origin } = issueParts(file, issue);
  return joinPresent([place, pointer, message, origin], "  ");
};

// Nothing measures how long a payload took, but Surefire's schema asks for a time.
const testcase = (file: string, classname: string, name: string, content = ""): string =>
  `${startTag("testcase", { file, classname, name, time: 0 })}${content}</testcase>`;

const failedTest = ({ kind, file, line, index, contract, issues }: Failure): string => {
  const [first] = issues;
  const tag = kind === "payload" ? "failure" : "error";
  const name = joinPresent([`${file}:${line}`, index === undefined ? "" : `index ${index}`], ", ");
  const message = joinPresent([first.pointer, issueText(first)], " ");
  const lines = issues.map((issue) => escapeXml(describeIssue(file, issue)));
  return testcase(
    file,
    contract ?? file,
    name,
    `${startTag(tag, { message, type: ruleId(first) })}${lines.join("\n")}</${tag}>`,
  );
};

const hiddenTest = (file: string, hidden: number): string => {
  const message = `${count(hidden, "more failure")} not shown`;
  return testcase(file, file, message, `${startTag("failure", { message, type: "limit" })}</failure>`);
};

const toXml = ({ file, tests, failures, errors }: Suite): string => {
  const counts = { tests: tests.length, failures, errors, skipped: 0, time: 0 };
  return [startTag("testsuite", { name: file, ...counts }), ...tests, "</testsuite>\n"].join("\n");
};

/**
 * Makes a reporter that writes JUnit's XML, as Jenkins and GitLab read it: a suite for each file, with a test for each
 * payload that is not as expected, and one test for all others.
 *
 * The document follows Jenkins's schema (`junit-10.xsd` of its xUnit plugin), but for the `file` of a `testcase`, which
 * no schema knows: GitLab links a test to its file by it, and Jenkins passes over it. Maven Surefire's schema allows a
 * `testsuite` only as the root, so no document about several files can satisfy it, but each `testsuite` by itself does.
 */
export const junitReporter: CreateReporter = (write) => {
  let open: Suite | undefined;
  const close = () => {
    if (open) write(toXml(open));
    open = undefined;
  };
  const suiteOf = (file: string): Suite => {
    if (open?.file !== file) close();
    open ??= { file, tests: [], failures: 0, errors: 0 };
    return open;
  };

  write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="client-contracts">\n');
  return {
    failure: (failure) => {
      const suite = suiteOf(failure.file);
      suite.tests.push(failedTest(failure));
      suite[failure.kind === "payload" ? "failures" : "errors"]++;
    },
    file: ({ file, asExpected, failures }) => {
      const suite = suiteOf(file);
      const hidden = failures - suite.tests.length;
      if (hidden > 0) {
        suite.tests.push(hiddenTest(file, hidden));
        suite.failures++;
      }
      if (asExpected > 0) suite.tests.push(testcase(file, file, `${count(asExpected, "payload")} as expected`));
      close();
    },
    end: () => {
      close();
      write("</testsuites>\n");
    },
  };
};
