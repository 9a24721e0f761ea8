import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changelogNotes, waitingNotes } from "../../../site/emit/changelog-notes.js";
import { relativesOf } from "../../../site/emit/relatives.js";
import { sitePages } from "../../../site/emit/site-pages.js";
import { byOwner, ownerTitle } from "../../../site/emit/start-page.js";
import { textPage } from "../../../site/emit/text-page.js";
import { root } from "../../support/root.js";
import { hostileContract } from "./hostile-contract.js";
import { pageInputOf } from "./page-input-of.js";

const factsOf = (name: string, owner?: string) =>
  pageInputOf(name, {}, { contract: owner === undefined ? {} : { owner } }).facts;

describe("the pages that people wrote", () => {
  const folder = join(root, "site/texts");
  const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const));

  it("get everything that is generated for them", () => {
    const pages = sitePages([hostileContract()], texts);
    expect(pages.map(({ path }) => path)).toEqual([...texts.keys(), "contracts/HostileV1.md"]);
    for (const { markdown, path } of pages.filter((page) => texts.has(page.path)))
      expect(markdown.replace(/`[^`]*`/g, ""), path).not.toContain("{{");
  });

  it("must have a place for it, and ask for nothing else", () => {
    expect(() => textPage("a.md", "x", { rules: "y" })).toThrow(
      "site/texts/a.md has no comments for what is generated as rules",
    );
    expect(() => textPage("a.md", "<!-- rules: generated from x -->\n<!-- /rules -->")).toThrow(
      "site/texts/a.md asks for rules, which nothing generates",
    );
  });
});

describe("byOwner", () => {
  it("puts those of no known owner last, in a group of their own", () => {
    const groups = byOwner([factsOf("A"), factsOf("B", "Zoo"), factsOf("C", "Art"), factsOf("D", "Zoo")]);
    expect(groups.map((group) => [ownerTitle(group), group.contracts.map(({ name }) => name)])).toEqual([
      ["Art", ["C"]],
      ["Zoo", ["B", "D"]],
      ["No known owner", ["A"]],
    ]);
  });
});

describe("relativesOf", () => {
  it("finds the versions of a family, the latest first", () => {
    const all = ["MovedV1", "MovedV10", "MovedV2", "Other"].map((name) => factsOf(name));
    expect(relativesOf(all[0] as (typeof all)[number], all).family).toEqual(["MovedV10", "MovedV2", "MovedV1"]);
  });
});

describe("changelogNotes", () => {
  const changelog = `# client-contracts

## 1.1.0

### Minor Changes

- 0a1b2c3: \`MovedV1\` has a note.

  And a second line.

- \`MovedV10\` is new.

## 1.0.0

- Nothing about it.
`;

  it("has the entries that name a contract, and not one whose name begins with it", () => {
    expect(changelogNotes(changelog, "MovedV1")).toEqual([
      { version: "1.1.0", notes: ["MovedV1 has a note. And a second line."] },
      { version: "1.0.0", notes: [] },
    ]);
  });

  it("has those of waiting changesets", () => {
    const changesets = ['---\n"client-contracts": minor\n---\n\n`MovedV1` is here.\n', "---\n---\n\nOther.\n"];
    expect(waitingNotes(changesets, "MovedV1")).toEqual(["MovedV1 is here."]);
  });
});
