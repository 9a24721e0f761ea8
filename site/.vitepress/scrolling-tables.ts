import type { MarkdownRenderer } from "vitepress";

/** Puts each table that people wrote into a region that scrolls, as those that are generated have: named after its section. */
export const scrollingTables = (markdown: MarkdownRenderer): void => {
  const { rules } = markdown.renderer;
  rules.table_open = (tokens, index) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === "heading_open");
    const label = markdown.utils.escapeHtml(`Table of “${tokens[heading + 1]?.content ?? ""}”`);
    return `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table>\n`;
  };
  rules.table_close = () => "</table></div>\n";
};
