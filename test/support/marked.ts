/** A text that can come from nowhere but the payload. */
export const marker = "zq8XsecretX8qz";

/** A number that can come from nowhere but the payload. */
export const markedNumber = 918273645.5;

/** The payload with every text and number in it replaced by one that a search would find. */
export const marked = (value: unknown): unknown => {
  if (typeof value === "string") return marker;
  if (typeof value === "number") return markedNumber;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, marked(member)]));
};
