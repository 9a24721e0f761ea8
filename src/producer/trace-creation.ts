import type { GivenHeaders } from "../headers/message-headers.js";
import { describeOperation } from "../tracing/describe-operation.js";
import { conversationId, errorStatus, errorType, producerKind } from "../tracing/messaging-attributes.js";
import { toTraceHeaders } from "../tracing/trace-parent.js";
import type { TracerLike, TracingOptions } from "../tracing/tracer.js";
import type { Buildable } from "./contract-arguments.js";
import type { Message } from "./message.js";

/** Makes a message in a span of its own: `make` gets the headers that name the span. Throws what `make` throws. */
export const traceCreation = (
  { tracer, traceAttributes }: { readonly tracer: TracerLike } & TracingOptions,
  contract: Buildable,
  make: (headers: GivenHeaders) => Message,
): Message => {
  const { name, attributes } = describeOperation({
    operation: "create",
    contract: contract.name,
    more: traceAttributes,
  });
  const span = tracer.startSpan(name, { kind: producerKind, attributes });
  try {
    const message = make(toTraceHeaders(span.spanContext()));
    span.setAttribute(conversationId, message.headers[contract.correlationHeader] as string);
    return message;
  } catch (error) {
    // No words of the error: they may be the caller's own.
    span.setAttribute(errorType, error instanceof Error ? error.name : "_OTHER");
    span.setStatus({ code: errorStatus });
    throw error;
  } finally {
    span.end();
  }
};
