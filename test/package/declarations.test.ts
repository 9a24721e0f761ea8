import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../scripts/generator/generate.js";
import { buildDeclarations } from "../../scripts/repository/build-declarations.js";
import { readInput } from "../../scripts/repository/read-input.js";
import { writeFiles } from "../../scripts/repository/write-files.js";
import { withContracts } from "../support/many-contracts.js";
import { root } from "../support/root.js";

const count = 150;
const copy = mkdtempSync(join(tmpdir(), "client-contracts-"));
const types = join(copy, "dist/types");

// A repository that has many contracts and is otherwise this one.
beforeAll(async () => {
  for (const name of ["package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(join(root, name), join(copy, name));
  const generated = join(root, "src/generated");
  cpSync(join(root, "src"), join(copy, "src"), { recursive: true, filter: (path) => path !== generated });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  writeFiles(copy, await generate(withContracts(readInput(root), count)));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const build = (): Map<string, string> => {
  const complaints: unknown[] = [];
  const output = { log: () => {}, error: (text: unknown) => complaints.push(text) };
  expect({ status: buildDeclarations(copy, output), complaints }).toEqual({ status: 0, complaints: [] });
  const paths = readdirSync(types, { recursive: true, encoding: "utf8" }).filter((path) => /\.d\.c?ts$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(types, path), "utf8")]));
};

describe("the declarations of many contracts", () => {
  it("are written, for each contract and either kind of module, and are the same bytes in every build", () => {
    const first = build();
    for (const extension of ["ts", "cts"]) {
      const ofContracts = [...first.keys()].filter(
        (path) => path.startsWith("generated") && path.endsWith(join("/", `contract.d.${extension}`)),
      );
      expect(ofContracts, extension).toHaveLength(count);
    }
    expect(build()).toEqual(first);
  });
});
