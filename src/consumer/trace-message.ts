import type { HeaderTexts } from "../headers/header-texts.js";
import { traceContext } from "../headers/message-headers.js";
import { describeOperation } from "../tracing/describe-operation.js";
import { consumerKind, errorStatus, errorType, messageId } from "../tracing/messaging-attributes.js";
import { parseTraceParent } from "../tracing/trace-parent.js";
import type { TraceAttributes, TracerLike } from "../tracing/tracer.js";
import type { Failed, Outcome } from "./outcome.js";

/** What is known of a message before it is handled. */
export interface Traced {
  readonly headers: HeaderTexts;
  readonly contract?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly startTime: Date;
}

// The name of a class, and not what somebody may have put into it.
const typeOf = (outcome: Exclude<Outcome, { status: "handled" | "empty" }> | Failed): string => {
  if (outcome.status !== "failed") return outcome.status;
  const { name } = (outcome.error ?? {}) as { name?: unknown };
  return typeof name === "string" && /^\w{1,100}$/.test(name) ? name : "failed";
};

/** Runs what handles a message in a span of its own, with a link to the sender's. */
export const traceMessage = async <Settled extends Outcome | Failed>(
  tracer: TracerLike,
  { headers, contract, correlationId, startTime }: Traced,
  traceAttributes: TraceAttributes | undefined,
  run: () => Promise<Settled>,
): Promise<Settled> => {
  const { traceparent } = traceContext(headers);
  const [id] = headers.get("message-id") ?? [];
  const more = { ...(id !== undefined && { [messageId]: id }), ...traceAttributes };
  const { name, attributes } = describeOperation({ operation: "process", contract, correlationId, more });
  const links = traceparent === undefined ? [] : [{ context: parseTraceParent(traceparent) }];
  return tracer.startActiveSpan(name, { kind: consumerKind, startTime, attributes, links }, async (span) => {
    const outcome = await run();
    if (outcome.status !== "handled" && outcome.status !== "empty") {
      span.setAttribute(errorType, typeOf(outcome));
      span.setStatus({ code: errorStatus });
    }
    span.end();
    return outcome;
  });
};
