import { breaksIn } from "../../../../compatibility/compare-schemas.js";
import { proofTextsOf } from "../../../../compatibility/proofs.js";
import { escapeXml, startTag } from "../../../shared/xml.js";
import { describePlace, titleOf } from "../change-words.js";
import type { CreateDiffReporter, DiffReport, SchemaDiff } from "../diff-report.js";

const suiteOf = (schema: SchemaDiff, direction: DiffReport["direction"]): string => {
  const classname = titleOf(schema);
  const broken = schema.changes.filter((change) => breaksIn(change, direction));
  const failures = broken.map((change) => {
    const details = [change.message, ...proofTextsOf(change)];
    const name = startTag("testcase", { classname, name: describePlace(change), time: 0 });
    const failure = startTag("failure", { message: change.message, type: change.keyword });
    return `${name}${failure}${details.map(escapeXml).join("\n")}</failure></testcase>`;
  });
  const passed = `${startTag("testcase", { classname, name: "breaks nobody", time: 0 })}</testcase>`;
  const tests = failures.length > 0 ? failures : [passed];
  const counts = { tests: tests.length, failures: failures.length, errors: 0, skipped: 0, time: 0 };
  return [startTag("testsuite", { name: classname, ...counts }), ...tests, "</testsuite>\n"].join("\n");
};

/** Makes a reporter that writes JUnit's XML: a suite for each schema, with a test for each change that breaks somebody. */
export const changesJunit: CreateDiffReporter =
  (write) =>
  ({ schemas, direction }) => {
    const suites = schemas.map((schema) => suiteOf(schema, direction)).join("");
    write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="client-contracts">\n${suites}</testsuites>\n`);
  };
