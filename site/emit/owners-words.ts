import { escapeHtml, type Html, joinHtml, linkHtml } from "./html.js";

const link = /<a\s[^<>]*?href=(["'])(https:\/\/[^"'<>\s]+)\1[^<>]*>([^<>]*)<\/a>/gi;

/**
 * Returns what an owner wrote as HTML: links to other sites, which owners write as HTML, as links; everything else as it
 * stands.
 */
export const ownersWords = (words: string): Html => {
  const pieces: Html[] = [];
  let end = 0;
  for (const { 0: whole, 2: address = "", 3: name = "", index } of words.matchAll(link)) {
    pieces.push(escapeHtml(words.slice(end, index)), linkHtml(address, escapeHtml(name), { rel: "noreferrer" }));
    end = index + whole.length;
  }
  return joinHtml(...pieces, escapeHtml(words.slice(end)));
};
