import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";

const dist = join(root, "dist");
const require = createRequire(import.meta.url);
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.c?js$/.test(file));

/** The names that a built file takes from `runtime`, in either module system. */
const namesFromRuntime = (text: string): string[] => [
  ...[...text.matchAll(/import ?\{([^}]*)\} ?from ?"(?:\.\.?\/)+runtime\.js"/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim().split(" as ")[0] ?? ""),
  ),
  ...[...text.matchAll(/\b(\w+) ?= ?require\("(?:\.\.?\/)+runtime\.cjs"\)/g)].flatMap(([, alias]) =>
    [...text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, "g"))].map(([, name = ""]) => name),
  ),
];

describe("the boundary between the built files", () => {
  const runtime = new Set(Object.keys(require(join(dist, "runtime.cjs"))));

  it.each(scripts)("%s takes nothing from runtime that is not there", (file) => {
    const names = namesFromRuntime(readFileSync(join(dist, file), "utf8"));
    expect(names.filter((name) => name !== "" && !runtime.has(name))).toEqual([]);
  });

  it("is crossed by the contracts and by the index", () => {
    const crossing = (file: string) => namesFromRuntime(readFileSync(join(dist, file), "utf8")).length;
    for (const file of ["index.js", "index.cjs", "contracts/PismoEvent.js", "contracts/PismoEvent.cjs"])
      expect(crossing(file), file).toBeGreaterThan(0);
  });
});

/** The names that a built file declares at its top, as they stand in `src/`. */
const declaredIn = (file: string): string[] =>
  [
    ...readFileSync(join(dist, file), "utf8").matchAll(/^(?:var|const|let|class|function\*?|async function) (\w+)/gm),
  ].map(([, name = ""]) => name);

describe("the contracts' checks", () => {
  it.each(scripts.filter((file) => !file.startsWith("contracts")))("have no second copy in %s", (file) => {
    const text = readFileSync(join(dist, file), "utf8");
    expect(text).not.toMatch(/value\.metadata\.typeName|function check\d*\(value\)/);
  });

  it("are in the contracts' own files", () => {
    const text = readFileSync(join(dist, "contracts/ClientAddressRemovedV1.cjs"), "utf8");
    expect(text).toMatch(/function check\d*\(value\)/);
  });
});

describe("what runtime has", () => {
  it.each([
    ["index.js", "runtime.js"],
    ["index.cjs", "runtime.cjs"],
  ])("%s has no second copy of", (file, runtime) => {
    const exported = Object.keys(require(join(dist, "runtime.cjs")));
    const declared = new Set(declaredIn(file));
    expect(declaredIn(runtime)).toEqual(expect.arrayContaining(exported.filter((name) => /^[a-z]/.test(name))));
    expect(exported.filter((name) => declared.has(name))).toEqual([]);
  });
});
