import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import { listContracts } from "../../src/cli/commands/list/list-contracts.js";
import { type Contract, contracts } from "../../src/index.js";
import { errorOf } from "../support/issues.js";
import { root } from "../support/root.js";

const { valid, tolerated, invalid } = readFixtures(root);
const all: Readonly<Record<string, Contract<unknown>>> = contracts;
// Those whose page somebody has read.
const fromPages = listContracts().flatMap(({ name, source }) => (source === undefined ? [] : [name]));

const contractOf = (name: string): Contract<unknown> => {
  const contract = all[name];
  if (!contract) throw new Error(`there is no contract ${name}`);
  return contract;
};

describe("valid fixtures", () => {
  it.each(valid)("$file is accepted, published and strictly, from text too", ({ contract, payload }) => {
    const { is, strict } = contractOf(contract);
    expect(is(payload)).toBe(true);
    expect(strict.parse(payload)).toBe(payload);
    expect(strict.parseJson(JSON.stringify(payload))).toEqual(payload);
  });
});

describe("invalid fixtures", () => {
  it.each([...tolerated, ...invalid])(
    "$file raises just the issues that it is listed with",
    ({ contract, payload, expected }) => {
      expect(expected.length, "expected.json lists no issue for it").toBeGreaterThan(0);
      const { issues } = errorOf(contractOf(contract).strict.safeParse(payload));
      const raised = issues.map(({ pointer, keyword, rule, code }) => ({
        pointer,
        keyword,
        rule,
        ...(code && { code }),
      }));
      const order = (left: object, right: object) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
      expect(raised.sort(order)).toEqual([...expected].sort(order));
    },
  );

  it.each(invalid)("$file is refused by the published schema alone exactly if a published rule says so", (fixture) => {
    const isPublished = fixture.expected.some(({ rule }) => rule === "published");
    expect(contractOf(fixture.contract).is(fixture.payload)).toBe(!isPublished);
  });
});

describe("tolerated fixtures", () => {
  it.each(tolerated)("$file is accepted by the published schema, from text too", ({ contract, payload }) => {
    const { is, parseJson } = contractOf(contract);
    expect(is(payload)).toBe(true);
    expect(parseJson(JSON.stringify(payload))).toEqual(payload);
  });
});

describe("the set of fixtures", () => {
  it.each(Object.keys(all))("%s has a valid fixture", (name) => {
    expect(valid.filter(({ contract }) => contract === name)).not.toHaveLength(0);
  });

  it.each(fromPages)("%s has at least 2 valid and 6 invalid fixtures", (name) => {
    expect(valid.filter(({ contract }) => contract === name).length).toBeGreaterThanOrEqual(2);
    expect(invalid.filter(({ contract }) => contract === name).length).toBeGreaterThanOrEqual(6);
  });
});
