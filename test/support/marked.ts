/** A text that can come from nowhere but the payload. */
export const marker = "zq8XsecretX8qz";

/** The marker's beginning, which is left of one that is cut. A contract may have a field named `secret`. */
export const markerStart = marker.slice(0, 4);

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
