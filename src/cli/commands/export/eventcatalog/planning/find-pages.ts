import { UsageError } from "../../../../../check/model/usage-error.js";
import type { Catalogue } from "../open-catalogue.js";
import type { CataloguePage, Collection } from "../pages/catalogue-page.js";

/** Returns the pages of some collections that `isMeant` says are meant. */
export const findPages = (
  { pages }: Catalogue,
  collections: readonly Collection[],
  isMeant: (page: CataloguePage) => boolean,
): CataloguePage[] => pages.filter((page) => collections.includes(page.collection) && isMeant(page));

/** Returns the only page, or undefined if there is none. Throws a {@link UsageError} that names them if there are several. */
export const onlyPage = (pages: readonly CataloguePage[]): CataloguePage | undefined => {
  if (pages.length < 2) return pages[0];
  const [{ id, version }] = pages as [CataloguePage];
  const paths = pages.map(({ path }) => path).join(" and ");
  throw new UsageError(`${paths} are both ${id}${version === "" ? "" : ` ${version}`}. Remove one, and run it again.`);
};
