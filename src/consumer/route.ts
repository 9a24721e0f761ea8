import type { Identity } from "../contract/identity.js";
import type { Validator } from "../contract/validator.js";
import type { Fields } from "../fields/field-tree.js";

/** A contract as a consumer needs it: any of this package, and Pismo's envelope around one of its payloads. */
export interface Consumable<Payload, Name extends string = string> extends Validator<Payload> {
  readonly name: Name;
  readonly correlationHeader: string;
  readonly fields: Fields;
  readonly strict: Validator<Payload>;
  /** How payloads of the contract are recognised; absent where they carry no mark. */
  readonly identity?: Identity | undefined;
}

/** What a handler is told of a message besides its payload. */
export interface Received {
  /** The correlation id: the header's, else the `cid` of Pismo's envelope. Absent where there is none that can be sent on. */
  readonly correlationId?: string;
  /** The headers as text, their names in small letters; one that came more than once is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pismo's envelope, where the payload came in one: of it `event_type` and `data` were judged, and nothing else. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}

/** What is done with a payload. A consumer waits for its promise, and rethrows what it throws. */
export type Handler<Payload> = (payload: Payload, received: Received) => unknown;

/** What a route can be told beside its contract and handler. */
export interface RouteOptions {
  /**
   * Whether a payload without a mark is this contract's: for payloads that their own shape does not tell apart. It is asked
   * before the payload is judged, and what it throws comes out of `receive`.
   */
  readonly when?: ((value: unknown) => boolean) | undefined;
}

/** A contract and its handler, as {@link on} puts them together. */
export interface Route<Name extends string = string> extends RouteOptions {
  readonly contract: Consumable<unknown, Name>;
  readonly handler: Handler<never>;
}

/**
 * Returns the route of a contract's payloads to their handler, for a consumer. Of Pismo's payloads those that came bare
 * and those that came in the envelope are handled; for the whole envelope, and rules on all of it, give
 * `PismoEvent.of(…)`, which takes no bare payload. `PismoEvent` itself takes every event in an envelope that no other
 * handler is for, other versions of those that are handled too.
 *
 * A payload that carries no mark, such as Debitsuccess's, is a contract's where `receive` is told so, where `when` says so, or
 * where it satisfies that contract alone and has no property at its top that the contract does not know.
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
export const on = <Payload, Name extends string>(
  contract: Consumable<Payload, Name>,
  handler: Handler<Payload>,
  options?: RouteOptions,
): Route<Name> => ({ contract, handler, ...(options?.when !== undefined && { when: options.when }) });
