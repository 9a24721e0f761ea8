import { expect, it } from "vitest";
import { deriveFacts } from "../../../scripts/generator/description/facts.js";
import { load } from "../../../scripts/generator/input/load.js";
import { readSources } from "../../../scripts/repository/read-input.js";
import { consumerCode } from "../../../site/emit/code-tabs.js";
import { typeCheck } from "../../support/compile.js";
import { root } from "../../support/root.js";

const loaded = readSources(root).map(load);
const facts = loaded.map((each) => deriveFacts(each, loaded));
const files = new Map(
  facts.map((each) => [
    `test/consumer-${each.name}.ts`,
    consumerCode(each).replace('"client-contracts"', '"../src/index.js"'),
  ]),
);

it("what a consumer of each contract writes compiles", () => {
  expect(files.size).toBeGreaterThan(0);
  expect(typeCheck(files)).toEqual([]);
});

it("and would not with a mistake in it", () => {
  const [[path, code]] = [...files] as [[string, string]];
  expect(
    typeCheck(new Map([[path, code.replace("export const", "export const broken: number = ''; export const")]])),
  ).toEqual([expect.stringContaining("is not assignable to type 'number'")]);
});
