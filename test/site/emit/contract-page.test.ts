import { describe, expect, it } from "vitest";
import { contractPage } from "../../../site/emit/contract-page.js";
import { fieldAnchors } from "../../../site/emit/field-anchors.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { oddSchemas } from "../../scripts/generator/odd-schemas.js";
import { hostileContract } from "./hostile-contract.js";
import { pageInputOf } from "./page-input-of.js";

// Code is Vue's and Markdown's to leave alone.
const withoutCode = (markdown: string): string => markdown.replace(/^(`{3,})[\s\S]*?^\1$/gm, "");

const idsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\sid="([^"]*)"|\{#([^}]+)\}$/gm)].map(([, id, anchor]) => (id ?? anchor) as string);

describe("contractPage", () => {
  it.each(oddSchemas.map(({ name, schema }) => [name, schema as Schema] as const))(
    "shows %s, with each id once",
    (name, schema) => {
      const input = pageInputOf(name, schema);
      const { path, markdown } = contractPage(input);
      expect(path).toBe(`contracts/${name}.md`);
      const ids = idsOf(markdown);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const anchor of fieldAnchors(input.fields).values()) expect(ids).toContain(anchor);
    },
  );

  it("lets no text be Markdown, HTML or an expression", () => {
    const page = withoutCode(contractPage(hostileContract()).markdown).replace(/^---\n[\s\S]*?\n---\n/, "");
    expect(page).not.toContain("{{");
    expect(page).not.toContain("<b>");
    expect(page).not.toContain("<script");
    // A block of HTML would end at an empty line: each is one line.
    for (const block of page.split("\n\n").filter((part) => part.startsWith("<") && !/<\/?template/.test(part)))
      expect(block.trim().split("\n")).toHaveLength(1);
    const headings = page.split("\n").filter((line) => /^#+ /.test(line));
    expect(headings).toEqual([
      "# Hostile<wbr>V1",
      "## Check a payload {#check}",
      "## Fields {#fields}",
      "## How it is recognised {#recognised-by}",
      "### What the builder fills {#fills}",
      "## Examples {#examples}",
      "### Valid {#examples-valid}",
      "### Invalid {#examples-invalid}",
      "## Code {#code}",
      "## Errors {#errors}",
      "## History {#history}",
      "## Downloads {#downloads}",
    ]);
  });

  it("keeps code in its fence, whatever the code holds", () => {
    const { markdown } = contractPage(hostileContract());
    const fence = /^(`+)ts\n[\s\S]*?\n\1$/m.exec(markdown);
    expect(fence?.[1]).toBe("````");
    expect(fence?.[0]).toContain("\n```\n");
  });

  it("says what is not known, and leaves out what there is not", () => {
    const { markdown } = contractPage(pageInputOf("Bare", { type: "object" }));
    expect(markdown).toContain("<dt>Owner</dt><dd>not known</dd>");
    expect(markdown).toContain("<dt>Raised</dt><dd>not known</dd>");
    expect(markdown).toContain("Producers: not known. Consumers: not known.");
    expect(markdown).toContain("Its payloads carry no mark");
    expect(markdown).toContain("<dt>Partition key</dt><dd>not known: nothing says");
    for (const absent of [
      "## Examples",
      "## Errors",
      "### What the builder fills",
      "<dt>Source</dt>",
      "Other versions",
    ])
      expect(markdown).not.toContain(absent);
  });

  it("gives the same bytes for the same contract", () => {
    expect(contractPage(hostileContract())).toEqual(contractPage(hostileContract()));
  });
});

describe("what search finds", () => {
  it("is the contract, each of its fields and each example, at an anchor of the page", () => {
    const input = hostileContract();
    const { markdown, search = [] } = contractPage(input);
    const ids = idsOf(markdown);
    expect(search.map(({ anchor }) => anchor).filter((anchor) => anchor !== "" && !ids.includes(anchor))).toEqual([]);
    expect(search).toHaveLength(1 + input.fields.length + input.examples.length + 1);
  });

  it("finds a field by the words of its name", () => {
    const { search = [] } = contractPage(pageInputOf("A", { properties: { clientId: { type: "string" } } }));
    expect(search.find(({ anchor }) => anchor === "clientId")?.text).toContain("client Id");
  });
});
