const shape =
  /^\d\d\d\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

const six = 0x36;
const nine = 0x39;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

// A leap second is the last one of a day in UTC (RFC 3339, section 5.6); Date knows the second before it.
const endsDay = (text: string): boolean => {
  const before = new Date(text.toUpperCase().replace(":60", ":59"));
  return before.getUTCHours() === 23 && before.getUTCMinutes() === 59;
};

/**
 * Whether `text` is an RFC 3339 date-time, which is a profile of ISO 8601. Not TypeBox's own function: that one also
 * accepts the suffixes of RFC 9557 (`[Europe/Paris]`), which JSON Schema's format does not, and takes three times as
 * long.
 */
export const dateTime = (text: string): boolean => {
  if (!shape.test(text)) return false;
  // Nearly every date differs in the last of these digits, and one is read faster than all are compared.
  if (text.charCodeAt(9) === nine && text.startsWith("02-29", 5) && !isLeap(Number(text.slice(0, 4)))) return false;
  return text.charCodeAt(17) !== six || endsDay(text);
};
