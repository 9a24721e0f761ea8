import type { Identity } from "../contract/identity.js";
import type { Validator } from "../contract/validator.js";
import type { Fields } from "../fields/field-tree.js";
import type { Signal } from "../signal/signal.js";
import type { IncomingMessage } from "./incoming-message.js";

/** A contract as a consumer needs it: any contract of this package, or Pismo's envelope around one of its payloads. */
export interface Consumable<Payload, Name extends string = string> extends Validator<Payload> {
  readonly name: Name;
  readonly correlationHeader: string;
  readonly fields: Fields;
  readonly strict: Validator<unknown>;
  /** How payloads of the contract are recognised; absent if they carry no mark. */
  readonly identity?: Identity | undefined;
}

/**
 * What the caller of `receive` may say of a message besides what is in it. It may hold whatever else handlers need: a
 * database transaction, the context of a Lambda function.
 */
export interface ReceiveContext<Name extends string = string> {
  /**
   * Whose payload it is, if the caller knows: by the topic, for example. The body is then the payload itself, or the
   * envelope around it, whatever its mark says. `receive` throws a `TypeError` if the contract has no handler.
   */
  readonly contract?: Consumable<unknown, Name> | undefined;
  /** Tells handlers to stop. If it is aborted before a message's handler is called, the handler is not. */
  readonly signal?: Signal | undefined;
}

/** What a handler finds beside its message, if it does not say what it expects there. */
export type AnyContext = Readonly<Record<string, unknown>>;

/**
 * What a handler gets from a message besides its payload.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, type IncomingMessage, on, type Received } from "client-contracts";
 *
 * interface Stored { store: Map<string, string> }
 *
 * const route = on(ClientAddressRemovedV1, ({ data }, { context }: Received<IncomingMessage, Stored>) =>
 *   context.store.delete(data.clientId),
 * );
 * ```
 */
export interface Received<Message extends IncomingMessage = IncomingMessage, Context extends object = AnyContext> {
  /**
   * The correlation id: the header's, else the `cid` of Pismo's envelope. Absent if there is none that can be sent on.
   */
  readonly correlationId?: string;
  /**
   * The headers as text, their names in small letters; the values of one that came more than once are joined by commas.
   */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Pismo's envelope, if the payload came in one: only what names the payload (`domain`, `event_type`, `schema_version`) and
   * `data` were judged.
   */
  readonly envelope?: Readonly<Record<string, unknown>>;
  /** The message, as it was given to `receive`. */
  readonly message: Message;
  /** What was given to `receive` beside the message; an empty object if nothing was. */
  readonly context: Context;
  /** The signal in it, if there is one, for what the handler calls. */
  readonly signal?: Signal;
}

/** Handles a payload. A consumer waits for the promise that it returns, and rethrows what it throws. */
export type Handler<Payload, Message extends IncomingMessage = IncomingMessage, Context extends object = AnyContext> = (
  payload: Payload,
  received: Received<Message, Context>,
) => unknown;

/** The options of a route, besides its contract and handler. */
export interface RouteOptions {
  /**
   * Returns whether a payload without a mark belongs to this contract: for payloads that their shape does not
   * distinguish. A consumer calls it before it judges the payload, and `receive` throws what it throws.
   */
  readonly when?: ((value: unknown) => boolean) | undefined;
}

/** A contract and its handler, as {@link on} puts them together. */
export interface Route<Name extends string = string> extends RouteOptions {
  readonly contract: Consumable<unknown, Name>;
  readonly handler: Handler<never>;
}

type ContractsIn<Given> = Given extends readonly unknown[] ? Given[number] : Given;
type PayloadOf<Each> = Each extends { parse(value: unknown): infer Payload } ? Payload : never;
type NameOf<Each> = Each extends { readonly name: infer Name extends string } ? Name : never;

/**
 * Returns the route of a contract's payloads to their handler, for a consumer; or the routes of several contracts'
 * payloads to one handler, if it is given a list of contracts. It handles Pismo's payloads both bare and in the
 * envelope; for the whole envelope, and rules on all of it, give `PismoEvent.of(…)`, which takes no bare payload.
 * `PismoEvent` itself takes every event in an envelope for which there is no other handler, even another version of an
 * event that has one.
 *
 * A payload that carries no mark, such as Debitsuccess's, belongs to a contract if the caller of `receive` or `when`
 * says so, or if it satisfies only that contract and has no property at its top that the contract does not know.
 * Throws a `TypeError` if the list of contracts is empty.
 *
 * @example
 * ```ts
 * import { on, PismoPhoneChangeV1 } from "client-contracts";
 *
 * const route = on(PismoPhoneChangeV1, (payload, { correlationId, envelope }) => {
 *   console.log(correlationId, payload.object.active, envelope?.event_id);
 * });
 * ```
 */
export const on = <
  const Given extends Consumable<unknown> | readonly Consumable<unknown>[],
  Message extends IncomingMessage = IncomingMessage,
  Context extends object = AnyContext,
>(
  contract: Given,
  handler: Handler<PayloadOf<ContractsIn<Given>>, Message, Context>,
  options?: RouteOptions,
): Given extends readonly unknown[] ? Route<NameOf<ContractsIn<Given>>>[] : Route<NameOf<Given>> => {
  const routeOf = (each: unknown) => ({
    contract: each,
    handler,
    ...(options?.when !== undefined && { when: options.when }),
  });
  if (Array.isArray(contract) && contract.length === 0) throw new TypeError("on: give at least one contract");
  return (Array.isArray(contract) ? contract.map(routeOf) : routeOf(contract)) as never;
};
