/** HTML that is safe in a page: one line, and no text that Markdown or Vue would read. */
export type Html = string & { readonly __html: true };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Vue reads two of them as an expression.
  "{": "&#123;",
  "}": "&#125;",
  // A block of HTML in Markdown ends at an empty line.
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Returns a text as HTML that shows it as it stands. */
export const escapeHtml = (text: string): Html =>
  text.replace(/[&<>"'{}\n\r]/g, (character) => entities[character] as string) as Html;

/** What stands in an element: HTML as it is, any other text escaped, and nothing for what is absent. */
export type Child = Html | undefined | readonly Child[];

/** Returns several pieces of HTML as one. */
export const joinHtml = (...children: readonly Child[]): Html =>
  children.map((child) => (Array.isArray(child) ? joinHtml(...child) : (child ?? ""))).join("") as Html;

type Attributes = Readonly<Record<string, string | true | undefined>>;

const empty = new Set(["br", "hr", "input", "rect", "path"]);

/** Returns an element; an attribute that is undefined is left out, and one that is `true` has no value. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html => {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`;
  });
  if (empty.has(name)) return `<${name}${written.join("")} />` as Html;
  return `<${name}${written.join("")}>${joinHtml(...children)}</${name}>` as Html;
};

/** Returns a text as code. */
export const codeHtml = (text: string): Html => element("code", {}, escapeHtml(text));

/** Returns a link around something. */
export const linkHtml = (href: string, content: Html, attributes: Attributes = {}): Html =>
  element("a", { href, ...attributes }, content);
