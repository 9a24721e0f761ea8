/** A UTF-16 unit as JSON escapes it (RFC 8259, section 7): `\u001b`. */
export const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
