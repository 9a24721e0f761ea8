import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { junitReporter } from "../../../../../src/cli/commands/check/reporters/junit.js";
import { sarifReporter } from "../../../../../src/cli/commands/check/reporters/sarif.js";
import { dateTime, uri, uriReference } from "../../../../../src/runtime/formats.js";
import { jenkins, oasis } from "../../../../support/official-schemas.js";
import { tellEveryKind, tellInterrupted, tellNothing } from "./every-kind.js";
import { written } from "./report-samples.js";
import { validateXml, withoutFile } from "./validate-xml.js";

const runs = Object.entries({ tellEveryKind, tellInterrupted, tellNothing });

describe("the official schemas", () => {
  it.each(runs)("Jenkins' takes a JUnit report but for the file of its tests: %s", (_, tell) => {
    validateXml(jenkins, withoutFile(written(junitReporter, tell)));
  });

  it("Jenkins' refuses what is no JUnit report", () => {
    expect(() => validateXml(jenkins, "<testsuites><testcase/></testsuites>")).toThrow(/testcase/);
  });

  it.each(runs)("OASIS' takes a SARIF report: %s", (_, tell) => {
    // Ajv knows no draft-04, of which the schema has nothing that draft-07 has not but `id`; its patterns are not meant for `u`.
    const { id, $schema, ...schema } = JSON.parse(readFileSync(oasis, "utf8"));
    const formats = { "date-time": dateTime, uri, "uri-reference": uriReference };
    const validate = new Ajv({ allErrors: true, formats, unicodeRegExp: false }).compile(schema);
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
    validate(JSON.parse(written(sarifReporter, tell)));
    expect(validate.errors).toBeNull();
  });
});
