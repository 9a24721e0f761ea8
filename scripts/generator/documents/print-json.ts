import { NumberToken } from "../input/exact-json.js";

/** Returns a JSON text, indented by two spaces, in which each number is as it was written. Properties that are undefined are left out. */
export const printJson = (value: unknown, indent = ""): string => {
  if (value instanceof NumberToken) return value.token;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => printJson(item, inner))
    : Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : [`${JSON.stringify(key)}: ${printJson(part, inner)}`],
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.map((line) => `${inner}${line}`).join(",\n")}\n${indent}${close}`;
};
