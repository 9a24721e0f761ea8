import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../../scripts/repository/fixtures.js";
import { readExamples } from "../../../site/build/read-examples.js";
import { exampleHtml } from "../../../site/emit/example-list.js";
import { root } from "../../support/root.js";

const fixtures = readFixtures(root);
const broken = [...fixtures.tolerated, ...fixtures.invalid];
const contracts = [...new Set([...fixtures.valid, ...broken].map(({ contract }) => contract))];

const shown = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#10;", "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#123;", "{")
    .replaceAll("&#125;", "}")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe.each(contracts)("the examples of %s", (contract) => {
  it("raise what their lists say, and the valid ones nothing", async () => {
    const examples = await readExamples(root, contract);
    const told = examples.map(({ verdict, name, issues }) => [
      `schemas/${contract}/fixtures/${verdict}/${name}.json`,
      issues.map(({ pointer, keyword, rule, code }) => ({
        pointer,
        keyword,
        rule,
        ...(code !== undefined && { code }),
      })),
    ]);
    const listed = [...fixtures.valid, ...broken].filter((fixture) => fixture.contract === contract);
    const order = (issues: readonly object[]) =>
      issues.map((issue) => JSON.stringify(issue, Object.keys(issue).sort())).sort();
    expect(Object.fromEntries(told.map(([file, issues]) => [file, order(issues as object[])]))).toEqual(
      Object.fromEntries(listed.map(({ file, expected }) => [file, order(expected)])),
    );
  });

  it("are shown as they stand, with each issue below its line", async () => {
    for (const example of await readExamples(root, contract)) {
      const html = exampleHtml(example, false);
      expect(html).not.toContain("\n");
      const text = readFileSync(
        join(root, `schemas/${contract}/fixtures/${example.verdict}/${example.name}.json`),
        "utf8",
      );
      const lines = shown(/<pre[^>]*>(.*)<\/pre>/.exec(html)?.[1] ?? "").split("\n");
      const own = text.trimEnd().split(/\r?\n/);
      expect(lines.filter((line) => !/^ *\^ /.test(line)).slice(0, own.length)).toEqual(own);
      for (const { line, pointer, message } of example.issues) {
        const index = lines.indexOf(own[line - 1] as string);
        const below = lines.slice(index + 1);
        const notes = below.slice(
          0,
          below.findIndex((each) => !/^ *\^ /.test(each)),
        );
        expect(notes.some((note) => note.includes(`${pointer || "the payload"} ${message}`))).toBe(true);
      }
    }
  });
});
