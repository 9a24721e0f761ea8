import { findIdFaults, type HeaderFault, headerSafe, isCorrelationHeader, isHeaderSafe } from "./correlation-id.js";
import { type HeaderTexts, joinHeaders } from "./headers.js";
import type { Issue } from "./issue.js";
import { toPointer } from "./json-pointer.js";

/** Headers for a message, by name. An undefined value counts as absent. */
export type GivenHeaders = Readonly<Record<string, string | undefined>>;

const inHeaders = (name: string, { keyword, message }: HeaderFault): Issue => {
  const path = ["headers", name];
  return { path, pointer: toPointer(path), keyword, message, rule: "documented" };
};

const entriesOf = (headers: GivenHeaders | null | undefined): [string, string][] => {
  // A Map or Headers has no properties, and would be no headers without a word.
  if (Symbol.iterator in Object(headers))
    throw new TypeError("producer: headers must be an object of texts; give Object.fromEntries(headers)");
  return Object.entries(headers ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
};

/** The headers of all layers; names that differ in nothing but letter case are one header, whose last value counts. */
export const mergeHeaders = (...layers: readonly (GivenHeaders | undefined)[]): Record<string, string> => {
  const merged = new Map<string, [string, string]>();
  for (const layer of layers) {
    const entries = new Map(entriesOf(layer).map((entry) => [entry[0].toLowerCase(), entry]));
    // A tracestate says nothing beside another traceparent than its own.
    if (entries.has("traceparent")) merged.delete("tracestate");
    for (const [key, entry] of entries) merged.set(key, entry);
  }
  return Object.fromEntries(merged.values());
};

const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(name);

const findHeaderFault = (name: string, value: unknown, correlationHeader: string): HeaderFault | undefined => {
  if (isCorrelationHeader(name) || name.toLowerCase() === correlationHeader.toLowerCase())
    return { keyword: "not", message: "must be given as correlationId, not as a header" };
  if (!isHeaderName(name)) return { keyword: "propertyNames", message: "must be the name of a header" };
  if (typeof value !== "string") return { keyword: "type", message: "must be a string" };
  return isHeaderSafe(value) ? undefined : headerSafe;
};

/** Returns why an id cannot travel in the header of its name. */
export const findIdIssues = (correlationHeader: string, id: unknown): Issue[] =>
  findIdFaults(id).map((fault) => inHeaders(correlationHeader, fault));

/** Returns why headers cannot travel, or may not be given. */
export const findHeaderIssues = (headers: GivenHeaders, correlationHeader: string): Issue[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    const fault = findHeaderFault(name, value, correlationHeader);
    return fault ? [inHeaders(name, fault)] : [];
  });

/** The trace context (W3C Trace Context) among the headers of a message, to be passed on. */
export const traceContext = (headers: HeaderTexts): GivenHeaders => {
  const { traceparent, tracestate } = joinHeaders(headers);
  // Of several nobody knows which one is meant: the trace begins anew.
  if (traceparent === undefined || traceparent.includes(",") || !isHeaderSafe(traceparent)) return {};
  return { traceparent, tracestate: tracestate !== undefined && isHeaderSafe(tracestate) ? tracestate : undefined };
};
