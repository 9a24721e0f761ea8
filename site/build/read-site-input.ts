import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWaivers } from "../../scripts/gate/waivers.js";
import { deriveFacts, type Facts } from "../../scripts/generator/description/facts.js";
import { load } from "../../scripts/generator/input/load.js";
import { readSources } from "../../scripts/repository/read-input.js";
import { listFields } from "../../src/schema/list-fields.js";
import { builderCode } from "../checker/builder-code.js";
import { payloadOf } from "../emit/example-payload.js";
import type { Example, PageInput } from "../emit/page-input.js";
import { relativesOf } from "../emit/relatives.js";
import { type OfferedFile, readDownloads } from "./downloads.js";
import { readExamples } from "./read-examples.js";
import { readHistory } from "./read-history.js";

/** What the pages of all contracts show, and the files that they offer. */
export interface SiteInput {
  readonly pages: readonly PageInput[];
  readonly files: readonly OfferedFile[];
}

// A contract without an example yet still shows how it is built.
const producerCode = (facts: Facts, examples: readonly Example[]): string => {
  const example = examples.find(({ verdict }) => verdict === "valid");
  return builderCode(facts, example === undefined ? {} : payloadOf(example));
};

/** Reads everything that the site shows from the folders of the contracts. `base` is the path of the site's root. */
export const readSiteInput = async (root: string, base: string): Promise<SiteInput> => {
  const sources = readSources(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const historyOf = readHistory(root, version, sources);
  const waivers = readWaivers(sources);
  const loaded = sources.map(load);
  const all = loaded.map((each) => deriveFacts(each, loaded));
  const files: OfferedFile[] = [];
  const pages: PageInput[] = [];
  for (const [index, { name, published, documented }] of loaded.entries()) {
    const facts = all[index] as Facts;
    const schemas = { published, ...(documented !== undefined && { documented }) };
    const examples = await readExamples(root, name);
    const own = readDownloads(root, name, schemas);
    files.push(...own);
    pages.push({
      base,
      facts,
      schemas,
      fields: listFields(schemas),
      examples,
      releases: historyOf(name),
      waivers: waivers.filter(({ contract }) => contract === name),
      relatives: relativesOf(facts, all),
      downloads: own.map(({ label, path, what }) => ({ label, path, what })),
      producerCode: producerCode(facts, examples),
    });
  }
  return { pages, files };
};
