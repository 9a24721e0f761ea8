import { type Fault, findFaults, maximumDepth } from "./faults.js";

/** What reading a text gave: the value, or why the text is not JSON that can be trusted. */
export type Reading = { readonly value: unknown } | { readonly faults: readonly Fault[] };

const byteOrderMark = "\uFEFF";
const failed = (message: string): Reading => ({ faults: [{ path: [], message }] });

/** The position behind `text` in words, as editors count: from 1, columns in UTF-16 units. */
const positionAfter = (text: string): string => {
  const lines = text.split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
};

const decode = (bytes: Uint8Array): string | Reading => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Decoded without being fatal, the first invalid sequence shows as the replacement character.
    const [valid = ""] = new TextDecoder().decode(bytes).split("\uFFFD");
    return failed(`is not UTF-8: ${positionAfter(valid)}`);
  }
};

const space = /[ \t\n\r]*/y;
const token = /["{}[\]:,]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a JSON text has none in its strings (RFC 8259, section 7)
const stringPart = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The index behind what a sticky pattern matches at `index`, or that index where it matches nothing. */
const skip = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
};

/**
 * The index of the first token that cannot stand where it stands in a JSON text (RFC 8259), or the length where the
 * text ends too soon. `JSON.parse` says it in each engine's own words, sometimes only by quoting the text.
 */
export const syntaxErrorIndex = (text: string): number => {
  // What may follow, by first character.
  const value = '{["-0123456789tfn';
  let allowed = value;
  const closings: string[] = [];
  for (let index = 0; ; ) {
    index = skip(space, text, index);
    const first = text.charAt(index);
    let end = skip(token, text, index);
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

/** Whether a JSON text has so many opening brackets that it may nest too deeply; each has a closing one. */
export const mayBeDeep = (text: string): boolean =>
  text.length > 2 * maximumDepth && text.split(/[[{]/, maximumDepth).length === maximumDepth;

// What may hide in a text that JSON.parse takes: a lone surrogate, a poisonous key, too many levels. Native
// searches tell that most texts hold none of them, at a fraction of the cost of walking the value.
const needsSecondLook = (text: string): boolean =>
  !text.isWellFormed() ||
  text.includes("\\u") ||
  text.includes("__proto__") ||
  text.includes("constructor") ||
  mayBeDeep(text);

/**
 * Reads JSON from text, or from UTF-8 bytes, with or without a byte order mark. What is not JSON is told with its line and
 * column, never by quoting it; a lone surrogate, a poisonous key or too many levels with their place in the value. Of a
 * name that comes twice the last one counts, as for `JSON.parse`.
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
    return failed(text.trim() ? `is not JSON: ${positionAfter(text.slice(0, syntaxErrorIndex(text)))}` : "is empty");
  }
  if (!needsSecondLook(text)) return { value };
  const faults = findFaults(value);
  if (faults.length > 0) return { faults };
  // Under a name that comes twice, what the second one replaced is not in the value.
  return text.isWellFormed() ? { value } : failed("has a lone surrogate");
};
