const shape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

// The calendar repeats every 400 years, and Date.UTC takes a year below 100 for one of the twentieth century.
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year + 400, month, 0)).getUTCDate();

// A leap second is the last one of a day in UTC (RFC 3339, section 5.6); the second before it is one that Date knows.
const endsDay = (text: string): boolean =>
  new Date(text.toUpperCase().replace(":60", ":59")).toISOString().slice(11, 16) === "23:59";

/**
 * Whether `text` is an RFC 3339 date-time, which is a profile of ISO 8601. Not TypeBox's own function: that one also
 * takes the suffixes of RFC 9557 (`[Europe/Paris]`), which JSON Schema's format does not, and takes three times as long.
 */
export const dateTime = (text: string): boolean => {
  if (!shape.test(text)) return false;
  const day = text.slice(8, 10);
  if (day > "28" && Number(day) > lastDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)))) return false;
  return text[17] !== "6" || endsDay(text);
};
