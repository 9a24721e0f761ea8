import type { HeaderTexts } from "../headers/header-texts.js";
import { traceContext } from "../headers/message-headers.js";
import { describeOperation } from "../tracing/describe-operation.js";
import { consumerKind, errorStatus, errorType, messageIdAttribute } from "../tracing/messaging-attributes.js";
import { parseTraceParent } from "../tracing/trace-parent.js";
import type { TracerLike, TracingOptions } from "../tracing/tracer.js";
import type { Failed, Outcome, Refusal } from "./outcome.js";
import type { Route } from "./route.js";

/** What is known of a message before it is handled. */
export interface Traced extends TracingOptions {
  readonly texts: HeaderTexts;
  /** Why it is refused; absent if it will be handled. */
  readonly refusal?: Refusal;
  readonly route?: Pick<Route, "contract">;
  readonly received?: { readonly correlationId?: string };
  /** When its reading began, by the clock of `performance`. */
  readonly started: number;
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
  { texts, refusal, route, received, started, traceAttributes }: Traced,
  run: () => Promise<Settled>,
): Promise<Settled> => {
  const { contract, correlationId } = { contract: route?.contract.name, ...received, ...refusal } as Partial<Failed>;
  const { traceparent } = traceContext(texts);
  const [id] = texts.get("message-id") ?? [];
  const more = { ...(id !== undefined && { [messageIdAttribute]: id }), ...traceAttributes };
  const { name, attributes } = describeOperation({ operation: "process", contract, correlationId, more });
  const links = traceparent === undefined ? [] : [{ context: parseTraceParent(traceparent) }];
  return tracer.startActiveSpan(name, { kind: consumerKind, startTime: started, attributes, links }, async (span) => {
    const outcome = await run();
    if (outcome.status !== "handled" && outcome.status !== "empty") {
      span.setAttribute(errorType, typeOf(outcome));
      span.setStatus({ code: errorStatus });
    }
    span.end();
    return outcome;
  });
};
