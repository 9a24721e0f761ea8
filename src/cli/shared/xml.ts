import { visible } from "../../json/visible.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Returns the text for an attribute or between tags, in which characters that XML 1.0 forbids are written like
 * `\u001b`.
 */
export const escapeXml = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => entities[character] as string);

/** A start tag with its attributes. */
export const startTag = (name: string, attributes: Readonly<Record<string, string | number>>): string => {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return `<${name}${pairs.join("")}>`;
};
