import { dirname, posix } from "node:path";
import { UsageError } from "../../../../../check/model/usage-error.js";
import type { ExportedMessage } from "../contents/exported-message.js";
import type { Catalogue } from "../open-catalogue.js";
import type { CataloguePage } from "../pages/catalogue-page.js";
import { compareSemanticVersions } from "../pages/semantic-version.js";
import type { CatalogueChange } from "./catalogue-change.js";
import { findPages, onlyPage } from "./find-pages.js";

/** Where a message's page goes. */
export interface MessagePlace {
  readonly path: string;
  /** The page that is changed; absent if it is a new one. */
  readonly page?: CataloguePage;
  /** What keeps the version that was there. */
  readonly before: readonly CatalogueChange[];
}

// What else may be in the folder of a message, with pages of its own.
const isOfAnother = (path: string): boolean =>
  /^(?:versioned|events|commands|queries|channels|flows|entities)\//.test(path);

const compare = (page: CataloguePage, version: string): number => {
  const order = compareSemanticVersions(page.version, version);
  if (order !== undefined) return order;
  throw new UsageError(
    `${page.path} has version ${JSON.stringify(page.version)}, which cannot be compared with ${version}: write a semantic version there.`,
  );
};

// The changelog tells of that version, and goes with it; all else is where people go on. What is kept already, since an
// export broke off, is not kept twice.
const keep = (page: CataloguePage, catalogue: Catalogue): CatalogueChange[] => {
  const folder = dirname(page.path);
  const old = posix.join(folder, "versioned", page.version);
  const files = catalogue.list(folder).map((path) => posix.relative(folder, path));
  return files
    .filter((path) => !isOfAnother(path))
    .flatMap((path): CatalogueChange[] => {
      const [from, to] = [posix.join(folder, path), posix.join(old, path)];
      const kept = catalogue.read(to);
      if (kept !== undefined && kept !== catalogue.read(from))
        throw new UsageError(`${from} and ${to} are both of version ${page.version}. Remove one, and run it again.`);
      if (/^changelog\.mdx?$/.test(path)) return [{ act: "move", from, path: to }];
      return kept === undefined ? [{ act: "copy", from, path: to }] : [];
    });
};

/**
 * Returns where the page of a message goes: to that of its version; else to the current page if that is older, whose
 * version is kept; else below the current page, which is newer. Throws a {@link UsageError} if that cannot be told.
 */
export const placeMessage = ({ name, version, collection }: ExportedMessage, catalogue: Catalogue): MessagePlace => {
  const pages = findPages(catalogue, ["events", "commands", "queries"], ({ id }) => id === name);
  const current = onlyPage(pages.filter(({ isVersioned }) => !isVersioned));
  const same = onlyPage(pages.filter((page) => compareSemanticVersions(page.version, version) === 0));
  if (same) return { path: same.path, page: same, before: [] };
  if (!current) return { path: `${collection}/${name}/index.mdx`, before: [] };
  if (compare(current, version) < 0) return { path: current.path, page: current, before: keep(current, catalogue) };
  return { path: posix.join(dirname(current.path), "versioned", version, "index.mdx"), before: [] };
};
