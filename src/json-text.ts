import { type Fault, findFaults, maximumDepth } from "./json-value.js";

/** What reading a text gave: the value, or why the text is not JSON that can be trusted. */
export type Reading = { readonly value: unknown } | { readonly faults: readonly Fault[] };

const byteOrderMark = "\uFEFF";
const failed = (message: string): Reading => ({ faults: [{ path: [], message }] });

/** The position behind `text` in words, as editors count: from 1, columns in UTF-16 units. */
const positionAfter = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`;
};

// A prefix of bytes decodes as a stream exactly as long as it ends before the first invalid sequence, so the place of
// that sequence is found by halving.
const validPrefix = (bytes: Uint8Array): string => {
  const decode = (end: number): string | undefined => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return decode(valid) as string;
};

const decode = (bytes: Uint8Array): string | Reading => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failed(`is not valid UTF-8: ${positionAfter(validPrefix(bytes))}`);
  }
};

const token = /[ \t\n\r]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/y;

/**
 * The index of the first character that cannot belong to a JSON text (RFC 8259), or the length where the text ends too
 * soon. `JSON.parse` says it in engines' own words, sometimes only by quoting the text.
 */
const syntaxErrorIndex = (text: string): number => {
  const open: string[] = [];
  // "value" and "key" may be followed by a closing bracket only where they are the first of their kind.
  let expected: "first value" | "value" | "first key" | "key" | "colon" | "next" = "value";
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const [whole, mark, scalar] = token.exec(text) ?? [];
    const tokenStart = start + ((whole ?? /[ \t\n\r]*/y.exec(text.slice(start))?.[0] ?? "").length - (mark ?? scalar ?? "").length);
    if (whole === undefined) return tokenStart;
    const wantsValue = expected === "value" || expected === "first value";
    const wantsKey = expected === "key" || expected === "first key";
    if (scalar !== undefined) {
      if (wantsKey && scalar.startsWith('"')) expected = "colon";
      else if (wantsValue) expected = "next";
      else return tokenStart;
    } else if (mark === "{" || mark === "[") {
      if (!wantsValue) return tokenStart;
      open.push(mark);
      expected = mark === "{" ? "first key" : "first value";
    } else if (mark === "}" || mark === "]") {
      const empty = mark === "}" ? "first key" : "first value";
      if ((expected !== "next" && expected !== empty) || open.pop() !== (mark === "}" ? "{" : "[")) return tokenStart;
      expected = "next";
    } else if (mark === ":") {
      if (expected !== "colon") return tokenStart;
      expected = "value";
    } else {
      if (expected !== "next" || open.length === 0) return tokenStart;
      expected = open.at(-1) === "{" ? "key" : "value";
    }
  }
};

const opensAtLeast = (text: string, levels: number): boolean => {
  let left = levels;
  for (const bracket of ["{", "["]) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) if (--left === 0) return true;
  }
  return false;
};

// What may hide in a text that JSON.parse takes: a poisonous key, an escaped lone surrogate, too many levels. Native
// searches tell that most texts hold none of them, at a fraction of the cost of walking the value.
const needsSecondLook = (text: string): boolean =>
  text.includes("\\u") ||
  text.includes("__proto__") ||
  text.includes("constructor") ||
  opensAtLeast(text, maximumDepth);

/**
 * Reads JSON from text, or from UTF-8 bytes, with or without a byte order mark. What is not JSON, and what I-JSON
 * (RFC 7493) forbids for safety, is told with its line and column, never by quoting it.
 */
export const readJson = (source: string | Uint8Array): Reading => {
  const decoded = typeof source === "string" ? source : ArrayBuffer.isView(source) ? decode(source) : failed("must be text or bytes");
  if (typeof decoded !== "string") return decoded;
  const text = decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded;
  if (!text.isWellFormed()) {
    return failed(`has a lone surrogate: ${positionAfter(text.slice(0, text.search(/\p{Surrogate}/u)))}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(text.trim() === "" ? "is empty: there is no JSON in it" : `is not JSON: ${positionAfter(text.slice(0, syntaxErrorIndex(text)))}`);
  }
  const faults = needsSecondLook(text) ? findFaults(value) : [];
  return faults.length > 0 ? { faults } : { value };
};
