import { type Fault, findFaults } from "./faults.js";
import { findHidden } from "./hidden.js";
import { isAllOf, isDeep, isPlainParsed } from "./parsed.js";
import { type Position, positionAt } from "./position.js";
import { isWellFormed } from "./well-formed.js";

/** Why a text is not JSON that can be trusted. */
export interface Unreadable {
  readonly faults: readonly Fault[];
}

/** What reading a text gave: the value, or why there is none. */
export type Reading = { readonly value: unknown } | Unreadable;

/** A JSON text without its byte order mark, and what `JSON.parse` made of it. */
export interface ParsedText {
  readonly text: string;
  readonly value: unknown;
}

const byteOrderMark = "\uFEFF";
const failed = (message: string): Unreadable => ({ faults: [{ path: [], message }] });

const inWords = ({ line, column }: Position): string => `line ${line}, column ${column}`;

const decode = (bytes: Uint8Array): string | Unreadable => {
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

// Native searches show that most texts hide nothing that is in no value, at a fraction of the cost of walking the value.
const mayHideFaults = (text: string): boolean =>
  !isWellFormed(text) ||
  text.includes("\\u") ||
  text.includes("__proto__") ||
  text.includes("constructor") ||
  isDeep(text);

/**
 * Returns what `JSON.parse` makes of a text, or of UTF-8 bytes, with or without a byte order mark; or what is not JSON,
 * by line and column, without quoting it.
 */
export const parseText = (source: string | Uint8Array): ParsedText | Unreadable => {
  const decoded =
    typeof source === "string" ? source : ArrayBuffer.isView(source) ? decode(source) : failed("must be text or bytes");
  if (typeof decoded !== "string") return decoded;
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return failed(text.trim() ? `is not JSON: ${inWords(positionAt(text, syntaxErrorIndex(text)))}` : "is empty");
  }
};

/** Returns what makes a parsed text one that nobody should trust: lone surrogates, poisonous keys, too many levels. */
export const findTextFaults = ({ text, value }: ParsedText): readonly Fault[] => {
  if (!mayHideFaults(text)) return [];
  const faults = isPlainParsed(value, true) ? [] : findFaults(value);
  // If a name comes twice, the value lacks what the second one replaced.
  return faults.length > 0 || isWellFormed(text) ? faults : failed("has a lone surrogate").faults;
};

/**
 * Reads JSON from text, or from UTF-8 bytes, with or without a byte order mark. It reports what is not JSON by line and
 * column, and never quotes it; a lone surrogate, a poisonous key or too many levels by their place in the value. If a
 * name comes twice, the last one counts, and a number may lose digits, as for `JSON.parse`: `exactly` refuses them.
 */
export const readJson = (source: string | Uint8Array, exactly = false): Reading => {
  const parsed = parseText(source);
  if ("faults" in parsed) return parsed;
  const { text, value } = parsed;
  const faults = findTextFaults(parsed);
  if (faults.length > 0) return { faults };
  const hidden = exactly && !isAllOf(text, value) ? findHidden(text) : [];
  return hidden.length > 0 ? { faults: hidden } : { value };
};
