import { visible } from "../../../../../json/visible.js";

const oneLine = (text: string): string => visible(text.replace(/\s+/g, " ").trim());

/**
 * Returns a text on one line, so that Markdown and MDX show it as it is: what would be markup, a tag, an expression, a
 * directive or a link is escaped.
 */
export const markdownText = (text: string): string =>
  oneLine(text).replace(/[\\`*_{}[\]<>|~]|:(?=[\p{L}_:])|&(?=[#\w])/gu, "\\$&");

/** Returns a text as code on one line. */
export const markdownCode = (text: string): string => {
  const shown = oneLine(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
};

/** Returns a text as code in a cell of a table; as text if it has a bar, which would end the cell in code too. */
export const markdownCellCode = (text: string): string =>
  text.includes("|") ? markdownText(text) : markdownCode(text);

/** Returns rows of cells, which are Markdown, as a table; the first is the heading. */
export const markdownTable = ([heading, ...rows]: readonly [readonly string[], ...(readonly string[])[]]): string =>
  [heading, heading.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
