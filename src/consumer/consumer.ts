import { type RuleSet, ruleSets } from "../contract/contract.js";
import type { Unwrap } from "../envelopes/unwrap.js";
import type { ContractMap } from "../generated/index.js";
import { checkRoutes } from "./check-routes.js";
import type { IncomingMessage } from "./incoming-message.js";
import { createJudge, type Opened, withId } from "./judge-message.js";
import type { Outcome } from "./outcome.js";
import type { Consumable, Handler, Route } from "./route.js";
import { toRoutes } from "./to-routes.js";

/** How a consumer judges, and which function it tells. */
export interface ConsumerOptions<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /** Whose rules count: `published` ones (the default), or `strict` ones, which bind only producers. */
  readonly rules?: RuleSet | undefined;
  /**
   * What opens the envelopes that payloads come in, and those inside them: `sns()` and `eventBridge()` of
   * `client-contracts/aws`, `cloudEvents()` of `client-contracts/cloudevents`, or functions of your own.
   */
  readonly unwrap?: readonly Unwrap[] | undefined;
  /**
   * Called with every outcome, for logs and counters; `receive` waits for it, and throws what it throws. No outcome
   * holds a value of the payload. It is not called if a handler throws, since the message then has no outcome yet.
   */
  readonly onOutcome?: ((outcome: Outcome<Name>, message: Message) => unknown) | undefined;
}

/** What the caller knows of a message besides what is in it. */
export interface ReceiveOptions<Name extends string = string> {
  /**
   * Whose payload it is, if the caller knows: by the topic, for example. The body is then the payload itself, or the
   * envelope around it, whatever its mark says. `receive` throws a `TypeError` if the contract has no handler.
   */
  readonly contract?: Consumable<unknown, Name> | undefined;
}

/** Routes messages to handlers. */
export interface Consumer<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /**
   * Returns what became of the message. It never throws because of what arrives. It rethrows what a handler or a
   * route's `when` throws: then the message has no outcome, and the broker should deliver it again. It also rethrows
   * what `onOutcome` throws, but then the handler is done.
   */
  receive(message: Message, options?: ReceiveOptions<Name>): Promise<Outcome<Name>>;
}

/** The handlers of a consumer, each under the name of its contract. */
export type Handlers<Name extends keyof ContractMap = keyof ContractMap> = {
  readonly [Each in Name]: Handler<ContractMap[Each]>;
};

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
  const { rules = "published", unwrap = [], onOutcome } = options ?? {};
  if (!ruleSets.includes(rules)) throw new TypeError(`createConsumer: rules must be ${ruleSets.join(" or ")}`);
  if (onOutcome !== undefined && typeof onOutcome !== "function")
    throw new TypeError("createConsumer: onOutcome must be a function, which is called with each outcome");
  if (!Array.isArray(unwrap) || unwrap.some((open) => typeof open !== "function"))
    throw new TypeError("createConsumer: unwrap must be a list of functions, such as [sns()]");
  const judge = createJudge(routes, { rules, unwrap });

  const routeOf = (contract: Consumable<unknown, Name>): Route<Name> => {
    const route = routes.find(({ contract: { name } }) => name === contract.name);
    if (route) return route;
    throw new TypeError(`receive: ${contract.name} has no handler here; give on(contract, handler) to createConsumer`);
  };

  const handle = async ({ route, payload, received }: Opened<Name>): Promise<Outcome<Name>> => {
    await route.handler(payload as never, received);
    return { status: "handled", contract: route.contract.name, ...withId(received.correlationId) };
  };

  return {
    receive: async (message, options) => {
      const opened = await judge(message, options?.contract && routeOf(options.contract));
      const outcome = "refusal" in opened ? opened.refusal : await handle(opened);
      await onOutcome?.(outcome, message);
      return outcome;
    },
  };
};
