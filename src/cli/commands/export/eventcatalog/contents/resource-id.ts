import { UsageError } from "../../../../../check/model/usage-error.js";

/** Returns a name as an id, which stands in addresses and is the name of a folder: `"My Christies"` as `"my-christies"`. */
export const toResourceId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/**
 * Returns the ids of names, which are systems or owners. Throws a {@link UsageError} if a name has no letter and no digit, or if
 * two of them would be one.
 */
export const toResourceIds = (names: readonly string[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const name of names) {
    const id = toResourceId(name);
    if (id === "") throw new UsageError(`${JSON.stringify(name)} cannot be an id: it has no letter and no digit.`);
    const other = [...ids].find(([, known]) => known === id)?.[0];
    if (other !== undefined && other !== name)
      throw new UsageError(
        `${JSON.stringify(other)} and ${JSON.stringify(name)} would be one page, ${id}: contract.json must spell a name one way.`,
      );
    ids.set(name, id);
  }
  return ids;
};
