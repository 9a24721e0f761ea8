import { Argument, type Command } from "commander";
import type { ContractName } from "../../../catalogue/contract-name.js";
import { contractsArgument } from "../../shared/contract-argument.js";
import { wrapped } from "../../shared/help-text.js";
import type { Terminal } from "../../shared/terminal.js";
import { type ExportFormat, exportFormats, readExportFormat } from "./export-format.js";

const exportExamples = `
Examples:
  client-contracts export eventcatalog ../catalogue                          every contract
  client-contracts export eventcatalog ../catalogue ClientAddressRemovedV1   this one alone
  client-contracts export eventcatalog ../catalogue --dry-run                what it would write

For eventcatalog, the folder is that of eventcatalog.config.js, or a new one. A contract becomes an event, or a command if
it is a request; its producers and consumers become services, its owner a team. What the catalogue has already stays where
it is. Text that people wrote stays too: only what is between the marks of client-contracts is written anew, and in the front matter
version, summary, schemaPath, and what points to the contract's page. Of an older version, a copy goes to versioned/.

Exit status: 0 done, 2 wrong usage, or a folder or page that cannot be read or written.`;

/** Adds `client-contracts export`. */
export const addExport = (program: Command, { stdout, stderr }: Terminal) =>
  program
    .command("export")
    .summary("write the contracts into a catalogue of your own")
    .description(
      "Writes contracts as pages of a catalogue: what they are, who sends and receives them, schemas, examples.",
    )
    .addArgument(new Argument("<format>", "the kind of catalogue").choices(exportFormats).argParser(readExportFormat))
    .argument("<folder>", "the catalogue's folder")
    .addArgument(contractsArgument("which contracts (default: all)"))
    .option("--dry-run", "only say what would be written")
    .addHelpText("after", wrapped(exportExamples))
    .action(
      async (format: ExportFormat, folder: string, names: readonly ContractName[], { dryRun }: { dryRun?: true }) => {
        const { runExport } = await import("./run-export.js");
        const { report, notes } = runExport({ format, folder, names, isDry: dryRun === true });
        stdout.write(report);
        stderr.write(notes);
      },
    );
