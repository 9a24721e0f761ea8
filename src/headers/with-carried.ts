import { findCorrelationId, isCorrelationHeader } from "./correlation-id.js";
import type { HeaderTexts } from "./header-texts.js";

const isTrace = (name: string): boolean => name === "traceparent" || name === "tracestate";

/**
 * The headers beside a message, and those that its envelope carries. What is beside the message wins: by its name; for the
 * correlation id under either spelling, if it is usable; for the trace as a pair, since a `tracestate` means nothing beside
 * another `traceparent`.
 */
export const withCarried = (beside: HeaderTexts, carried: HeaderTexts): HeaderTexts => {
  const hasId = findCorrelationId(beside) !== undefined;
  const hasTrace = beside.has("traceparent");
  const isBeside = (name: string): boolean =>
    isCorrelationHeader(name) ? hasId : isTrace(name) ? hasTrace : beside.has(name);
  const added = [...carried].filter(([name]) => !isBeside(name));
  const replacesId = added.some(([name]) => isCorrelationHeader(name));
  const replacesTrace = added.some(([name]) => name === "traceparent");
  const kept = [...beside].filter(
    ([name]) => !(isCorrelationHeader(name) ? replacesId : isTrace(name) && replacesTrace),
  );
  return new Map([...added, ...kept]);
};
