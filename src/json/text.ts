import { type Fault, findFaults } from "./faults.js";
import { isPlainParsed, mayHideFaults } from "./parsed.js";
import { positionAt } from "./position.js";

/** What reading a text gave: the value, or why the text is not JSON that can be trusted. */
export type Reading = { readonly value: unknown } | { readonly faults: readonly Fault[] };

const byteOrderMark = "\uFEFF";
const failed = (message: string): Reading => ({ faults: [{ path: [], message }] });

const inWords = ({ line, column }: ReturnType<typeof positionAt>): string => `line ${line}, column ${column}`;

const decode = (bytes: Uint8Array): string | Reading => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // A decoder that is not fatal shows the first invalid sequence as the replacement character.
    const text = new TextDecoder().decode(bytes);
    return failed(`is not UTF-8: ${inWords(positionAt(text, text.indexOf("\uFFFD")))}`);
  }
};

const space = /[ \t\n\r]+/y;
const punctuation = '"{}[]:,';
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a JSON text has none in its strings (RFC 8259, section 7)
const stringPart = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The index after what a sticky pattern matches at `index`, or that index if it matches nothing. */
const skip = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
};

/**
 * The index of the first token that cannot stand where it stands in a JSON text (RFC 8259), or the length if the text
 * ends too soon. `JSON.parse` reports it in each engine's own words, and sometimes quotes the text.
 */
export const syntaxErrorIndex = (text: string): number => {
  // What may come next, by its first character.
  const value = '{["-0123456789tfn';
  let allowed = value;
  const closings: string[] = [];
  for (let index = 0; ; ) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20) index = skip(space, text, index);
    const first = text.charAt(index);
    let end = first !== "" && punctuation.includes(first) ? index + 1 : skip(scalar, text, index);
    if (first === '"') {
      // Part by part: one pattern for millions of them would overflow its stack.
      for (let last = 0; last < end; ) [last, end] = [end, skip(stringPart, text, end)];
      if (text[end++] !== '"') return index;
    }
    if (end === index || !allowed.includes(first)) return index;
    index = end;
    if (first === '"' && allowed.startsWith(first)) allowed = ":";
    else if (first === ":") allowed = value;
    else if (first === ",") allowed = closings.at(-1) === "}" ? '"' : value;
    else if (first === "{") {
      closings.push("}");
      allowed = '"}';
    } else if (first === "[") {
      closings.push("]");
      allowed = `${value}]`;
    } else {
      if (first === closings.at(-1)) closings.pop();
      allowed = closings.length > 0 ? `,${closings.at(-1)}` : "";
    }
  }
};

// A text that JSON.parse accepts may still hide a lone surrogate, a poisonous key or too many levels. Native searches
// show that most texts hold none of them, at a fraction of the cost of walking the value.
const hidesNothing = (text: string): boolean =>
  text.isWellFormed() && !mayHideFaults(text, true) && !text.includes("__proto__") && !text.includes("constructor");

/**
 * Reads JSON from text, or from UTF-8 bytes, with or without a byte order mark. It reports what is not JSON by line and
 * column, and never quotes it; a lone surrogate, a poisonous key or too many levels by their place in the value. If a
 * name comes twice, the last one counts, as for `JSON.parse`.
 */
export const readJson = (source: string | Uint8Array): Reading => {
  const decoded =
    typeof source === "string" ? source : ArrayBuffer.isView(source) ? decode(source) : failed("must be text or bytes");
  if (typeof decoded !== "string") return decoded;
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(text.trim() ? `is not JSON: ${inWords(positionAt(text, syntaxErrorIndex(text)))}` : "is empty");
  }
  if (hidesNothing(text)) return { value };
  const faults = isPlainParsed(value, true) ? [] : findFaults(value);
  if (faults.length > 0) return { faults };
  // If a name comes twice, the value lacks what the second one replaced.
  return text.isWellFormed() ? { value } : failed("has a lone surrogate");
};
