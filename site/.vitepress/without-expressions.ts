import type { MarkdownRenderer } from "vitepress";

/** Has no text and no code of a page be an expression of Vue; VitePress sees to blocks of code. */
export const withoutExpressions = (markdown: MarkdownRenderer): void => {
  for (const rule of ["text", "code_inline"] as const) {
    const render = markdown.renderer.rules[rule] as NonNullable<(typeof markdown.renderer.rules)[typeof rule]>;
    markdown.renderer.rules[rule] = (...parameters) => render(...parameters).replaceAll("{{", "&#123;&#123;");
  }
};
