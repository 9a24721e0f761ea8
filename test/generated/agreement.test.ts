import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import type { Explain } from "../../src/contract/finding.js";
import { type Contract, contracts } from "../../src/index.js";
import { errorOf } from "../support/issues.js";
import { mutated } from "../support/mutations.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const all: Readonly<Record<string, Contract<unknown>>> = contracts;

interface Judgement {
  readonly check: (value: unknown) => boolean;
  readonly explain: Explain;
}

const loadRules = async (name: string, rule: "published" | "documented"): Promise<Judgement | undefined> => {
  const path = (part: string) => join(root, `src/generated/${name}/${rule}-${part}.ts`);
  if (!existsSync(path("check"))) return undefined;
  const { check } = (await import(path("check"))) as Pick<Judgement, "check">;
  const { explain } = (await import(path("explain"))) as Pick<Judgement, "explain">;
  return { check, explain };
};

describe.each(Object.keys(all))("%s, of payloads that were tampered with", (name) => {
  const payloads = [...valid, ...invalid].filter(({ contract }) => contract === name).map(({ payload }) => payload);
  const contract = all[name] as Contract<unknown>;

  it.each(["published", "documented"] as const)("TypeBox and Ajv judge the same by the %s rules", async (rule) => {
    const rules = await loadRules(name, rule);
    if (!rules) return expect(rule, "every contract has a published schema").toBe("documented");
    let refused = 0;
    fc.assert(
      fc.property(mutated(payloads), (payload) => {
        const accepted = rules.check(payload);
        expect(rules.explain(payload).length === 0).toBe(accepted);
        if (!accepted) refused++;
      }),
      { numRuns: 3_000 },
    );
    expect(refused, "the changes must break something, or this shows nothing").toBeGreaterThan(100);
  });

  it("every refusal has a reason, each at a place of its own kind", () => {
    fc.assert(
      fc.property(mutated(payloads), (payload) => {
        for (const validator of [contract, contract.strict]) {
          const result = validator.safeParse(payload);
          expect(result.success).toBe(validator.is(payload));
          if (result.success) continue;
          const { issues } = errorOf(result);
          expect(issues.length).toBeGreaterThan(0);
          for (const { message, pointer, path } of issues) {
            expect(message).not.toMatch(/reads differently|does not satisfy|must be (undefined|one of|)$/);
            expect(pointer.split("/")).toHaveLength(path.length + 1);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
