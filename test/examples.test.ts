import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { servers } from "./brokers/servers.js";
import { root } from "./support/root.js";

const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));

describe.each(servers.map(({ name }) => name))("examples/%s", (name) => {
  const folder = join(root, "examples", name);

  it.each(["README.md", "consumer.js", "producer.js", "tsconfig.json"])("has %s", (file) => {
    expect(existsSync(join(folder, file))).toBe(true);
  });

  it("has a lock for exactly what it depends on", () => {
    const { dependencies } = read(folder, "package.json");
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read(folder, "package-lock.json").packages[""].dependencies).toEqual(dependencies);
  });

  it("has scripts that run its files", () => {
    const { scripts } = read(folder, "package.json");
    expect(scripts).toMatchObject({ consumer: "node consumer.js", producer: "node producer.js" });
  });

  it("tells in its README how it is run, and is named in the package's own", () => {
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    for (const text of ["npm run consumer", "npm run producer"]) expect(readme).toContain(text);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`](examples/${name})`);
  });
});
