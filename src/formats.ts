import { IsDateTime } from "typebox/format";

// The formats that a schema may name: each export is one, in camel case. Both validators of a contract call them.
export {
  IsDate as date,
  IsDuration as duration,
  IsEmail as email,
  IsHostname as hostname,
  IsIdnEmail as idnEmail,
  IsIdnHostname as idnHostname,
  IsIPv4 as ipv4,
  IsIPv6 as ipv6,
  IsIri as iri,
  IsIriReference as iriReference,
  IsJsonPointer as jsonPointer,
  IsRegex as regex,
  IsRelativeJsonPointer as relativeJsonPointer,
  IsTime as time,
  IsUri as uri,
  IsUriReference as uriReference,
  IsUriTemplate as uriTemplate,
  IsUuid as uuid,
} from "typebox/format";

/** An RFC 3339 date-time. TypeBox also takes the suffixes of RFC 9557 (`[Europe/Paris]`), which JSON Schema does not. */
export const dateTime = (text: string): boolean => !text.includes("[") && IsDateTime(text);
