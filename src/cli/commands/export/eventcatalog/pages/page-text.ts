import { type FrontMatter, parseFrontMatter } from "./front-matter.js";

/** A page: front matter, and the text below it. */
export interface PageText {
  readonly frontMatter: FrontMatter;
  /** With `\n` at the ends of lines. */
  readonly body: string;
}

const byteOrderMark = "\uFEFF";
const parts = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)([\s\S]*)$/;

/** Takes a page apart; undefined if it has no front matter. Throws a `UsageError` if that is not YAML. */
export const parsePage = (text: string, path: string): PageText | undefined => {
  const [, yaml, body] = parts.exec(text.replace(byteOrderMark, "").replaceAll("\r\n", "\n")) ?? [];
  return body === undefined ? undefined : { frontMatter: parseFrontMatter(yaml ?? "", path), body };
};

/** Puts a page together, with the line ends and the byte order mark of the text that it was before, if there was one. */
export const joinPage = ({ frontMatter, body }: PageText, before = ""): string => {
  const text = `---\n${frontMatter.yaml()}---\n${body}`;
  const mark = before.startsWith(byteOrderMark) ? byteOrderMark : "";
  return mark + (before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text);
};
