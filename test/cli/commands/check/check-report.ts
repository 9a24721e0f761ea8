import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { CheckResult, Failure, FileResult } from "../../../../src/check/index.js";
import type { Summary } from "../../../../src/cli/commands/check/reporters/reporter.js";
import { type Files, makeFolder } from "../../shared/make-folder.js";
import { type RunOptions, runCommand } from "../../shared/run-command.js";

const schemaFile = new URL("../../../../src/cli/commands/check/report.schema.json", import.meta.url);
const validate = new Ajv2020().compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** The JSON report of a run. */
export interface Report {
  readonly failures: readonly Failure[];
  readonly files: readonly FileResult[];
  readonly summary: Summary;
  /** Every issue as `file:line:column pointer keyword`. */
  readonly found: readonly string[];
  readonly messages: readonly string[];
}

/** Reads a JSON report, which must be as its schema says. */
export const readReport = (text: string): Report => {
  const report = JSON.parse(text) as { results: readonly CheckResult[]; summary: Summary };
  validate(report);
  expect(validate.errors).toBe(null);
  const failures = report.results.filter((result) => result.type === "failure");
  return {
    failures,
    files: report.results.filter((result) => result.type === "file"),
    summary: report.summary,
    found: failures.flatMap(({ file, issues }) =>
      issues.map(({ line, column, pointer, keyword }) => `${file}:${line}:${column} ${pointer} ${keyword}`),
    ),
    messages: failures.flatMap(({ issues }) => issues.map(({ message }) => message)),
  };
};

/** Runs `client-contracts check --reporter json` in a folder. */
export const checkIn = (
  folder: string,
  parameters: readonly string[] = ["."],
  options?: RunOptions,
): Report & { readonly status: number | null } => {
  const { status, stdout, stderr } = runCommand(folder, ["check", "--reporter", "json", ...parameters], options);
  expect(stderr).toBe("");
  return { status, ...readReport(stdout) };
};

/** Runs `client-contracts check --reporter json` in a temporary folder with files. */
export const check = (files: Files, parameters?: readonly string[], options?: RunOptions) =>
  checkIn(makeFolder(files), parameters, options);
