import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../../../../scripts/generator/lint/lint-schema.js";
import { isolate } from "../../../../scripts/generator/transform/isolate.js";
import { assemble, normalise } from "../../../../scripts/generator/transform/normalise.js";
import { renderCheck } from "../../../../scripts/generator/validators/check-code.js";
import { renderExplain } from "../../../../scripts/generator/validators/explain-code.js";
import { evaluateSchema } from "../../../../src/compatibility/evaluate.js";
import { sourceOf } from "../../../../src/compatibility/schema-source.js";
import type { Explain } from "../../../../src/contract/finding.js";
import type { Dialect, SchemaObject } from "../../../../src/schema/json-schema.js";
import { interpret } from "../../../support/interpret.js";
import { loadModule } from "../../../support/load-module.js";
import { payloadsForReferences, schemasWithReferences } from "../../../support/random-schemas.js";

// What a reference's target has looked at counts only if it was satisfied; in place of the reference, in any case. Both
// refuse the same values, and one says more.
const comparable = (texts: readonly string[] = []): string[] =>
  [...new Set(texts)].filter((text) => !text.includes(" unevaluated")).sort();

describe.each<Dialect>(["2020-12", "draft-07"])("schemas with references of %s", (dialect) => {
  it("are judged by the letter of the specification, and explained as Ajv explains them", () => {
    const seen = { schemas: 0, recursive: 0, refused: 0, accepted: 0 };
    fc.assert(
      fc.property(
        schemasWithReferences(dialect),
        fc.array(payloadsForReferences, { minLength: 25, maxLength: 25 }),
        (schema, payloads) => {
          fc.pre(lint(schema, { formats: [], annotations: [] }).length === 0);
          const normalised = normalise(schema, []);
          const says = interpret(isolate(assemble(normalised), dialect) as SchemaObject, dialect);
          fc.pre(says !== undefined);
          const text = renderExplain(normalised, [], "s");
          const { check } = loadModule<{ check: (value: unknown) => boolean }>(renderCheck(normalised, "s"));
          const { explain } = loadModule<{ explain: Explain }>(text);
          const source = sourceOf(schema);
          const asked = JSON.stringify(schema);
          const names = asked.includes('"propertyNames"');
          // What is left over may break any keyword if a schema judges it.
          const rest = /"unevaluated\w+":\{/.test(asked);
          seen.schemas++;
          if (text.includes("instancePath")) seen.recursive++;
          for (const payload of payloads) {
            const expected = says?.(payload);
            const findings = explain(payload);
            const said = findings.map(([keyword, message, pointer]) => `${pointer} ${keyword}: ${message}`);
            if (!names && !rest) expect(comparable(expected?.all)).toEqual(comparable(expected?.unrolled));
            if (!rest) expect(comparable(said)).toEqual(comparable(expected?.collapsed));
            const isValid = evaluateSchema(schema, source, payload);
            expect([check(payload), findings.length === 0, expected?.isValid]).toEqual([isValid, isValid, isValid]);
            for (const [, message] of findings) expect(message).not.toMatch(/undefined|does not satisfy|^$/);
            if (isValid) seen.accepted++;
            else seen.refused++;
          }
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 50) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });
});
