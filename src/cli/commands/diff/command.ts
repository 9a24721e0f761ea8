import { type Command, Option } from "commander";
import type { Direction, Policy } from "../../../compatibility/change.js";
import { wrapped } from "../../shared/help-text.js";
import { collect } from "../../shared/read-argument.js";
import type { Terminal } from "../../shared/terminal.js";

interface DiffFlags {
  readonly direction: Direction;
  readonly policy: Policy;
  readonly reporter?: readonly string[];
}

const diffExamples = `
Examples:
  client-contracts diff old.json new.json                    two schemas, of draft-07 or 2020-12, whoever owns them
  client-contracts diff git:main:schemas schemas             two folders of contracts, or of *.json
  client-contracts diff npm:client-contracts@1.0.0 schemas   the schemas of an installed package
  client-contracts diff git:v1.0.0:schemas git:v1.1.0:schemas schemas   the last against each one before it
  client-contracts diff old.json new.json --direction forward --reporter markdown

Directions: backward asks whether the new schema reads what was written under the old one, so that consumers may move to
it first; forward whether readers of the old schema read what is written under the new one, so that deployed consumers
survive; full asks both.

Policies: lenient presumes of open objects that nobody has sent a property which only the refusing schema names, so that an
optional one may be added; strict presumes nothing: a schema must accept each value that the other one accepts.

A payload that proves it is shown with each break; it is made up from the schemas. If none was found, the message says so.

Exit status: 0 compatible, 1 a change breaks somebody, 2 wrong usage, or schemas that cannot be read or compared.`;

/** Adds `client-contracts diff`. It calls `end` with the exit status. */
export const addDiff = (program: Command, terminal: Terminal, end: (status: number) => void) =>
  program
    .command("diff")
    .summary("compare schemas, and say whom a change breaks")
    .description(
      "Compares JSON Schemas, and shows what changed, where, whom it breaks, and a payload that proves it. Each place is a file, a folder, git:REVISION:PATH, or npm:NAME@VERSION for the schemas of an installed package.",
    )
    .argument(
      "<places...>",
      "the earlier one and the later one; of more than two, the last is compared with each before it",
    )
    .addOption(
      new Option("--direction <direction>", "which question is asked")
        .choices(["backward", "forward", "full"])
        .default("full"),
    )
    .addOption(
      new Option("--policy <policy>", "what is presumed of objects that are open")
        .choices(["lenient", "strict"])
        .default("lenient"),
    )
    .addOption(
      new Option("-r, --reporter <name[=file]>", "a report; may be given several times, at most once without a file")
        .choices(["text", "json", "junit", "sarif", "github", "markdown"])
        .argParser<string[]>(collect),
    )
    .addHelpText("after", wrapped(diffExamples))
    .action(async (places: string[], { reporter, ...options }: DiffFlags) => {
      const { runDiff } = await import("./run-diff.js");
      end(await runDiff({ ...options, places, reporters: reporter }, terminal));
    });
