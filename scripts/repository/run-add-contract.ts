import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatChecks } from "../../src/runtime/format-checks.js";
import { mayBeAnnotation } from "../generator/lint/foreign-keywords.js";
import { type GivenFile, nameFromFile, newContract } from "../generator/new-contract/new-contract.js";
import { askMarks, type Question } from "./ask-marks.js";
import { readChangesets } from "./read-changesets.js";
import { readInput } from "./read-input.js";
import { type Output, reportProblems } from "./report-problems.js";
import { writeContract } from "./write-contract.js";

const usage =
  "Usage: npm run add-contract -- path/to/schema.json [--name ContractName] [--documented path/to/documented.json] [--annotation keyword]…";
const misused = 2;

const readArguments = (parameters: readonly string[]) => {
  try {
    const options = {
      name: { type: "string" },
      documented: { type: "string" },
      annotation: { type: "string", multiple: true },
    } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options });
    return positionals.length === 1 ? { file: positionals[0] as string, ...values } : undefined;
  } catch {
    return undefined;
  }
};

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/** Reads a file that somebody gave, or says why not, and what to give in its place. */
const readGiven = (file: string, option: string, what: string): GivenFile | { readonly complaint: string } => {
  try {
    return { file, text: readFileSync(file, "utf8") };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return {
      complaint: `${option}${file || '""'} cannot be read: ${unreadable[code] ?? code}. Give the path of ${what}`,
    };
  }
};

const complainAboutOption = (keyword: string): string[] => {
  if (keyword === "") return ["--annotation must be the name of a keyword"];
  return mayBeAnnotation(keyword)
    ? []
    : [`--annotation ${keyword}: a keyword that constrains is no annotation. Leave the option out`];
};

/**
 * Adds the contract of a schema to a repository, with all generated files, and returns the exit status. `question` asks
 * somebody at a terminal; without it, fields that need a mark are refused.
 */
export const runAddContract = async (
  root: string,
  parameters: readonly string[],
  output: Output,
  question?: Question,
): Promise<number> => {
  const given = readArguments(parameters);
  if (!given) {
    output.error(usage);
    return misused;
  }
  const { file, name = nameFromFile(file), documented, annotation: annotations = [] } = given;
  const complaints = annotations.flatMap(complainAboutOption);
  for (const complaint of complaints) output.error(complaint);
  if (complaints.length > 0) return misused;
  const read = [
    readGiven(file, "", "a JSON Schema"),
    ...(documented === undefined ? [] : [readGiven(documented, "--documented ", "its documented rules")]),
  ];
  for (const each of read) if ("complaint" in each) output.error(each.complaint);
  const [schema, rules] = read.filter((each) => "text" in each);
  if (schema === undefined || read.some((each) => "complaint" in each)) return misused;
  return reportProblems(output, async () => {
    const input = readInput(root);
    const { sources, taken } = input;
    const existing = sources.map(({ folder }) => folder);
    const contract = {
      ...schema,
      documented: rules,
      name,
      annotations,
      formats: formatChecks,
      existing,
      taken,
      changesets: readChangesets(root),
    };
    const files = await newContract(contract, question && ((unmarked) => askMarks(unmarked, question, output)));
    await writeContract(root, input, name, files, output);
    output.log(
      "Next: make the generated fixture a real example, add invalid ones (schemas/README.md), then: npm run check && npm test",
    );
    return 0;
  });
};
