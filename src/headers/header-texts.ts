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

/** The headers as an object; one that came more than once is joined by commas (RFC 9110, section 5.3). */
export const joinHeaders = (headers: HeaderTexts): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].map(([name, texts]) => [name, texts.join(", ")]));
