import { type RuleSet, ruleSets } from "../contract/contract.js";
import type { Issues } from "../contract/issue.js";
import { findMarkIssues, readAt } from "../contract/mark-issues.js";
import type { ContractMap } from "../generated/index.js";
import { findCorrelationId, isUsableId } from "../headers/correlation-id.js";
import { joinHeaders, readHeaders } from "../headers/header-texts.js";
import { createIdentify, type Identified } from "../identity/identify.js";
import { judgeIdentified } from "../identity/judge-identified.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { checkRoutes } from "./check-routes.js";
import type { Outcome, Refusal } from "./outcome.js";
import { notJson, readBody } from "./read-body.js";
import type { Consumable, Handler, Received, Route } from "./route.js";
import { toRoutes } from "./to-routes.js";

/** A message as a broker's client hands it over. */
export interface IncomingMessage {
  /** JSON text, its UTF-8 bytes, or the object that was parsed from it. */
  readonly body: unknown;
  /**
   * An object of texts, bytes, numbers or lists of them (Kafka, AMQP, Node's HTTP, the attributes of SQS), a `Map`, a
   * `Headers`, NATS' `MsgHdrs`, or a list of pairs. Names are read in any letter case.
   */
  readonly headers?: object | null | undefined;
}

/** How a consumer judges, and which function it tells. */
export interface ConsumerOptions<Name extends string = string, Message extends IncomingMessage = IncomingMessage> {
  /** Whose rules count: `published` ones (the default), or `strict` ones, which bind only producers. */
  readonly rules?: RuleSet | undefined;
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

// Only words: an object that throws when it is read has no place to point at.
const unreadable = notJson("cannot be read: it is not a message, or a getter or Proxy throws");

/** Carries what a route's `when` throws past the catch for messages that cannot be read. */
class WhenThrew extends Error {
  constructor(override readonly cause: unknown) {
    super("when threw", { cause });
  }
}

const withGuardedWhen = <Name extends string>(route: Route<Name>): Route<Name> => {
  const { when } = route;
  if (!when) return route;
  const guarded = (value: unknown): boolean => {
    try {
      return when(value);
    } catch (error) {
      throw new WhenThrew(error);
    }
  };
  return { ...route, when: guarded };
};

/** What a consumer reads of a message; nothing if it is not a message, or if one of its getters throws. */
const readParts = (message: IncomingMessage): IncomingMessage | undefined => {
  try {
    const { headers, body } = message;
    return { headers, body };
  } catch {
    return undefined;
  }
};

const reasonOf = ([{ pointer, message }]: Issues): string => (pointer ? `${pointer} ${message}` : message);

/** The correlation id in a payload, if the payload has a mark at the same place as one of the routes' contracts. */
const findIdIn = (value: unknown, routes: readonly Route[]): string | undefined => {
  for (const { contract } of routes) {
    const { at, correlationAt } = contract.identity ?? {};
    if (at === undefined || correlationAt === undefined || typeof readAt(value, at) !== "string") continue;
    const id = readAt(value, correlationAt);
    if (isUsableId(id)) return id;
  }
  return undefined;
};

const withId = (correlationId: string | undefined) => (correlationId === undefined ? {} : { correlationId });

interface Opened<Name extends string> {
  readonly route: Route<Name>;
  readonly payload: unknown;
  readonly received: Received;
}

type Accepted<Name extends string> = { readonly refusal: Refusal<Name> } | Opened<Name>;

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
  const given = toRoutes(handlers) as readonly Route<Name>[];
  checkRoutes(given);
  const routes = given.map(withGuardedWhen);
  const { rules = "published", onOutcome } = options ?? {};
  if (!ruleSets.includes(rules)) throw new TypeError(`createConsumer: rules must be ${ruleSets.join(" or ")}`);
  if (onOutcome !== undefined && typeof onOutcome !== "function")
    throw new TypeError("createConsumer: onOutcome must be a function, which is called with each outcome");
  const identify = createIdentify(routes);
  const malformed = (issues: Issues): Refusal<Name> => ({ status: "malformed", reason: reasonOf(issues), issues });

  /** Finds out whose payload a message holds, and whether the payload satisfies its contract. */
  const open = (headers: unknown, body: unknown, given: Route<Name> | undefined): Accepted<Name> => {
    const texts = readHeaders(headers);
    const reading = readBody(body, rules === "strict");
    if ("issues" in reading) return { refusal: { ...malformed(reading.issues), ...withId(findCorrelationId(texts)) } };
    const { value } = reading;
    const identified = identifyAs(given, value);
    const header = "found" in identified ? identified.found.contract.correlationHeader : undefined;
    const possible = "found" in identified ? [identified.found] : routes;
    const id = findCorrelationId(texts, header) ?? findIdIn(value, possible);
    const refuse = (refusal: Refusal<Name>): Accepted<Name> => ({ refusal: { ...refusal, ...withId(id) } });

    if ("unknown" in identified) return refuse({ status: "unknown-type", reason: identified.unknown });
    if ("otherVersionOf" in identified) {
      const { name } = identified.otherVersionOf.contract;
      return refuse({
        status: "unknown-version",
        contract: name,
        reason: `is another version of ${name}, which has a handler`,
      });
    }
    const { found: route, payload, envelope } = identified;
    const { contract } = route;
    const at = (envelope && contract.identity?.envelope?.at) ?? "";
    const result = judgeIdentified(rules === "strict" ? contract.strict : contract, contract.name, payload, at);
    if (!result.success) {
      const { error } = result;
      return refuse({ status: "invalid", contract: contract.name, reason: error.message, error });
    }
    const received = { headers: joinHeaders(texts), ...withId(id), ...(envelope && { envelope }) };
    return { route, payload: result.value, received };
  };

  const openSafely = (message: IncomingMessage, given: Route<Name> | undefined): Accepted<Name> => {
    const parts = readParts(message);
    if (!parts) return { refusal: malformed(unreadable) };
    const { headers, body } = parts;
    try {
      return open(headers, body, given);
    } catch (error) {
      if (error instanceof WhenThrew) throw error.cause;
      rethrowIfOurs(error, body);
      return { refusal: malformed(unreadable) };
    }
  };

  const identifyAs = (given: Route<Name> | undefined, value: unknown): Identified<Route<Name>> => {
    if (!given) return identify(value);
    const { identity } = given.contract;
    // Even if the caller knows whose payload it is, the mark shows whether it came in an envelope.
    const isEnveloped = identity?.envelope !== undefined && findMarkIssues(identity, value).length === 0;
    if (!isEnveloped) return { found: given, isMarked: false, payload: value };
    return {
      found: given,
      isMarked: true,
      payload: readAt(value, identity.envelope.at),
      envelope: value as Readonly<Record<string, unknown>>,
    };
  };

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
      const opened = openSafely(message, options?.contract && routeOf(options.contract));
      const outcome = "refusal" in opened ? opened.refusal : await handle(opened);
      await onOutcome?.(outcome, message);
      return outcome;
    },
  };
};
