import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import { type Contract, ContractError, contracts } from "../../src/index.js";
import { thrownBy } from "../support/issues.js";
import { marked, marker, markerStart } from "../support/marked.js";
import { root } from "../support/root.js";

const everythingOf = (error: unknown): string => {
  expect(error).toBeInstanceOf(ContractError);
  const { stack, message, issues, cause } = error as ContractError;
  return [
    stack,
    message,
    JSON.stringify(error),
    JSON.stringify(issues),
    inspect(error, { depth: 9 }),
    String(cause),
  ].join("\n");
};

const { valid, invalid } = readFixtures(root);
const all: Readonly<Record<string, Contract<unknown>>> = contracts;

describe("no value of a payload is in an error", () => {
  // A payload that is all free text is still valid.
  const refused = [...valid, ...invalid].filter(({ contract, payload }) => !all[contract]?.strict.is(marked(payload)));

  it("is shown by many fixtures", () => {
    expect(refused.length).toBeGreaterThan(50);
  });

  it.each(refused)("$file, with every value replaced", ({ contract, payload }) => {
    const { strict } = all[contract] as Contract<unknown>;
    const text = everythingOf(thrownBy(() => strict.parse(marked(payload))));
    expect(text).not.toContain(marker);
    expect(text).not.toContain("918273645");
  });

  it.each(Object.keys(all))("%s, of a text that is not JSON, wherever it breaks", (name) => {
    const text = JSON.stringify(marked(valid.find(({ contract }) => contract === name)?.payload));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "}", '"', "x", "\ud800"), (at, inserted) => {
        const broken = text.slice(0, at) + inserted;
        const { strict } = all[name] as Contract<unknown>;
        const result = strict.safeParseJson(broken);
        if (!result.success) expect(everythingOf(result.error)).not.toContain(markerStart);
      }),
      { numRuns: 200 },
    );
  });
});
