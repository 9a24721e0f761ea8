import { describe, expect, it } from "vitest";
import { ownersWords } from "../../../site/emit/owners-words.js";

describe("ownersWords", () => {
  it("makes links of an owner's links, and shows everything else as it stands", () => {
    expect(ownersWords("By: <a href='https://example.com/a?b=1&c=2' target='_blank'>Update & <more>.</a> {{x}}")).toBe(
      "By: &lt;a href=&#39;https://example.com/a?b=1&amp;c=2&#39; target=&#39;_blank&#39;&gt;Update &amp; &lt;more&gt;.&lt;/a&gt; &#123;&#123;x&#125;&#125;",
    );
    expect(ownersWords(`By: <a target="_blank" href="https://example.com/a?b=1&c=2">Update & more</a>, daily`)).toBe(
      'By: <a href="https://example.com/a?b=1&amp;c=2" rel="noreferrer">Update &amp; more</a>, daily',
    );
  });

  it.each([
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='http://example.com'>x</a>",
    "<a href='https://example.com\" onclick=\"alert(1)'>x</a>",
    "<script>alert(1)</script>",
  ])("makes no link of %s", (words) => {
    expect(ownersWords(words)).not.toMatch(/<(?!\/)/);
  });

  it("takes no longer for a text that only begins links than for any other of its length", () => {
    expect(ownersWords("<a href='https://".repeat(20_000))).toMatch(/^&lt;a href/);
  });
});
