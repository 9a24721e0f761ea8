/** A place of a page that search finds. */
export interface SearchSection {
  /** The anchor; none for the page itself. */
  readonly anchor: string;
  /** The page's title, the section's and the place's own, as far as there are. */
  readonly titles: string[];
  readonly text: string;
}

/** An emitted page. */
export interface Page {
  /** The path of the Markdown from the folder of the pages. */
  readonly path: string;
  readonly markdown: string;
  /** What search finds; if absent, its headings and what stands below them. */
  readonly search?: readonly SearchSection[];
}

/** Returns the head of a page's Markdown, as JSON, which YAML includes. */
export const frontMatter = (values: Readonly<Record<string, unknown>>): string =>
  `---\n${Object.entries(values)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n`;

/** Returns a heading with an anchor of its own. */
export const headingOf = (level: number, text: string, anchor: string): string =>
  `${"#".repeat(level)} ${text} {#${anchor}}`;
