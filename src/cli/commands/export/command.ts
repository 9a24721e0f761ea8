import { Argument, type Command } from "commander";
import type { ContractName } from "../../../catalogue/contract-name.js";
import { contractsOption } from "../../shared/contract-argument.js";
import { wrapped } from "../../shared/help-text.js";
import type { Terminal } from "../../shared/terminal.js";
import { type ExportFormat, exportFormats, readExportFormat } from "./export-format.js";

const exportExamples = `
Examples:
  client-contracts export eventcatalog ../catalogue                             every contract
  client-contracts export eventcatalog ../catalogue -c ClientAddressRemovedV1   this one alone
  client-contracts export eventcatalog ../catalogue --dry-run                   what it would write

The folder is that of eventcatalog.config.js, or a new one. A contract becomes an event, or a command if it is a request;
its producers and consumers become services, its owner a team. Pages that are there stay where they are, and keep what
people wrote. Written anew is only what stands between the marks of client-contracts, the schemas and examples of the
contract, and in the front matter version, summary, schemaPath, and what links to the contract's page. If the version is
a new one, the old one is kept in versioned/.

Exit status: 0 done, 2 wrong usage, or a folder or page that cannot be read or written.`;

interface ExportFlags {
  readonly contract?: readonly ContractName[];
  readonly dryRun?: boolean;
}

/** Adds `client-contracts export`. */
export const addExport = (program: Command, { stdout, stderr }: Terminal) =>
  program
    .command("export")
    .summary("write the contracts into a catalogue of your own")
    .description(
      "Writes contracts as pages of a catalogue: what they are, who sends and receives them, schemas, examples.",
    )
    .addArgument(new Argument("<format>", "the kind of catalogue").choices(exportFormats).argParser(readExportFormat))
    .argument("<dir>", "the catalogue's folder")
    .addOption(contractsOption("a contract, of several that may be named; all if none is"))
    .option("--dry-run", "only say what would be written")
    .addHelpText("after", wrapped(exportExamples))
    .action(
      async (format: ExportFormat, folder: string, { contract: names = [], dryRun: isDry = false }: ExportFlags) => {
        const { runExport } = await import("./run-export.js");
        const { report, notes } = runExport({ format, folder, names, isDry });
        stdout.write(report);
        stderr.write(notes);
      },
    );
