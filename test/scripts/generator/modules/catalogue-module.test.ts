import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../../../scripts/generator/description/facts.js";
import { renderCatalogue } from "../../../../scripts/generator/modules/catalogue-module.js";
import type { CatalogueEntry } from "../../../../src/catalogue/catalogue-entry.js";
import { catalogue } from "../../../../src/generated/catalogue.js";
import { contracts } from "../../../../src/generated/index.js";
import { loadModule } from "../../../support/load-module.js";
import { root } from "../../../support/root.js";

const factsOf = (contract: object) =>
  deriveFacts({ name: "ThingMovedV2", path: "schemas/ThingMovedV2", published: { title: "A thing" }, contract });

const entryOf = (text: string) =>
  loadModule<{ catalogue: Record<string, CatalogueEntry> }>(text).catalogue.ThingMovedV2 as CatalogueEntry;

describe("the module of the catalogue", () => {
  it("holds the texts of the files, to the last character", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become a template
    const schema = '\uFEFF{ "title": "`${1}` \\u2028 \u2028 \\" */" }\r\n\n';
    const text = renderCatalogue([{ facts: factsOf({}), hasDocumentedRules: true, schema, documented: "{}\n" }]);
    expect(entryOf(text)).toEqual({
      kind: "plain",
      description: "A thing",
      hasDocumentedRules: true,
      schema,
      documented: "{}\n",
    });
  });

  it("leaves out what a contract does not have, and holds what it has", () => {
    const about = { owner: "Pismo", summary: "Tells it.", raised: "Once.", producers: ["A"], response: "B" };
    const contract = { kind: "pismo-payload", source: "A page", ...about, partitionKey: "/id" };
    const text = renderCatalogue([{ facts: factsOf(contract), hasDocumentedRules: false, schema: "{}" }]);
    expect(entryOf(text)).toEqual({
      kind: "pismo-payload",
      source: "A page",
      description: "A thing",
      ...about,
      hasDocumentedRules: false,
      schema: "{}",
    });
  });
});

describe("the committed catalogue", () => {
  it("has every contract, with its files as they stand", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(contracts));
    for (const [name, { schema }] of Object.entries(catalogue))
      expect(schema, name).toBe(readFileSync(join(root, "schemas", name, "schema.json"), "utf8"));
    expect(catalogue.PismoEvent.documented).toBe(
      readFileSync(join(root, "schemas/PismoEvent/documented.json"), "utf8"),
    );
    expect(catalogue.UpdateClientPhoneNumber).not.toHaveProperty("documented");
  });

  it("tells rules from marks", () => {
    expect(catalogue.PismoEvent.hasDocumentedRules).toBe(true);
    expect(catalogue.PismoPhoneChangeV1.documented).toContain("x-sensitive");
    expect(catalogue.PismoPhoneChangeV1.hasDocumentedRules).toBe(false);
  });
});
