import type { Command } from "commander";
import type { Terminal } from "../../shared/terminal.js";

/** Adds `client-contracts list`. */
export const addList = (program: Command, { stdout, color }: Terminal) =>
  program
    .command("list")
    .summary("list the contracts")
    .description("Lists the contracts: version, kind, name of the correlation header, and where each is documented.")
    .option("--json", "as JSON, with more details")
    .addHelpText("after", "\nExamples:\n  client-contracts list\n  client-contracts list --json")
    .action(async ({ json }: { json?: true }) => {
      const { listContracts, renderList } = await import("./list-contracts.js");
      const { columns } = stdout;
      stdout.write(json ? `${JSON.stringify(listContracts(), null, 2)}\n` : renderList({ columns, color }));
    });
