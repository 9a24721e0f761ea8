import { deriveFacts } from "../../../scripts/generator/description/facts.js";
import type { ContractJson } from "../../../scripts/generator/input/contract-json.js";
import type { Loaded } from "../../../scripts/generator/input/load.js";
import type { PageInput } from "../../../site/emit/page-input.js";
import { relativesOf } from "../../../site/emit/relatives.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { listFields } from "../../../src/schema/list-fields.js";

/** What the page of a made-up contract shows, which has a schema and nothing else but what is given. */
export const pageInputOf = (
  name: string,
  published: Schema,
  { contract = {}, ...given }: Partial<PageInput> & { readonly contract?: ContractJson } = {},
): PageInput => {
  const loaded: Loaded = { name, path: `schemas/${name}`, published, contract };
  const facts = deriveFacts(loaded);
  return {
    base: "/site/",
    facts,
    schemas: { published },
    fields: listFields({ published }),
    examples: [],
    releases: [],
    waivers: [],
    relatives: relativesOf(facts, [facts]),
    downloads: [],
    producerCode: `export const payload = {};\n`,
    ...given,
  };
};
