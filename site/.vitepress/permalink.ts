import type { MarkdownOptions } from "vitepress";

type Permalink = NonNullable<NonNullable<MarkdownOptions["anchor"]>["permalink"]>;

/** Puts a link to itself behind a heading, with a name for those who hear it. */
export const permalink: Permalink = (slug, _options, state, index) => {
  const heading = state.tokens[index + 1];
  if (heading?.children == null) return;
  const link = new state.Token("html_inline", "", 0);
  // Not the heading's own text, which holds its anchor, and marks of where a long name may break.
  const words = heading.children.filter(({ type }) => type === "text" || type === "code_inline");
  const title = words.map(({ content }) => content).join("");
  const label = state.md.utils.escapeHtml(`Link to “${title.trim()}”`);
  link.content = ` <a class="permalink" href="#${encodeURIComponent(slug)}" aria-label="${label}">#</a>`;
  heading.children.push(link);
};
