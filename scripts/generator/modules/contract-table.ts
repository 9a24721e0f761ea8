import type { Facts } from "../description/facts.js";

const start = "<!-- contracts: generated from schemas/ by scripts/generate.ts -->";
const end = "<!-- /contracts -->";

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<!--", "&lt;!--").replaceAll("\n", " ")).join(" | ")} |`;

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
export const replaceTable = (readme: string, contracts: readonly Facts[]): string | undefined => {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) return undefined;
  return `${readme.slice(0, from + start.length)}\n\n${renderContractTable(contracts)}\n\n${readme.slice(to)}`;
};
