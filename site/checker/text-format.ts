/** Whether a text is one payload, or has a payload on every line. */
export type TextFormat = "json" | "ndjson";

const isJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

/**
 * Returns the format of a text by its first line that is not blank: a line that is JSON by itself, or an object that is
 * begun and ended, is one of many; any other begins a document. If it is the only line, both mean the same.
 */
export const formatByLine = (line: string): TextFormat => {
  const text = line.trim();
  return isJson(text) || (text.startsWith("{") && text.endsWith("}")) ? "ndjson" : "json";
};

/** Returns the first line of a text that is not blank. */
export const firstLineOf = (text: string): string => /\S[^\n]*/.exec(text)?.[0] ?? "";
