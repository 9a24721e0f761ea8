import { describe, expect, it } from "vitest";
import {
  markdownCellCode,
  markdownCode,
  markdownTable,
  markdownText,
} from "../../../../src/cli/commands/export/eventcatalog/contents/markdown-text.js";

describe("text in MDX", () => {
  it.each([
    ["it ends with Z or +00:00", "it ends with Z or +00:00"],
    ["<a href='x'>y</a> {1+1}", "\\<a href='x'\\>y\\</a\\> \\{1+1\\}"],
    ["a|b \\ `c` *d* _e_ ~f~ [g](h)", "a\\|b \\\\ \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\[g\\](h)"],
    ["/v1/:id ::note &amp; R&D & co", "/v1/\\:id \\:\\:note \\&amp; R\\&D & co"],
    ["two\nlines \t of text ", "two lines of text"],
    ["an \u001b escape", "an \\\\u001b escape"],
  ])("%j shows what it says", (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it("may be code, with any number of backticks", () => {
    expect(markdownCode("data.x")).toBe("`data.x`");
    expect(markdownCode("a`b")).toBe("`` a`b ``");
    expect(markdownCode("``")).toBe("``` `` ```");
  });

  it("may be in a cell, with bars", () => {
    expect(
      markdownTable([
        ["a", "b"],
        [markdownCellCode("x[/^a|b/]"), markdownCellCode("y")],
      ]),
    ).toBe("| a | b |\n| --- | --- |\n| x\\[/^a\\|b/\\] | `y` |");
  });
});
