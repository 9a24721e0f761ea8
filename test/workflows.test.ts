import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/root.js";

const folder = join(root, ".github/workflows");
const { scripts, engines, publishConfig, devDependencies } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

describe.each(readdirSync(folder))("the workflow %s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");

  it("takes actions by their hash, and says which version that is", () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used).not.toEqual([]);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("has no permission but those that it names", () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
  });

  it("runs only scripts that there are", () => {
    const named = [...text.matchAll(/(?:npm run |script: npm run )([\w:-]+)/g)].map(([, name]) => name);
    const listed = [...text.matchAll(/"((?:test|release):[\w-]+)"/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...named, ...listed]));
  });
});

describe("the tests before a merge", () => {
  const text = readFileSync(join(folder, "ci.yml"), "utf8");

  it("run on every version of Node that users may have", () => {
    expect(engines.node).toBe("^20.19.0 || >=22.12.0");
    expect(text).toContain("node: [20, 22, 24, 26]");
  });

  it("run every opt-in suite", () => {
    const optIn = Object.keys(scripts).filter((name) => /^(?:test:(?!unit$)|release:)/.test(name));
    expect(optIn).toContain("release:dry");
    for (const name of optIn) expect(text, name).toContain(`"${name}"`);
  });

  it("pass only if every job did", () => {
    const jobs = [...text.slice(text.indexOf("jobs:")).matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
    const [, needed = ""] = /needs: \[(.*)\]/.exec(text) ?? [];
    expect([...needed.split(", "), "all"].sort()).toEqual(jobs.sort());
  });
});

describe("a release", () => {
  const text = readFileSync(join(folder, "release.yml"), "utf8");

  it("is made by the action that goes with the version of changesets", () => {
    // The first version of one goes with the second of the other, and their inputs have other names.
    expect(devDependencies["@changesets/cli"]).toMatch(/^2\./);
    expect(text).toMatch(/uses: changesets\/action@[\da-f]{40} # v1\./);
    expect(text).toContain("          version: npm run version\n          publish: npm run release\n");
  });

  it("is made of what the rehearsal does", () => {
    expect(scripts.release).toBe("npm run check && npm test && changeset publish");
  });

  it("says where it comes from, in the workflow alone: elsewhere npm would not publish", () => {
    expect(text).toContain('NPM_CONFIG_PROVENANCE: "true"');
    expect(text).toContain("id-token: write");
    expect(publishConfig).toEqual({ access: "public" });
  });

  it("has the schemas as an asset", () => {
    expect(text).toMatch(/tar .* schemas\n\s+gh release upload "v\$version"/);
  });
});
