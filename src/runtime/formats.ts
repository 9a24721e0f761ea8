// The formats that a schema may name: each export is one, in camel case. Both validators of a contract call them.

export {
  IsDate as date,
  IsDuration as duration,
  IsEmail as email,
  IsHostname as hostname,
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
} from "typebox/format";
export { dateTime } from "./date-time.js";
export { idnEmail, idnHostname } from "./idn.js";
export { uuid } from "./uuid.js";
