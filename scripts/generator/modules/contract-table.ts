import type { Facts } from "../description/facts.js";
import { replaceBetween, row } from "./markdown-table.js";

const firstSentence = (text: string): string =>
  (/^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text).split("\n")[0]?.trim() ?? "";

/** Returns the table of contracts for people: name, version, kind, header, what it is and where it is documented. */
export const renderContractTable = (contracts: readonly Facts[]): string =>
  [
    row(["contract", "version", "kind", "correlation header", "what it is", "page"]),
    row(["---", "---", "---", "---", "---", "---"]),
    ...contracts.map(({ name, version, kind, correlationHeader, description, source }) => {
      const link = `[\`${name}\`](schemas/${name})`;
      return row([link, version, kind, `\`${correlationHeader}\``, firstSentence(description), source ?? ""]);
    }),
  ].join("\n");

/** Returns the README with a new table between its comments, or undefined if the comments are missing. */
export const replaceTable = (readme: string, contracts: readonly Facts[]): string | undefined =>
  replaceBetween(readme, "contracts", renderContractTable(contracts));
