import { expect, it } from "vitest";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { renderExplain } from "../../../../scripts/generator/validators/explain-code.js";
import type { Explain } from "../../../../src/contract/finding.js";
import { loadModule } from "../../../support/load-module.js";

it("explains by a schema that is too large to go without its references, one of which accepts everything", () => {
  const names = Array.from({ length: 600 }, (_, index) => `p${index}`);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    properties: {
      ...Object.fromEntries(names.map((name) => [name, { $ref: "#/$defs/text" }])),
      any: { $ref: "#/$defs/any", type: "object" },
    },
    $defs: { any: { description: "Anything" }, text: { type: "string" } },
  };
  const { explain } = loadModule<{ explain: Explain }>(renderExplain(normalise(schema, []), [], "s"));
  expect(explain({ any: {}, p0: "x" })).toEqual([]);
  expect(explain({ any: 1, p599: 1 })).toEqual([
    ["type", "must be a string", "/p599"],
    ["type", "must be an object", "/any"],
  ]);
});
