import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples } from "./brokers/servers.js";
import { root } from "./support/root.js";

const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));

describe.each(examples)("examples/$name", ({ name, programs }) => {
  const folder = join(root, "examples", name);

  it.each(["README.md", "tsconfig.json", ...programs.map((program) => `${program}.js`)])("has %s", (file) => {
    expect(existsSync(join(folder, file))).toBe(true);
  });

  it("has a lock for exactly what it depends on", () => {
    const { dependencies } = read(folder, "package.json");
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read(folder, "package-lock.json").packages[""].dependencies).toEqual(dependencies);
  });

  it("has scripts that run its files", () => {
    const { scripts } = read(folder, "package.json");
    expect(scripts).toMatchObject(Object.fromEntries(programs.map((program) => [program, `node ${program}.js`])));
  });

  it("tells in its README how it is run, and is named in the package's own", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    for (const program of programs) expect(readme).toContain(`npm run ${program}`);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`](examples/${name})`);
  });
});
