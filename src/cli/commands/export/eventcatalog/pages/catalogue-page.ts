import { parsePage } from "./page-text.js";

/** Where pages of one kind are. */
export type Collection = "commands" | "events" | "queries" | "services" | "teams" | "users";

/** A page of a catalogue. */
export interface CataloguePage {
  /** Relative to the catalogue's folder, with `/`. */
  readonly path: string;
  readonly collection: Collection;
  readonly id: string;
  readonly name?: string;
  /** As the page says it; empty if it says none. */
  readonly version: string;
  /** Whether it is an old version, below the page of the current one. */
  readonly isVersioned: boolean;
  readonly text: string;
}

const resource = /(?:^|\/)(events|commands|queries|services)\/[^/]+\/(versioned\/[^/]+\/)?index\.mdx?$/;
const owner = /^(teams|users)\/[^/]+\.mdx?$/;

/**
 * Returns the page at a path; undefined if nothing of interest is there, or if it has no id. Throws a `UsageError` if its
 * front matter cannot be read.
 */
export const readCataloguePage = (
  path: string,
  read: (path: string) => string | undefined,
): CataloguePage | undefined => {
  const [, collection, versioned] = resource.exec(path) ?? owner.exec(path) ?? [];
  if (collection === undefined) return undefined;
  const text = read(path) ?? "";
  const frontMatter = parsePage(text, path)?.frontMatter;
  const told = (key: string) => frontMatter?.text(key);
  const id = told("id");
  if (id === undefined) return undefined;
  const name = told("name");
  const about = { id, ...(name !== undefined && { name }), version: told("version") ?? "" };
  return { path, collection: collection as Collection, ...about, isVersioned: versioned !== undefined, text };
};
