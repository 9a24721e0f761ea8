import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContractName } from "../../../../src/catalogue/contract-name.js";
import { exportEventCatalog } from "../../../../src/cli/commands/export/eventcatalog/export-event-catalog.js";
import { catalogue } from "../../../../src/generated/catalogue.js";
import { contracts } from "../../../../src/generated/index.js";
import { type Files, makeFolder, writeFiles } from "../../shared/make-folder.js";
import { readBack, textsIn } from "./read-back.js";

const name = Object.keys(contracts).find((each) => catalogue[each as ContractName].owner !== undefined) as ContractName;
const version = contracts[name].version.replace(/^\d+$/, "$&.0.0");
const home = `domains/Client/services/ClientService/events/${name}`;
const system = Object.values(catalogue).flatMap(({ producers }) => producers ?? [])[0] as string;
const sent = Object.keys(contracts).filter((each) => catalogue[each as ContractName].producers?.includes(system));

const catalogueOf = (files: Files) => makeFolder({ "eventcatalog.config.js": "export default {};\n", ...files });
const page = (frontMatter: string, body = "") => `---\n${frontMatter}\n---\n${body}`;
const run = (folder: string, names: readonly ContractName[] = [name]) => exportEventCatalog(folder, names, false);
const problem = (files: Files): string => {
  const folder = catalogueOf(files);
  const before = textsIn(folder);
  try {
    run(folder);
  } catch (error) {
    expect(error).toMatchObject({ name: "UsageError" });
    // All is read before anything is written.
    expect(textsIn(folder)).toEqual(before);
    return (error as Error).message.replaceAll(`${folder}/`, "");
  }
  throw new Error("it was exported");
};

describe("a page that people have written", () => {
  const handwritten = page(
    `# our page
id: ${name}
name: A fine event # as marketing calls it
version: ${version}
owners: [jane]
channels:
  - id: clients.{env}
badges:
  - { content: Beta, backgroundColor: blue, textColor: blue }`,
    "\n## Why we have it\n\nBecause.  \n",
  );

  it("stays where it is, and keeps its text, its comments and what else it says", async () => {
    const folder = catalogueOf({ [`${home}/index.mdx`]: handwritten, [`${home}/schema.json`]: "{}" });
    run(folder);
    const texts = textsIn(folder);
    const text = texts[`${home}/index.mdx`] as string;
    expect(text).toContain("\n## Why we have it\n\nBecause.\n\n{/* client-contracts: begin");
    expect(text).toContain("# our page\n");
    expect(text).toContain("name: A fine event # as marketing calls it\n");
    expect(texts[`${home}/schema.json`]).toBe("{}");
    expect(Object.keys(texts).filter((path) => path.startsWith("events/"))).toEqual([]);
    expect(await readBack(folder).getEvent(name)).toMatchObject({
      name: "A fine event",
      version,
      owners: ["jane"],
      channels: [{ id: "clients.{env}" }],
      badges: expect.arrayContaining([{ content: "Beta", backgroundColor: "blue", textColor: "blue" }]),
      schemaPath: `${name}.schema.json`,
    });
    run(folder);
    expect(textsIn(folder)).toEqual(texts);
  });

  it("keeps what is written around the block, and no change within it", () => {
    const folder = catalogueOf({});
    run(folder);
    const path = `events/${name}/index.mdx`;
    const made = textsIn(folder)[path] as string;
    const [head, ...rest] = made.split("\n{/* client-contracts: begin") as [string, string];
    const around = `${head}\nAbove.\n\n{/* client-contracts: begin${rest.join("")}\nBelow.\n`;
    writeFiles(folder, { [path]: around.replace("## Fields", "## Changed") });
    expect(run(folder).report).toMatch(new RegExp(`^update ${path}\n\n✓ 1 contract; 1 change, `));
    expect(textsIn(folder)[path]).toBe(around);
  });

  it("keeps the ends of its lines and its byte order mark", () => {
    const crlf = `\uFEFF${handwritten.replaceAll("\n", "\r\n")}`;
    const folder = catalogueOf({ [`events/${name}/index.mdx`]: crlf });
    run(folder);
    const text = textsIn(folder)[`events/${name}/index.mdx`] as string;
    expect(text.startsWith("\uFEFF---\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("gets no components if it is not MDX", () => {
    const folder = catalogueOf({ [`events/${name}/index.md`]: page(`id: ${name}\nname: X\nversion: ${version}`) });
    run(folder);
    const text = textsIn(folder)[`events/${name}/index.md`] as string;
    expect(text).toContain("<!-- client-contracts: begin");
    expect(text).toContain(`](${name}.schema.json)`);
    expect(text).not.toMatch(/\{\/\*|<NodeGraph|<SchemaViewer/);
    expect(textsIn(folder)).not.toHaveProperty([`events/${name}/index.mdx`]);
  });

  it("loses the badges of the contract that are true no more, and no others", async () => {
    const url = `https://elsewhere.example/contracts/${name}.html`;
    const folder = catalogueOf({
      [`events/${name}/index.mdx`]: page(
        `id: ${name}\nname: X\nversion: ${version}\nbadges:\n  - { content: Gone, backgroundColor: red, textColor: red, url: "${url}" }\n  - { content: Ours, backgroundColor: red, textColor: red }`,
      ),
    });
    run(folder);
    const contents = (await readBack(folder).getEvent(name)).badges?.map(({ content }) => content);
    expect(contents).toContain("Ours");
    expect(contents).not.toContain("Gone");
  });

  it("loses the examples of the contract that are there no more, and no others", () => {
    const examples = `events/${name}/examples`;
    const folder = catalogueOf({ [`${examples}/client-contracts/gone.json`]: "{}", [`${examples}/ours.json`]: "{}" });
    expect(run(folder).report).toContain(`remove ${examples}/client-contracts/gone.json\n`);
    expect(textsIn(folder)).not.toHaveProperty([`${examples}/client-contracts/gone.json`]);
    expect(textsIn(folder)).toHaveProperty([`${examples}/ours.json`], "{}");
  });
});

describe("another version of a message", () => {
  const old = page(`id: ${name}\nname: X\nversion: 0.0.0\ndraft: true`, "\nHandwritten.\n");

  it("is kept below the new one if it is older, with all that lay beside it and its changelog", async () => {
    const folder = catalogueOf({
      [`${home}/index.mdx`]: old,
      [`${home}/changelog.mdx`]: "what changed",
      [`${home}/diagram.svg`]: "<svg/>",
      [`${home}/versioned/0.0.0-alpha/index.mdx`]: page(`id: ${name}\nname: X\nversion: 0.0.0-alpha`),
    });
    expect(run(folder).report).toContain(`copy   ${home}/index.mdx -> ${home}/versioned/0.0.0/index.mdx\n`);
    const texts = textsIn(folder);
    expect(texts).toMatchObject({
      [`${home}/versioned/0.0.0/index.mdx`]: old,
      [`${home}/versioned/0.0.0/changelog.mdx`]: "what changed",
      [`${home}/versioned/0.0.0/diagram.svg`]: "<svg/>",
      [`${home}/diagram.svg`]: "<svg/>",
    });
    expect(texts).not.toHaveProperty([`${home}/changelog.mdx`]);
    expect(texts).not.toHaveProperty([`${home}/versioned/0.0.0/versioned/0.0.0-alpha/index.mdx`]);
    const sdk = readBack(folder);
    expect(await sdk.getEvent(name)).toMatchObject({ version, draft: true });
    expect((await sdk.getEvent(name)).markdown).toMatch(/^Handwritten\./);
    expect((await sdk.getEvent(name, "0.0.0")).markdown).toBe("Handwritten.");
    run(folder);
    expect(textsIn(folder)).toEqual(texts);
  });

  it("is not kept twice, if an export broke off after it was kept", () => {
    const kept = { [`${home}/versioned/0.0.0/index.mdx`]: old, [`${home}/versioned/0.0.0/diagram.svg`]: "<svg/>" };
    const folder = catalogueOf({ [`${home}/index.mdx`]: old, [`${home}/diagram.svg`]: "<svg/>", ...kept });
    expect(run(folder).report).not.toMatch(/^copy/m);
    expect(textsIn(folder)).toMatchObject(kept);
    expect(textsIn(folder)[`${home}/index.mdx`]).toContain(`version: "${version}"`);
  });

  it("stays the current one if it is newer", async () => {
    const newer = old.replace("0.0.0", "99.0.0");
    const folder = catalogueOf({ [`${home}/index.mdx`]: newer });
    run(folder);
    expect(textsIn(folder)[`${home}/index.mdx`]).toBe(newer);
    const sdk = readBack(folder);
    expect(await sdk.getEvent(name, version)).toMatchObject({ version });
    expect(await sdk.getEvent(name)).toMatchObject({ version: "99.0.0" });
    const texts = textsIn(folder);
    run(folder);
    expect(textsIn(folder)).toEqual(texts);
  });

  it("is written into the page of its own version, wherever that is", () => {
    const path = `${home}/versioned/${version}/index.mdx`;
    const folder = catalogueOf({
      [`${home}/index.mdx`]: old.replace("0.0.0", "99.0.0"),
      [path]: page(`id: ${name}\nname: Mine\nversion: "${version}"`),
    });
    expect(run(folder).report).toContain(`update ${path}\n`);
    expect(textsIn(folder)[path]).toContain("name: Mine\n");
  });
});

describe("services and teams that are there", () => {
  const names = Object.keys(contracts) as ContractName[];
  const service = "domains/Payments/services/Cards/index.mdx";
  const [first] = sent as [string];

  it("are found by their names, and keep all but pointers to older versions", async () => {
    const body = "\nText   of people.\n\n\n";
    const folder = catalogueOf({
      [service]: page(
        `id: Cards\nname: ${system}\nversion: 7.1.0\nsends:\n  - id: ${first}\n    version: 0.0.0\n    to: [{ id: stream }]\n  - id: Other\n    version: 0.0.0\nowners: [jane]`,
        body,
      ),
    });
    run(folder, names);
    expect(textsIn(folder)[service]?.endsWith(`---\n${body}`)).toBe(true);
    const found = await readBack(folder).getService("Cards");
    expect(found).toMatchObject({ version: "7.1.0", owners: ["jane"] });
    expect(found.sends?.map(({ id }) => id)).toEqual([first, "Other", ...sent.slice(1)]);
    expect(found.sends?.slice(0, 2)).toEqual([
      {
        id: first,
        version: contracts[first as ContractName].version.replace(/^\d+$/, "$&.0.0"),
        to: [{ id: "stream" }],
      },
      { id: "Other", version: "0.0.0" },
    ]);
  });

  it.each(["", "\n    version: latest", '\n    version: ">=0.0.0"', "\n    version: 99.0.0"])(
    "may point at what they choose: %j",
    (choice) => {
      const folder = catalogueOf({
        [service]: page(`id: Cards\nname: ${system}\nversion: 7.1.0\nsends:\n  - id: ${first}${choice}`),
      });
      run(folder, [first as ContractName]);
      expect(textsIn(folder)[service]).toContain(`sends:\n  - id: ${first}${choice}\n---\n`);
    },
  );

  it("own the messages, as a team or as a user, and stay as they are", async () => {
    const { owner } = catalogue[name];
    const user = page(`id: boss\nname: ${owner}\navatarUrl: https://example.com/a.png`);
    const folder = catalogueOf({ "users/boss.mdx": user });
    run(folder);
    expect(textsIn(folder)["users/boss.mdx"]).toBe(user);
    expect(Object.keys(textsIn(folder)).filter((path) => path.startsWith("teams/"))).toEqual([]);
    expect((await readBack(folder).getEvent(name)).owners).toEqual(["boss"]);
  });
});

describe("what cannot be exported into is told before anything is written", () => {
  const path = `events/${name}/index.mdx`;
  const good = page(`id: ${name}\nname: X\nversion: ${version}`);

  it.each<[string, Files, string]>([
    [
      "front matter that is not YAML",
      { [path]: page(`id: ${name}\nname: "X`) },
      `${path}:3: the front matter is not YAML (MISSING_CHAR).`,
    ],
    ["front matter that is a list", { [path]: page("- id") }, `${path}: the front matter must be an object.`],
    [
      "badges that are no list",
      { [path]: page(`id: ${name}\nversion: ${version}\nbadges: new`) },
      `${path}: badges must be a list.`,
    ],
    [
      "two pages of one version",
      { [path]: good, [`${home}/index.mdx`]: good },
      `${home}/index.mdx and ${path} are both ${name} ${version}.`,
    ],
    [
      "a version that is none",
      { [path]: page(`id: ${name}\nversion: soon`) },
      `${path} has version "soon", which cannot be compared with ${version}`,
    ],
    [
      "half a block",
      { [path]: `${good}\n{/* client-contracts: begin */}\n` },
      `${path} must have one line "client-contracts: begin"`,
    ],
    [
      "a block upside down",
      { [path]: `${good}\n{/* client-contracts: end */}\n{/* client-contracts: begin */}\n` },
      `${path} must have one line`,
    ],
    [
      "an old version twice",
      {
        [path]: page(`id: ${name}\nversion: 0.0.0`),
        [`events/${name}/versioned/0.0.0/index.mdx`]: page(`id: ${name}\nversion: 0.0.0\nname: Other`),
      },
      `${path} and events/${name}/versioned/0.0.0/index.mdx are both of version 0.0.0.`,
    ],
  ])("%s", (_, files, message) => {
    expect(problem(files)).toContain(message);
  });

  it("a folder of something else", () => {
    const folder = makeFolder({ "package.json": "{}" });
    expect(() => run(folder)).toThrow(`${folder} is not the folder of an EventCatalog: it has package.json,`);
    expect(Object.keys(textsIn(folder))).toEqual(["package.json"]);
  });

  it("a file, and what would be in one", () => {
    const folder = makeFolder({ file: "" });
    for (const path of ["file", "file/below"])
      expect(() => run(join(folder, path))).toThrow(`${join(folder, path)} is a file, or in one.`);
  });

  it("a file that cannot be written: what is in the way is named", () => {
    const folder = catalogueOf({ [`${path}/note.txt`]: "" });
    expect(() => run(folder)).toThrow(`${join(folder, path)} cannot be written: EISDIR. Mend that and run it again`);
  });

  it("but not the pages of others, of packages and of what is built", () => {
    const broken = page('id: "X');
    const folder = catalogueOf({
      "docs/index.mdx": broken,
      "node_modules/x/events/X/index.mdx": broken,
      ".eventcatalog-core/events/X/index.mdx": broken,
      "dist/events/X/index.mdx": broken,
    });
    mkdirSync(join(folder, "loop"));
    symlinkSync(folder, join(folder, "loop/again"));
    expect(run(folder).report).toContain(`create ${path}\n`);
  });
});
