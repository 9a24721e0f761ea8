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

const readGiven = (file: string): GivenFile | { readonly file: string; readonly error: string | undefined } => {
  try {
    return { file, text: readFileSync(file, "utf8") };
  } catch (error) {
    return { file, error: (error as NodeJS.ErrnoException).code };
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
  const read = [file, ...(documented === undefined ? [] : [documented])].map(readGiven);
  const unreadable = read.filter((each) => "error" in each);
  for (const { file, error } of unreadable) output.error(`${file} cannot be read: ${error}`);
  const [schema, rules] = read as GivenFile[];
  if (unreadable.length > 0 || schema === undefined) return misused;
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
