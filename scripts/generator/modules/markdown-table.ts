/** A row of a table in Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("<!--", "&lt;!--").replaceAll("\n", " ")).join(" | ")} |`;

/** Returns a page with something new between the comments of a name, or undefined if the comments are missing. */
export const replaceBetween = (page: string, name: string, content: string): string | undefined => {
  const part = new RegExp(`(<!-- ${name}: generated from [^>]* -->).*?(<!-- /${name} -->)`, "s");
  return part.test(page) ? page.replace(part, (_, start, end) => `${start}\n\n${content}\n\n${end}`) : undefined;
};
