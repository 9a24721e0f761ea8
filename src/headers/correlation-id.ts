import type { HeaderTexts } from "./header-texts.js";

/** What is wrong with a text as the value of a header, with the keyword that fits best. */
export interface HeaderFault {
  readonly keyword: string;
  readonly message: string;
}

const longest = 256;

/**
 * What every client and broker accepts in a header and passes on unchanged: no control characters, nothing beyond
 * Latin-1, no white space at either end (RFC 9110, section 5.5).
 */
export const isHeaderSafe = (text: string): boolean => /^[\x20-\x7e\xa0-\xff]*$/.test(text) && text.trim() === text;

/** What {@link isHeaderSafe} asks for, in words. */
export const headerSafe: HeaderFault = {
  keyword: "pattern",
  message: "must hold only printable Latin-1 characters, without white space at either end, as headers do",
};

/** Returns why an id cannot travel in a header; an empty list if it can. */
export const findIdFaults = (id: unknown): HeaderFault[] => {
  if (typeof id !== "string") return [{ keyword: "type", message: "must be a string" }];
  const isBlank = id.trim() === "";
  const faults: HeaderFault[] = [];
  if (isBlank) faults.push({ keyword: "minLength", message: "must not be blank" });
  if (id.length > longest)
    faults.push({ keyword: "maxLength", message: `must not be longer than ${longest} characters` });
  if (!isBlank && !isHeaderSafe(id)) faults.push(headerSafe);
  return faults;
};

/** Whether an id can travel in a header. */
export const isUsableId = (id: unknown): id is string => findIdFaults(id).length === 0;

const spellings = ["correlation-id", "correlationid"];

/** Whether a header's name is one of the spellings of the correlation id's header, in any letter case. */
export const isCorrelationHeader = (name: string): boolean => spellings.includes(name.toLowerCase());

/**
 * Returns the correlation id among the headers: under the name that the contract's page gives, else under the other
 * spelling. An id that could not be sent on counts as absent, though it stays among the headers.
 */
export const findCorrelationId = (headers: HeaderTexts, usual = "correlation-id"): string | undefined => {
  for (const name of [usual.toLowerCase(), ...spellings]) {
    for (const text of headers.get(name) ?? []) {
      const id = text.trim();
      if (isUsableId(id)) return id;
    }
  }
  return undefined;
};
