import type { SpanContextLike } from "./tracer.js";

/** The headers that carry a span to whoever gets a message (W3C Trace Context). */
export const toTraceHeaders = ({ traceId, spanId, traceFlags, traceState }: SpanContextLike) => {
  const state = traceState?.serialize();
  return {
    traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`,
    ...(state && { tracestate: state }),
  };
};

/** The span that a valid `traceparent` names. */
export const parseTraceParent = (traceparent: string) => {
  const [, traceId = "", spanId = "", flags = ""] = traceparent.split("-");
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
};
