import { headerEntries, headerTexts } from "./header-entries.js";

/** The texts of each header, under its name in small letters. */
export type HeaderTexts = ReadonlyMap<string, readonly string[]>;

/** Reads the headers of a message, in any of the forms that {@link headerEntries} knows. Never throws. */
export const readHeaders = (headers: unknown): HeaderTexts => {
  const read = new Map<string, string[]>();
  for (const [name, value] of headerEntries(headers)) {
    const key = name.toLowerCase();
    const texts = headerTexts(value);
    const before = read.get(key);
    // One at a time: a header may come a hundred thousand times.
    if (before) for (const text of texts) before.push(text);
    else if (texts.length > 0) read.set(key, texts);
  }
  return read;
};

/** Adds a header to an object. Object.fromEntries would take ten times as long for a few headers. */
export const addHeader = (headers: Record<string, string>, name: string, value: string): void => {
  // A plain assignment would not make it a property.
  if (name === "__proto__") Object.defineProperty(headers, name, { value, enumerable: true, writable: true });
  else headers[name] = value;
};

/** The headers as an object; one that came more than once is joined by commas (RFC 9110, section 5.3). */
export const joinHeaders = (headers: HeaderTexts): Readonly<Record<string, string>> => {
  const joined: Record<string, string> = {};
  for (const [name, texts] of headers)
    addHeader(joined, name, texts.length === 1 ? (texts[0] as string) : texts.join(", "));
  return joined;
};
