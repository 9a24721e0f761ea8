import type { ContractName } from "../../../../../catalogue/contract-name.js";
import type { ExportedService } from "../contents/exported-services.js";
import type { Catalogue } from "../open-catalogue.js";
import { createFrontMatter, type FrontMatter, type Item } from "../pages/front-matter.js";
import { joinPage, parsePage } from "../pages/page-text.js";
import { compareSemanticVersions } from "../pages/semantic-version.js";
import type { WrittenFile } from "./catalogue-change.js";
import { findPages, onlyPage } from "./find-pages.js";

type Versions = ReadonlyMap<ContractName, string>;

// Nobody but its owner knows the version of a service.
const firstVersion = "1.0.0";

// A pointer to an older version moves on; a range, no version and a newer one are somebody's choice.
const point = (frontMatter: FrontMatter, key: "sends" | "receives", id: string, version: string): void => {
  const known = frontMatter.items(key).filter((item) => item.id === id);
  const isOlder = (item: Item) => (compareSemanticVersions(`${item.version}`, version) ?? 0) < 0;
  if (known.every(isOlder)) frontMatter.put(key, { id, version }, (item) => item.id === id && isOlder(item));
};

/**
 * Plans the page of a service, of which only the front matter is touched. Throws a `UsageError` if there are several pages, or
 * if what they send or receive is not a list.
 */
export const planService = (service: ExportedService, versions: Versions, catalogue: Catalogue): WrittenFile => {
  const { id, name } = service;
  const current = findPages(catalogue, ["services"], ({ isVersioned }) => !isVersioned);
  const page = onlyPage(current.filter((known) => [id, name].includes(known.id) || known.name === name));
  const path = page?.path ?? `services/${id}/index.mdx`;
  const { frontMatter, body } = (page && parsePage(page.text, path)) ?? {
    frontMatter: createFrontMatter({ id, name, version: firstVersion }, path),
    body: "\n<NodeGraph />\n",
  };
  for (const key of ["sends", "receives"] as const)
    for (const message of service[key]) point(frontMatter, key, message, versions.get(message) as string);
  return { path, text: joinPage({ frontMatter, body }, page?.text) };
};
