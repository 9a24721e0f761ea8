import { replaceBetween } from "../../scripts/generator/modules/markdown-table.js";
import type { Page } from "./page.js";

/**
 * Returns a page that people wrote, with what is generated put between its comments. Throws if a comment names what is not
 * generated, or if something generated has no place.
 */
export const textPage = (path: string, markdown: string, generated: Readonly<Record<string, string>> = {}): Page => {
  const filled = Object.entries(generated).reduce((page, [name, content]) => {
    const replaced = replaceBetween(page, name, content);
    if (replaced === undefined) throw new Error(`site/texts/${path} has no comments for what is generated as ${name}`);
    return replaced;
  }, markdown);
  const named = [...markdown.matchAll(/<!-- ([\w-]+): generated/g)].map(([, name]) => name as string);
  const unknown = named.filter((name) => !Object.hasOwn(generated, name));
  if (unknown.length > 0) throw new Error(`site/texts/${path} asks for ${unknown.join(", ")}, which nothing generates`);
  return { path, markdown: filled };
};
