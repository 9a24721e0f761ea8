import { describe, expect, it } from "vitest";
import { findCircles, findForbiddenArrows } from "../../../scripts/repository/import-rules.js";

const arrowsOf = (from: string, text: string) => findForbiddenArrows(new Map([[from, text]])).map(({ to }) => to);

describe("findForbiddenArrows", () => {
  it.each([
    ["src/json/pointer.ts", 'import { redact } from "../fields/redact.js";', "src/fields/redact.ts"],
    ["src/json/pointer.ts", 'import type { Fields } from "../fields/field-tree.js";', "src/fields/field-tree.ts"],
    ["src/fields/redact.ts", 'import { on } from "../consumer/route.js";', "src/consumer/route.ts"],
    ["src/contract/error.ts", 'export { fill } from "../kinds/fill.js";', "src/kinds/fill.ts"],
    ["src/kinds/event.ts", 'import "../runtime/index.js";', "src/runtime/index.ts"],
    ["src/schema/walk.ts", 'import { x } from "../contract/error.js";', "src/contract/error.ts"],
    ["src/compatibility/compared-place.ts", 'import { x } from "../contract/error.js";', "src/contract/error.ts"],
    ["src/snapshots/from-git.ts", 'import { x } from "../compatibility/change.js";', "src/compatibility/change.ts"],
    ["src/producer/producer.ts", 'import { x } from "../consumer/route.js";', "src/consumer/route.ts"],
    ["src/consumer/route.ts", 'const x = await import("../schema/walk.js");', "src/schema/walk.ts"],
    ["src/check/judging/judge.ts", 'import { x } from "../../cli/main.js";', "src/cli/main.ts"],
    ["src/check/judging/judge.ts", 'import { A } from "../../generated/A/contract.js";', "src/generated/A/contract.ts"],
    ["src/cli/main.ts", 'import { x } from "../producer/producer.js";', "src/producer/producer.ts"],
    ["src/cli/main.ts", 'import { x } from "../testing/sample.js";', "src/testing/sample.ts"],
    ["src/testing/sample.ts", 'import { x } from "../cli/main.js";', "src/cli/main.ts"],
    ["src/samples/samples.ts", 'import { x } from "../testing/sample.js";', "src/testing/sample.ts"],
    ["src/producer/producer.ts", 'import type { X } from "../testing/sample.js";', "src/testing/sample.ts"],
    ["src/consumer/route.ts", 'import { x } from "../samples/samples.js";', "src/samples/samples.ts"],
    ["src/clients/kafka-message.ts", 'import { x } from "../samples/samples.js";', "src/samples/samples.ts"],
    ["src/generated/A/contract.ts", 'import { x } from "../../kinds/plain.js";', "src/kinds/plain.ts"],
    ["src/json/pointer.ts", 'import { x } from "../../scripts/demo.js";', "scripts/demo.ts"],
    ["scripts/generator/generate.ts", 'import { x } from "../../src/cli/main.js";', "src/cli/main.ts"],
    [
      "scripts/generator/generate.ts",
      'import { x } from "../repository/fixtures.js";',
      "scripts/repository/fixtures.ts",
    ],
    ["scripts/generator/input/load.ts", 'import { readFileSync } from "node:fs";', "node:fs"],
  ])("finds in %s: %s", (from, text, to) => {
    expect(arrowsOf(from, text)).toContain(to);
  });

  it.each([
    ["src/fields/redact.ts", 'import { x } from "../json/faults.js";'],
    ["src/generated/A/contract.ts", 'import type { X } from "../../kinds/plain.js";'],
    ["src/generated/A/contract.ts", 'import { type X } from "../../kinds/plain.js";'],
    ["src/generated/A/contract.ts", 'import { x } from "../../runtime/index.js";'],
    ["src/check/judging/judge.ts", 'import { contracts } from "../../generated/index.js";'],
    ["src/cli/commands/sample/command.ts", 'import { x } from "../../../samples/samples.js";'],
    ["src/testing/sample.ts", 'import { x } from "../samples/samples.js";'],
    ["scripts/repository/fixtures.ts", 'import { x } from "node:fs";'],
  ])("allows in %s: %s", (from, text) => {
    expect(arrowsOf(from, text)).toEqual([]);
  });
});

describe("findCircles", () => {
  it("finds files that import each other, also through others and for their types", () => {
    const files = new Map([
      ["src/a.ts", 'import "./b.js";'],
      ["src/b.ts", 'import type { C } from "./c.js";'],
      ["src/c.ts", 'export * from "./a.js";'],
      ["src/d.ts", 'import "./a.js";'],
    ]);
    expect(findCircles(files)).toEqual([["src/a.ts", "src/b.ts", "src/c.ts"]]);
  });
});
