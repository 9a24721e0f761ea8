import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Format } from "../check/format.js";
import { knownName } from "../check/known-name.js";
import { contracts } from "../generated/index.js";
import { runCheck } from "./check-command.js";
import type { ContractName } from "./contract-name.js";
import { reporterNames } from "./outputs.js";
import { byteCount, collect, issueCount, wholeNumber } from "./read-argument.js";
import { streamSink } from "./sink.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

const names = Object.keys(contracts);

const readName = (name: string): ContractName => {
  try {
    return knownName(name);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
};

const contractArgument = () => new Argument("<contract>", "the contract's name").choices(names).argParser(readName);

interface CheckFlags {
  readonly contract?: ContractName;
  readonly expect?: "valid" | "invalid";
  readonly published?: true;
  readonly each?: true;
  readonly format?: Format;
  readonly reporter?: readonly string[];
  readonly maxIssues: number;
  readonly maxLine?: number;
  readonly jobs?: number;
  readonly showValues?: true;
}

const checkExamples = `
Examples:
  client-contracts check                                  fixtures and test/fixtures, those that exist
  client-contracts check fixtures 'packages/*/fixtures'   folders, files and globs
  client-contracts check --reporter junit=report.xml      a report for the CI server, beside the log
  client-contracts check --contract ClientAddressRemovedV1 payload.json
  zcat day.ndjson.gz | client-contracts check -           what is on standard input
  client-contracts check --published day.ndjson           as consumers judge: the published schema alone

Which contract: --contract; else metadata.typeName or Pismo's event_type in the payload; else the name of the file or of
the innermost folder that is, or begins with, a contract's name. In a folder called invalid the path's name comes first.

A payload in a folder called invalid must be refused. A file expected.json in it can list how:
  { "missing-city.json": [{ "pointer": "/data/addressRemoved/city", "keyword": "required", "rule": "published" }] }

Exit status: 0 all as expected, 1 some payload is not, 2 wrong usage, an unreadable file or text that is not JSON,
3 nothing found to check, 130 ended by Ctrl-C.`;

const addCheck = (program: Command, terminal: Terminal, signal: AbortSignal, end: (status: number) => void) =>
  program
    .command("check")
    .summary("check payloads in files against their contracts")
    .description(
      "Checks payloads in .json, .ndjson and .jsonl files, also with .gz, and tells what is wrong with those that are not as expected: where in the file, why, and by whose rule.",
    )
    .argument("[paths...]", "files, folders, globs, and - for standard input (default: fixtures and test/fixtures)")
    .addOption(
      new Option("-c, --contract <contract>", "the contract of every payload").choices(names).argParser(readName),
    )
    .addOption(new Option("--strict", "published schema and documented rules, as producers must write (default)"))
    .addOption(new Option("--published", "the published schema alone, as consumers read").conflicts("strict"))
    .addOption(
      new Option("--expect <verdict>", "what is expected of every payload, whatever its folder").choices([
        "valid",
        "invalid",
      ]),
    )
    .option("--each", "a JSON file that is an array holds a payload in each item")
    .addOption(
      new Option("--format <format>", "what standard input is (default: its first line tells)").choices([
        "json",
        "ndjson",
      ]),
    )
    .addOption(
      new Option(
        "-r, --reporter <name[=file]>",
        `${reporterNames.join(", ")}; may be given several times, at most one of them without a file`,
      ).argParser<readonly string[]>(collect),
    )
    .option("--max-issues <number>", "how many issues are shown, or all; all are counted", issueCount, 1000)
    .option("--max-line <bytes>", "how long a line of NDJSON may be (default: 64MiB)", byteCount)
    .option("-j, --jobs <number>", "how many threads share large files (default: one a core)", wholeNumber(1))
    .option("--show-values", "show the offending values, which may be personal or secret")
    .addHelpText("after", checkExamples)
    .action(async (paths: string[], { reporter = [], ...flags }: CheckFlags) => {
      end(await runCheck({ ...flags, paths, reporters: reporter, signal }, terminal));
    });

const addList = (program: Command, { stdout, color }: Terminal) =>
  program
    .command("list")
    .summary("list the contracts")
    .description("Lists the contracts: version, kind, name of the correlation header, and where each is documented.")
    .option("--json", "as JSON, with more details")
    .addHelpText("after", "\nExamples:\n  client-contracts list\n  client-contracts list --json")
    .action(async ({ json }: { json?: true }) => {
      const { listContracts, renderList } = await import("./list.js");
      const { columns } = stdout;
      stdout.write(json ? `${JSON.stringify(listContracts(), null, 2)}\n` : renderList({ columns, color }));
    });

const showExamples = `
Examples:
  client-contracts show ClientAddressRemovedV1 > schema.json   the published schema, as it stands
  client-contracts show ClientAddressRemovedV1 --strict        with the documented rules
  client-contracts show ClientAddressRemovedV1 --fields        a table for people`;

const addShow = (program: Command, { stdout, color }: Terminal) =>
  program
    .command("show")
    .summary("show the schema or the fields of a contract")
    .description("Shows a contract's published JSON Schema.")
    .addArgument(contractArgument())
    .option("--strict", "one schema of the published one and the documented rules")
    .addOption(new Option("--fields", "a table of field, type, required, rule and description").conflicts("strict"))
    .addHelpText("after", showExamples)
    .action(async (name: ContractName, { strict, fields }: { strict?: true; fields?: true }) => {
      const { renderFields, showPublished, showStrict } = await import("./show.js");
      const { columns } = stdout;
      stdout.write(fields ? renderFields(name, { columns, color }) : strict ? showStrict(name) : showPublished(name));
    });

const sampleExamples = `
Examples:
  client-contracts sample ClientAddressRemovedV1                             a valid payload
  client-contracts sample ClientAddressRemovedV1 --seed 7                    another one, the same each time
  client-contracts sample ClientAddressRemovedV1 --count 1000 > day.ndjson   many, one a line
  client-contracts sample ClientAddressRemovedV1 --invalid format            one that breaks a rule
  client-contracts sample ClientAddressRemovedV1 --invalid /data/clientId:required`;

interface SampleFlags {
  readonly seed?: number;
  readonly count?: number;
  readonly invalid?: string;
}

const addSample = (program: Command, { stdout }: Terminal) =>
  program
    .command("sample")
    .summary("make example payloads of a contract")
    .description("Prints a payload that satisfies a contract strictly, made up; the same one each time for a seed.")
    .addArgument(contractArgument())
    .option("--seed <number>", "chooses the payload (default: 1)", wholeNumber(0))
    .option("--count <number>", "how many, one a line (NDJSON), with the seeds that follow", wholeNumber(1))
    .option("--invalid <rule>", "breaks a rule: published, documented, a keyword, a pointer, or pointer:keyword")
    .addHelpText("after", sampleExamples)
    .action(async (name: ContractName, { count, ...flags }: SampleFlags) => {
      const { samples } = await import("./sample.js");
      const sink = streamSink(stdout);
      for (const payload of samples(name, { ...flags, count })) {
        sink.write(`${JSON.stringify(payload, null, count === undefined ? 2 : 0)}\n`);
        await sink.drain();
      }
    });

/** Returns the command `client-contracts`, with its subcommands. `end` is told the exit status of what was done. */
export const createProgram = (terminal: Terminal, signal: AbortSignal, end: (status: number) => void): Command => {
  const program = new Command("client-contracts")
    .description("Checks payloads against the contracts of the client domain, and shows what those are.")
    .version(version)
    .showHelpAfterError("client-contracts --help tells more.")
    .exitOverride();
  addCheck(program, terminal, signal, end);
  addList(program, terminal);
  addShow(program, terminal);
  addSample(program, terminal);
  return program;
};
