/** The attributes of a span, by name. */
export type TraceAttributes = Readonly<Record<string, string | number | boolean>>;

/** What identifies a span, and goes into the header `traceparent`. */
export interface SpanContextLike {
  readonly traceId: string;
  readonly spanId: string;
  readonly traceFlags: number;
  readonly isRemote?: boolean;
  readonly traceState?: { serialize(): string } | undefined;
}

/** A span, as far as this package needs one. */
export interface SpanLike {
  spanContext(): SpanContextLike;
  setAttribute(name: string, value: string): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

/** How a span begins. */
export interface SpanOptionsLike {
  kind?: number;
  /** By the clock of `performance`. */
  startTime?: number;
  attributes?: Record<string, string | number | boolean>;
  links?: { context: { traceId: string; spanId: string; traceFlags: number; isRemote?: boolean } }[];
}

/** A `Tracer` of OpenTelemetry, as far as this package needs one: it does not import the API. */
export interface TracerLike {
  startSpan(name: string, options?: SpanOptionsLike): SpanLike;
  startActiveSpan<Result>(name: string, options: SpanOptionsLike, run: (span: SpanLike) => Result): Result;
}

/** What a producer or consumer needs for its spans. */
export interface TracingOptions {
  /**
   * A `Tracer` of OpenTelemetry, such as `trace.getTracer("clients")`. A producer has a span for each message that it makes,
   * which goes along in the header `traceparent`; a consumer has one for each message, around its handler, with a link to
   * the span in that header. No span holds a value of a payload but the correlation id.
   */
  readonly tracer?: TracerLike | undefined;
  /**
   * More attributes for each span, such as `messaging.system.name` and `messaging.destination.name`, which is in the span's
   * name too.
   */
  readonly traceAttributes?: TraceAttributes | undefined;
}

/** Throws a `TypeError` if what is given as a tracer is none. */
export const assertTracer = (caller: string, tracer: TracerLike | undefined): void => {
  if (tracer !== undefined && (typeof tracer?.startSpan !== "function" || typeof tracer.startActiveSpan !== "function"))
    throw new TypeError(`${caller}: tracer must be a tracer of OpenTelemetry, such as trace.getTracer("clients")`);
};
