/** What the changelog says of a contract in one version. */
export interface ChangelogNotes {
  readonly version: string;
  readonly notes: readonly string[];
}

const clean = (entry: string): string =>
  entry
    .replace(/^(?:-\s+)?(?:[0-9a-f]{7,40}:\s+)?/, "")
    .replaceAll("`", "")
    .replace(/\s+/g, " ")
    .trim();

const names = (text: string, contract: string): boolean => new RegExp(`(?<!\\w)${contract}(?!\\w)`).test(text);

/** Returns the entries of a changelog that name a contract, version by version, in the changelog's order. */
export const changelogNotes = (changelog: string, contract: string): ChangelogNotes[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = "", ...lines] = section.split("\n");
      const entries = lines
        .join("\n")
        .split(/^(?=- )/m)
        .filter((entry) => entry.startsWith("- "));
      return { version: version.trim(), notes: entries.filter((entry) => names(entry, contract)).map(clean) };
    });

/** Returns what waiting changesets say of a contract. */
export const waitingNotes = (changesets: readonly string[], contract: string): string[] =>
  changesets
    .map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ""))
    .filter((text) => names(text, contract))
    .map(clean);
