import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "../../src/check/check-files.js";
import type { LocatedIssue } from "../../src/check/model/result.js";
import { verdicts } from "../../src/check/model/verdict.js";
import { fixtureFiles } from "../../src/samples/fixture-files.js";
import type { Example } from "../emit/page-input.js";

const issuesOf = async (root: string, contract: string, files: readonly string[]) => {
  const issues = new Map<string, readonly LocatedIssue[]>();
  if (files.length === 0) return issues;
  // Each is judged as a producer's payload would be: what is expected of it does not matter here.
  for await (const result of checkFiles({ cwd: root, paths: files, contract, expect: "valid", jobs: 1 }))
    if (result.type === "failure") issues.set(result.file, result.issues);
  return issues;
};

/** Reads the fixtures of a contract, with the issues that each raises when it is judged strictly. */
export const readExamples = async (root: string, contract: string): Promise<Example[]> => {
  const found = verdicts.flatMap((verdict) =>
    fixtureFiles(join(root, "schemas", contract, "fixtures", verdict)).map((name) => ({
      verdict,
      name: name.replace(/\.json$/, ""),
      file: `schemas/${contract}/fixtures/${verdict}/${name}`,
    })),
  );
  const judged = found.filter(({ verdict }) => verdict !== "valid").map(({ file }) => file);
  const issues = await issuesOf(root, contract, judged);
  return found.map(({ verdict, name, file }) => ({
    verdict,
    name,
    text: readFileSync(join(root, file), "utf8"),
    issues: issues.get(file) ?? [],
  }));
};
