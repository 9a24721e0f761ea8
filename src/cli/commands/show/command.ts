import { type Command, Option } from "commander";
import type { ContractName } from "../../../catalogue/contract-name.js";
import { contractArgument } from "../../shared/contract-argument.js";
import { contractPage } from "../../shared/contract-page.js";
import { wrapped } from "../../shared/help-text.js";
import type { Terminal } from "../../shared/terminal.js";

const showExamples = `
Examples:
  client-contracts show ClientAddressRemovedV1 > schema.json   the published schema, as it stands
  client-contracts show ClientAddressRemovedV1 --strict        with the documented rules
  client-contracts show ClientAddressRemovedV1 --fields        a table for people
  client-contracts show ClientAddressRemovedV1 --web           where to read about it`;

interface ShowFlags {
  readonly strict?: true;
  readonly fields?: true;
  readonly web?: true;
}

/** Adds `client-contracts show`. */
export const addShow = (program: Command, { stdout, color }: Terminal) =>
  program
    .command("show")
    .summary("show the schema or the fields of a contract, or where its page is")
    .description("Shows a contract's published JSON Schema.")
    .addArgument(contractArgument())
    .option("--strict", "one schema of the published one and the documented rules")
    .addOption(
      new Option("--fields", "a table of field, type, required, sensitive, rule and description").conflicts("strict"),
    )
    .addOption(new Option("--web", "the address of the contract's page").conflicts(["strict", "fields"]))
    .addHelpText("after", wrapped(showExamples))
    .action(async (name: ContractName, { strict, fields, web }: ShowFlags) => {
      if (web) {
        stdout.write(`${contractPage(name)}\n`);
        return;
      }
      const { renderFields, showPublished, showStrict } = await import("./show-contract.js");
      const { columns } = stdout;
      stdout.write(fields ? renderFields(name, { columns, color }) : strict ? showStrict(name) : showPublished(name));
    });
