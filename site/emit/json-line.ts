import { element, escapeHtml, type Html, joinHtml } from "./html.js";

const token = /("(?:\\.|[^"\\])*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

/** Returns a line of JSON with a class on each text, name, number and literal, whether the line is JSON or not. */
export const jsonLine = (line: string): Html => {
  const parts: Html[] = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    const [whole, text, colon = "", number] = match;
    const kind = text === undefined ? (number === undefined ? "literal" : "number") : colon === "" ? "text" : "name";
    const shown = text ?? whole;
    parts.push(escapeHtml(line.slice(end, match.index)), element("span", { class: `json-${kind}` }, escapeHtml(shown)));
    end = match.index + shown.length;
  }
  return joinHtml(parts, escapeHtml(line.slice(end)));
};
