import type { MarkdownRenderer } from "vitepress";

/** Has no text of a page be an expression of Vue. */
export const withoutExpressions = (markdown: MarkdownRenderer): void => {
  const { text } = markdown.renderer.rules;
  markdown.renderer.rules.text = (...parameters) =>
    (text as NonNullable<typeof text>)(...parameters).replaceAll("{{", "&#123;&#123;");
};
