// VitePress makes it of the pages' sections.
import index from "@localSearchIndex";
import MiniSearch from "minisearch";

/** A place that search found. */
export interface Found {
  readonly href: string;
  readonly title: string;
  /** The titles that it stands under. */
  readonly within: string;
}

interface Stored {
  readonly title: string;
  readonly titles: readonly string[];
}

const most = 20;

/** Loads what search knows, and returns the search. */
export const loadSearch = async (): Promise<(query: string) => Found[]> => {
  const { default: json } = await (index.root as NonNullable<typeof index.root>)();
  const search = MiniSearch.loadJSON<Stored>(json, {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    searchOptions: { combineWith: "AND", fuzzy: 0.15, prefix: true, boost: { title: 6, titles: 2 } },
  });
  return (query) =>
    query.trim() === ""
      ? []
      : search
          .search(query)
          .slice(0, most)
          .map(({ id, title, titles }) => ({ href: id, title, within: titles.join(" › ") }));
};
