import { IsIdnEmail, IsIdnHostname } from "typebox/format";

// TypeBox's functions normalise a text before they check it, which takes time that grows with the square of the number
// of marks on one letter. So the length limits of the RFCs come first. No text has fewer octets than UTF-16 units.

/** Whether `text` is an internationalised e-mail address: of at most 254 octets (RFC 5321, section 4.5.3.1.3). */
export const idnEmail = (text: string): boolean => text.length <= 254 && IsIdnEmail(text);

/** Whether `text` is an internationalised host name: of at most 253 characters, each of which may be four before it is composed. */
export const idnHostname = (text: string): boolean => text.length <= 4 * 253 && IsIdnHostname(text);
