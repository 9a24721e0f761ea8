import type { MarkdownOptions } from "vitepress";

type Permalink = NonNullable<NonNullable<MarkdownOptions["anchor"]>["permalink"]>;

/** Puts a link to itself behind a heading, with a name for those who hear it. */
export const permalink: Permalink = (slug, _options, state, index) => {
  const heading = state.tokens[index + 1];
  if (heading?.children == null) return;
  const link = new state.Token("html_inline", "", 0);
  const label = state.md.utils.escapeHtml(`Link to “${heading.content}”`);
  link.content = ` <a class="permalink" href="#${encodeURIComponent(slug)}" aria-label="${label}">#</a>`;
  heading.children.push(link);
};
