import { type Command, Option } from "commander";
import type { ContractName } from "../../../catalogue/contract-name.js";
import type { Format } from "../../../check/model/format.js";
import { type Verdict, verdicts } from "../../../check/model/verdict.js";
import { type RuleSet, ruleSets, type UnknownProperties, unknownPropertyPolicies } from "../../../contract/contract.js";
import { contractOption } from "../../shared/contract-argument.js";
import { wrapped } from "../../shared/help-text.js";
import { byteCount, collect, issueCount, wholeNumber } from "../../shared/read-argument.js";
import type { Terminal } from "../../shared/terminal.js";
import { reporterNames } from "./check-reporters.js";
import { readConfiguration } from "./configuration/read-configuration.js";
import { withConfiguration } from "./configuration/with-configuration.js";
import { runCheck } from "./run-check.js";

interface CheckFlags {
  readonly contract?: ContractName;
  readonly expect?: Verdict;
  readonly rules?: RuleSet;
  readonly unknownProperties?: UnknownProperties;
  readonly each?: true;
  readonly format?: Format;
  readonly exclude?: readonly string[];
  readonly reporter?: readonly string[];
  readonly config?: string;
  readonly updateExpected?: true;
  readonly maxIssues: number;
  readonly maxLine?: number;
  readonly jobs?: number;
  readonly showValues?: true;
}

const checkExamples = `
Examples:
  client-contracts check                                  what client-contracts.json says, if it is there
  client-contracts check fixtures 'packages/*/fixtures'   folders, files and globs
  client-contracts check '**/*.json' '!**/drafts/**'      all but what a path with ! in front leads to, as --exclude does
  client-contracts check --reporter junit=report.xml      a report for the CI server, beside the log
  client-contracts check --contract ClientAddressRemovedV1 payload.json
  zcat day.ndjson.gz | client-contracts check -           payloads from standard input
  client-contracts check --rules published day.ndjson     as consumers judge: by the published schema alone

Which contract: --contract; else metadata.typeName or Pismo's event_type in the payload; else the name of the file or of
the innermost folder that is, or begins with, a contract's name. In a folder called invalid the path's name comes first.

A payload in a folder called invalid must be refused; one in a folder called tolerated must be refused strictly, and
accepted by the published schema. A file expected.json in either can list how:
  { "missing-client-id.json": [{ "pointer": "/data/clientId", "keyword": "required", "rule": "published" }] }
Text that is not JSON ends with 2 there too, unless it is listed with the keyword json. --update-expected lists what the
payloads raise now, if they are refused as they must be: read the difference before you commit it. If the variable CI is
set, it ends with 2.

A file client-contracts.json in the working folder, or the file that --config names, says what no argument says:
  { "paths": ["fixtures"], "exclude": ["**/drafts/**"], "rules": "strict", "reporters": ["text", "junit=report.xml"] }
Its keys are paths, exclude, rules, unknownProperties and reporters, and its paths begin at its own folder. An argument
counts instead of the whole key. Paths that all have ! in front are skipped among those of the file. Folders above the
working folder are not searched for it.

Exit status: 0 all as expected, 1 some payload is not, 2 wrong usage, an unreadable file or text that is not JSON,
3 nothing found to check, 130 ended by Ctrl-C.`;

/** Adds `client-contracts check`. It calls `end` with the exit status: the reason of `signal`, if `signal` aborts. */
export const addCheck = (program: Command, terminal: Terminal, signal: AbortSignal, end: (status: number) => void) =>
  program
    .command("check")
    .summary("check payloads in files against their contracts")
    .description(
      "Checks payloads in .json, .ndjson and .jsonl files, also with .gz, and shows what is wrong with those that are not as expected: where in the file, why, and by whose rule.",
    )
    .argument(
      "[paths...]",
      "files, folders, globs, ! and a glob to skip, and - for standard input (default: those of client-contracts.json, else fixtures and test/fixtures)",
    )
    .option("--exclude <glob>", "files, folders and globs to skip; may be given several times", collect)
    .option(
      "--config <file>",
      "the file that says what an argument does not (default: client-contracts.json of the working folder, if it is there)",
    )
    .option(
      "--update-expected",
      "first write what the payloads raise now into each expected.json, and show the difference; not in CI",
    )
    .addOption(contractOption("the contract of every payload"))
    .addOption(
      new Option(
        "--rules <rules>",
        "strict, as producers must write, or published: the published schema alone, as consumers read (default: strict)",
      ).choices(ruleSets),
    )
    .addOption(
      new Option(
        "--unknown-properties <what>",
        "whether strict rules refuse properties that no page lists (default: refuse)",
      ).choices(unknownPropertyPolicies),
    )
    .addOption(
      new Option("--expect <verdict>", "what is expected of every payload, whatever its folder").choices(verdicts),
    )
    .option("--each", "a JSON file that is an array holds a payload in each item")
    .addOption(
      new Option("--format <format>", "the format of standard input (default: its first line decides)").choices([
        "json",
        "ndjson",
      ]),
    )
    .addOption(
      new Option("-r, --reporter <name[=file]>", "a report; may be given several times, at most once without a file")
        .choices(reporterNames)
        .argParser<string[]>(collect),
    )
    .option("--max-issues <number>", "how many issues to show, or all; all are counted", issueCount, 1000)
    .option("--max-line <bytes>", "how long a line of NDJSON may be (default: 64MiB)", byteCount)
    .option(
      "-j, --jobs <number>",
      "how many threads share large files (default: one per core, at most 4)",
      wholeNumber(1),
    )
    .option("--show-values", "show the offending values, which may be personal or secret")
    .addHelpText("after", wrapped(checkExamples))
    .action(async (paths: string[], { reporter, config, ...flags }: CheckFlags) => {
      const command = { ...flags, paths, reporters: reporter, signal };
      end(await runCheck(withConfiguration(command, await readConfiguration(config)), terminal));
    });
