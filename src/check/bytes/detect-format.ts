import { syntaxErrorIndex } from "../../json/text.js";
import type { Format } from "../model/format.js";
import type { Chunks } from "./chunks.js";
import { peek } from "./peek.js";

const lineFeed = 10;

// JSON begins with a visible character of ASCII: a byte order mark and blank lines may come before it.
const beginsJson = (byte: number): boolean => byte > 32 && byte < 128;

const firstLine = (text: string): string => /^\s*[^\n]*/.exec(text)?.[0] ?? "";

// A first line that is JSON, unless it is an array of payloads, begins NDJSON; if it is the only line, both formats
// mean the same. A first line that only lacks its end begins a document of several lines.
const judgeLine = (line: string, each: boolean): Format => {
  if (line.trim() === "") return "ndjson";
  try {
    const value: unknown = JSON.parse(line);
    return each && Array.isArray(value) ? "json" : "ndjson";
  } catch {
    return syntaxErrorIndex(line) === line.length ? "json" : "ndjson";
  }
};

/** Finds out from the first line whether a stream is one JSON document or has JSON on every line. */
export const detectFormat = async (
  { chunks, bytesRead }: Chunks,
  { each, maxLine }: { readonly each: boolean; readonly maxLine: number },
): Promise<Chunks & { readonly format: Format }> => {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  let hasBegun = false;
  const hasLine = (piece: Uint8Array, length: number) => {
    const begin = hasBegun ? 0 : piece.findIndex(beginsJson);
    hasBegun ||= begin !== -1;
    return length > maxLine || (hasBegun && piece.includes(lineFeed, begin));
  };
  const peeked = await peek(chunks, hasLine);
  return { format: judgeLine(firstLine(decode(peeked.first)), each), chunks: peeked.chunks, bytesRead };
};
