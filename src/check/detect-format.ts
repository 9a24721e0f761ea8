import { syntaxErrorIndex } from "../json-text.js";
import type { Chunks } from "./chunks.js";
import type { Format } from "./format.js";
import { peek } from "./peek.js";

const firstLine = (text: string): string => /^\s*[^\n]*/.exec(text)?.[0] ?? "";

// A line that is JSON is the first of many, or the only one, which comes to the same; but for an array of payloads. One
// that only lacks its end begins a document of several lines.
const judgeLine = (line: string, each: boolean): Format => {
  try {
    return each && Array.isArray(JSON.parse(line)) ? "json" : "ndjson";
  } catch {
    return syntaxErrorIndex(line) === line.length ? "json" : "ndjson";
  }
};

/** Finds out from the first line whether a stream is one JSON document or JSON on every line. */
export const detectFormat = async (
  { chunks, bytesRead }: Chunks,
  { each, maxLine }: { readonly each: boolean; readonly maxLine: number },
): Promise<Chunks & { readonly format: Format }> => {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const hasLine = (bytes: Uint8Array) => bytes.length > maxLine || /\S[^\n]*\n/.test(decode(bytes));
  const peeked = await peek(chunks, hasLine);
  return { format: judgeLine(firstLine(decode(peeked.first)), each), chunks: peeked.chunks, bytesRead };
};
