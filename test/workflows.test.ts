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
    // Those of the repository itself have the hash of the commit that is checked out.
    const used = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, action]) => action);
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
    // EventCatalog itself takes 1.5 GB: the ordinary tests read by its SDK what it is given.
    const optIn = Object.keys(scripts).filter((name) => /^(?:test:(?!(?:unit|eventcatalog)$)|release:)/.test(name));
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

describe("the site", () => {
  const text = readFileSync(join(folder, "site.yml"), "utf8");
  const [build = "", deploy = ""] = text.slice(text.indexOf("jobs:")).split(/^ {2}deploy:$/m);
  const permissionsOf = (job: string) => [...job.matchAll(/^ {6}([\w-]+: (?:read|write))$/gm)].map(([, name]) => name);

  it("is published with each release, whoever makes it, and by hand", () => {
    const release = readFileSync(join(folder, "release.yml"), "utf8");
    // GitHub tells no other workflow of what a workflow does with its own token: it must be called.
    expect(release).toContain("    uses: ./.github/workflows/site.yml\n");
    expect(release).toContain("    if: needs.release.outputs.published == 'true'\n");
    expect(release).toMatch(/^ {6}published: \$\{\{ steps\.changesets\.outputs\.published \}\}$/m);
    for (const event of ["workflow_call:", "release:\n    types: [published]", "workflow_dispatch:"])
      expect(text.slice(0, text.indexOf("jobs:"))).toContain(`\n  ${event}\n`);
  });

  it("gets what it needs from the release, and no more", () => {
    const release = readFileSync(join(folder, "release.yml"), "utf8");
    const [, called = ""] = release.split(/^ {2}site:$/m);
    expect(permissionsOf(called).sort()).toEqual([...permissionsOf(build), ...permissionsOf(deploy)].sort());
  });

  it("is built by a job that cannot publish, and published by one that runs nothing of ours", () => {
    expect(permissionsOf(build)).toEqual(["contents: read"]);
    expect(build).toContain("      - run: npm ci\n      - run: npm run site\n");
    expect(build).toMatch(/actions\/upload-pages-artifact@.*\n {8}with:\n {10}path: site\/dist\n/);
    expect(permissionsOf(deploy)).toEqual(["pages: write", "id-token: write"]);
    expect(deploy).toContain("    needs: build\n");
    expect(deploy).not.toMatch(/run:|actions\/checkout/);
  });

  it("is never published twice at once, and a deployment that runs is not broken off", () => {
    expect(text).toMatch(/^concurrency:\n {2}group: site\n(?! {2}cancel-in-progress: true)/m);
  });
});
