import type { Issue } from "../contract/issue.js";
import { isObject } from "../json/is-object.js";
import { toPointer } from "../json/pointer.js";
import { findIdFaults, type HeaderFault, headerSafe, isCorrelationHeader, isHeaderSafe } from "./correlation-id.js";
import { addHeader, type HeaderTexts, joinHeaders } from "./header-texts.js";
import { trimSpace } from "./trim-space.js";

/** Headers for a message, by name. An undefined value counts as absent. */
export type GivenHeaders = Readonly<Record<string, string | undefined>>;

const inHeaders = (name: string, { keyword, message }: HeaderFault): Issue => {
  const path = ["headers", name];
  return { path, pointer: toPointer(path), keyword, message, rule: "documented" };
};

const entriesOf = (headers: GivenHeaders | null | undefined): [string, string][] => {
  if (headers === undefined || headers === null) return [];
  // A Map, a Headers or a promise has no properties of its own, and would silently give no headers.
  if (!isObject(headers) || Symbol.iterator in headers || "then" in headers)
    throw new TypeError(
      "producer: headers must be an object of texts; for a Map or Headers give Object.fromEntries(headers)",
    );
  return Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
};

/** The headers of all layers; names that differ only in letter case are one header, and its last value counts. */
export const mergeHeaders = (...layers: readonly (GivenHeaders | undefined)[]): Record<string, string> => {
  const merged = new Map<string, [string, string]>();
  for (const layer of layers) {
    const entries = entriesOf(layer);
    // A tracestate means nothing beside a traceparent other than its own.
    if (entries.some(([name]) => name.toLowerCase() === "traceparent")) merged.delete("tracestate");
    for (const entry of entries) merged.set(entry[0].toLowerCase(), entry);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of merged.values()) addHeader(headers, name, value);
  return headers;
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

// Version 00 ends after the flags; later ones may go on (W3C Trace Context, section 3.2).
const isTraceParent = (text: string): boolean =>
  /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-.*)?$/.test(text) &&
  (!text.startsWith("00") || text.length === 55);

/**
 * The trace context (W3C Trace Context) among the headers of a message, to pass on. One that cannot be read counts as
 * none, so that a new trace begins.
 */
export const traceContext = (headers: HeaderTexts): GivenHeaders => {
  const { traceparent = "", tracestate = "" } = joinHeaders(headers);
  const [parent, state] = [trimSpace(traceparent), trimSpace(tracestate).replaceAll("\t", " ")];
  if (!isTraceParent(parent) || !isHeaderSafe(parent)) return {};
  return { traceparent: parent, tracestate: state !== "" && isHeaderSafe(state) ? state : undefined };
};
