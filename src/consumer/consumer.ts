import { type RuleSet, ruleSets } from "../contract/contract.js";
import type { Unwrap } from "../envelopes/unwrap.js";
import type { ContractMap } from "../generated/index.js";
import { findCorrelationId } from "../headers/correlation-id.js";
import { readHeaders } from "../headers/header-texts.js";
import { assertTracer, type TracingOptions } from "../tracing/tracer.js";
import { checkRoutes } from "./check-routes.js";
import type { AskingHandlers, ContextOf, Handlers, MessageOf, NamedHandlers } from "./handlers.js";
import { type IncomingMessage, readParts } from "./incoming-message.js";
import { createJudge, type Judged, withId } from "./judge-message.js";
import type { Failed, Outcome } from "./outcome.js";
import { type BatchOrder, receiveInLanes } from "./receive-in-lanes.js";
import type { AnyContext, Consumable, ReceiveContext, Received, Route } from "./route.js";
import { toRoutes } from "./to-routes.js";
import { traceMessage } from "./trace-message.js";

/** How a consumer judges, and which function it tells. */
export interface ConsumerOptions<Name extends string = string, Message extends IncomingMessage = IncomingMessage>
  extends TracingOptions {
  /** Whose rules count: `published` ones (the default), or `strict` ones, which bind only producers. */
  readonly rules?: RuleSet | undefined;
  /**
   * What opens the envelopes that payloads come in, and those inside them: `sns()` and `eventBridge()` of
   * `client-contracts/aws`, `cloudEvents()` of `client-contracts/cloudevents`, or functions of your own.
   */
  readonly unwrap?: readonly Unwrap[] | undefined;
  /**
   * Called with every outcome, that of a handler that threw among them, for logs and counters. `receive` waits for it, and
   * throws what it throws. No outcome holds a value of the payload, but the `error` of one that failed may.
   */
  readonly onOutcome?:
    | ((outcome: Outcome<Name> | Failed<Name>, message: Message, details: OutcomeDetails<Name>) => unknown)
    | undefined;
}

/** What else {@link ConsumerOptions.onOutcome} is told. */
export interface OutcomeDetails<Name extends string = string> {
  /** How long it took to judge and handle the message, in milliseconds. */
  readonly milliseconds: number;
  /** What was given to `receive` beside the message. */
  readonly context: AnyContext & ReceiveContext<Name>;
}

/** How a batch is received, and what handlers get beside each message. */
export type BatchContext<
  Name extends string = string,
  Message extends IncomingMessage = IncomingMessage,
> = ReceiveContext<Name> & BatchOrder<Message>;

/** Routes messages to handlers. */
export interface Consumer<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /**
   * Returns what became of the message. It never throws because of what arrives. It rethrows what a handler or a
   * route's `when` throws: then the message has no outcome, and the broker should deliver it again. It also rethrows
   * what `onOutcome` throws, but then the handler is done.
   */
  receive<Context extends object = object>(
    message: Message,
    context?: Context & ReceiveContext<Name>,
  ): Promise<Outcome<Name>>;
  /**
   * Returns what became of each message, in the messages' order. It does not throw for one message: what `receive` would
   * throw is the outcome `failed` here. Messages are handled one after another, unless `concurrency` says how many at once;
   * with `ordered`, those after one that failed are not handled, and fail too. Throws a `TypeError` for a wrong option.
   *
   * @example
   * ```ts
   * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
   *
   * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
   * interface Batch { Records: { messageId: string; messageAttributes: object; body: string }[] }
   *
   * // A Lambda function whose event source reports batch item failures.
   * export const handler = async ({ Records }: Batch) => {
   *   const messages = Records.map(({ messageAttributes, body }) => ({ headers: messageAttributes, body }));
   *   const outcomes = await consumer.receiveBatch(messages, { concurrency: 5 });
   *   const failed = Records.filter((_, index) => outcomes[index]?.status === "failed");
   *   return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
   * };
   * ```
   */
  receiveBatch<Context extends object = object, Given extends Message = Message>(
    messages: readonly Given[],
    options?: Context & BatchContext<Name, Given>,
  ): Promise<(Outcome<Name> | Failed<Name>)[]>;
}

/** A consumer whose handlers say what they find beside their messages: it must be given with each. */
export interface ContextualConsumer<Name extends string, Message extends IncomingMessage, Context extends object> {
  /** Returns what {@link Consumer.receive} returns. */
  receive<Given extends Context = Context>(
    message: Message,
    context: Given & ReceiveContext<Name>,
  ): Promise<Outcome<Name>>;
  /** Returns what {@link Consumer.receiveBatch} returns. */
  receiveBatch<Given extends Context = Context, Each extends Message = Message>(
    messages: readonly Each[],
    options: Given & BatchContext<Name, Each>,
  ): Promise<(Outcome<Name> | Failed<Name>)[]>;
}

/** The consumer of handlers that find a context beside their messages. */
export type ConsumerIn<Context extends object, Name extends string, Message extends IncomingMessage> =
  Record<never, never> extends Context ? Consumer<Name, Message> : ContextualConsumer<Name, Message, Context>;

type Mutable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** How {@link createConsumer} is called. */
export interface CreateConsumer {
  <Name extends string, Message extends IncomingMessage = IncomingMessage>(
    routes: readonly (Route<Name> | readonly Route<Name>[])[],
    options?: ConsumerOptions<Name, Message>,
  ): Consumer<Name, Message>;
  <Name extends keyof ContractMap, Message extends IncomingMessage = IncomingMessage>(
    handlers: Handlers<Name>,
    options?: ConsumerOptions<Name, Message>,
  ): Consumer<Name, Message>;
  <Given extends AskingHandlers, Message extends MessageOf<Given> = MessageOf<Given>>(
    handlers: Given & NamedHandlers<Given>,
    options?: ConsumerOptions<keyof Given & keyof ContractMap, Message>,
  ): ConsumerIn<ContextOf<Given>, keyof Given & keyof ContractMap, Message>;
}

/**
 * Returns a consumer, which reads messages, judges their payloads by the published schemas, and hands them to the
 * handler of their contract. The handlers are a list of routes, or a record with the name of its contract before each.
 * Throws a `TypeError` if two handlers are for one contract, if one has no contract, or if there is no handler.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, deadLetter, on } from "client-contracts";
 *
 * const consumer = createConsumer([
 *   on(ClientAddressRemovedV1, async (event, { correlationId }) => {
 *     console.log(correlationId, event.data.addressRemoved.addressId);
 *   }),
 * ]);
 *
 * const receive = async (message: { headers: Record<string, string>; body: Uint8Array }) => {
 *   const outcome = await consumer.receive(message);
 *   return outcome.status === "handled" ? undefined : deadLetter(message, outcome);
 * };
 *
 * const same = createConsumer({
 *   ClientAddressRemovedV1: (event, { correlationId }) => console.log(correlationId, event.data.addressRemoved.addressId),
 * });
 * ```
 */
export const createConsumer: CreateConsumer = <Name extends string, Message extends IncomingMessage>(
  handlers: unknown,
  options?: ConsumerOptions<Name, Message>,
): Consumer<Name, Message> => {
  const routes = toRoutes(handlers) as readonly Route<Name>[];
  checkRoutes(routes);
  const { rules = "published", unwrap = [], onOutcome, tracer, traceAttributes } = options ?? {};
  if (!ruleSets.includes(rules)) throw new TypeError(`createConsumer: rules must be ${ruleSets.join(" or ")}`);
  if (onOutcome !== undefined && typeof onOutcome !== "function")
    throw new TypeError("createConsumer: onOutcome must be a function, which is called with each outcome");
  if (!Array.isArray(unwrap) || unwrap.some((open) => typeof open !== "function"))
    throw new TypeError("createConsumer: unwrap must be a list of functions, such as [sns()]");
  assertTracer("createConsumer", tracer);
  const judge = createJudge(routes, { rules, unwrap });

  const routeOf = (contract: Consumable<unknown, Name>): Route<Name> => {
    const route = routes.find(({ contract: { name } }) => name === contract.name);
    if (route) return route;
    throw new TypeError(`receive: ${contract.name} has no handler here; give on(contract, handler) to createConsumer`);
  };

  const fail = (error: unknown, reason: string, more: object = {}): Failed<Name> => ({
    status: "failed",
    error,
    reason,
    ...more,
  });

  const handle = async (
    { route, payload, received }: Exclude<Judged<Name>, { refusal: unknown }>,
    message: Message,
    context: AnyContext & ReceiveContext<Name>,
  ): Promise<Outcome<Name> | Failed<Name>> => {
    const { signal } = context;
    const { name } = route.contract;
    const { correlationId } = received;
    const known = () => ({ contract: name, ...withId(correlationId) });
    if (signal?.aborted) return fail(signal.reason, "was not handled: the signal was aborted", known());
    // One by one: to spread an object into another takes as long as to judge a payload.
    const all: Mutable<Received> = received as Received;
    all.message = message;
    all.context = context;
    if (signal) all.signal = signal;
    try {
      await route.handler(payload as never, all);
    } catch (error) {
      return fail(error, `the handler of ${name} threw`, known());
    }
    if (correlationId === undefined) return { status: "handled", contract: name };
    return { status: "handled", contract: name, correlationId };
  };

  // What a message's headers say, whatever else is wrong with it.
  const idIn = (message: Message) => withId(findCorrelationId(readHeaders(readParts(message)?.headers)));

  const tell = async (
    outcome: Outcome<Name> | Failed<Name>,
    message: Message,
    details: OutcomeDetails<Name>,
  ): Promise<Outcome<Name> | Failed<Name>> => {
    try {
      await onOutcome?.(outcome, message, details);
      return outcome;
    } catch (error) {
      // A handler's own error says more.
      if (outcome.status === "failed") return outcome;
      const { contract, correlationId } = outcome as { contract?: Name; correlationId?: string };
      return fail(error, "onOutcome threw", { ...(contract !== undefined && { contract }), ...withId(correlationId) });
    }
  };

  /** What became of a message. It throws nothing but a `TypeError` for a contract that has no handler. */
  const settle = async (
    message: Message,
    context: AnyContext & ReceiveContext<Name>,
  ): Promise<Outcome<Name> | Failed<Name>> => {
    const given = context.contract && routeOf(context.contract);
    const started = performance.now();
    const details = () => ({ milliseconds: performance.now() - started, context });
    const run = async (judged: Judged<Name>) => {
      const outcome = "refusal" in judged ? judged.refusal : await handle(judged, message, context);
      return onOutcome ? tell(outcome, message, details()) : outcome;
    };

    let judged: Judged<Name> | Promise<Judged<Name>>;
    try {
      judged = judge(message, given);
      if (judged instanceof Promise) judged = await judged;
    } catch (error) {
      const reason = "could not be judged: a function of unwrap or a route's when threw";
      return tell(fail(error, reason, idIn(message)), message, details());
    }
    if (!tracer) return run(judged);
    return traceMessage(tracer, { ...judged, started, traceAttributes }, () => run(judged));
  };

  return {
    receive: async (message, context?: ReceiveContext<Name>) => {
      const outcome = await settle(message, (context ?? {}) as AnyContext & ReceiveContext<Name>);
      if (outcome.status === "failed") throw outcome.error;
      return outcome;
    },
    receiveBatch: async (messages, options?: BatchContext<Name, Message>) => {
      // Not a copy: it may be of a class.
      const context = (options ?? {}) as AnyContext & BatchContext<Name, Message>;
      const skip = (failed: Outcome<Name> | Failed<Name>, message: Message) => {
        const reason = "was not handled: an earlier message of its order failed";
        return tell(fail((failed as Failed).error, reason, idIn(message)), message, { milliseconds: 0, context });
      };
      const isFailed = ({ status }: Outcome<Name> | Failed<Name>) => status === "failed";
      return receiveInLanes(messages, context, (message) => settle(message, context), isFailed, skip);
    },
  };
};
