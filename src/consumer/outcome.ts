import type { ContractError } from "../contract/error.js";
import type { Issues } from "../contract/issue.js";

interface Correlated {
  /**
   * The correlation id of the message, from a header or the `cid` of Pismo's envelope, if it has one that can be sent
   * on.
   */
  readonly correlationId?: string;
}

interface Refused extends Correlated {
  /** Why, in words. It holds no value of the payload. */
  readonly reason: string;
}

/** The payload satisfies its contract, and its handler is done. */
export interface Handled<Name extends string = string> extends Correlated {
  readonly status: "handled";
  readonly contract: Name;
}

/** The payload breaks its contract. */
export interface Invalid<Name extends string = string> extends Refused {
  readonly status: "invalid";
  readonly contract: Name;
  readonly error: ContractError;
}

/** There is no handler for what the payload claims to be, or it claims nothing. */
export interface UnknownType extends Refused {
  readonly status: "unknown-type";
}

/** There is a handler for another version of what the payload claims to be. */
export interface UnknownVersion<Name extends string = string> extends Refused {
  readonly status: "unknown-version";
  /** The contract that has a handler: the latest of several versions. */
  readonly contract: Name;
}

/** The body is not JSON. */
export interface Malformed extends Refused {
  readonly status: "malformed";
  /** The issues, with the keyword `json`. */
  readonly issues: Issues;
}

/** There is no body: it is null, which deletes what came before under the same key (a tombstone of Kafka). */
export interface Empty extends Refused {
  readonly status: "empty";
}

/** Why a message was not handled: {@link deadLetter} writes it into the headers. */
export type Refusal<Name extends string = string> =
  | Invalid<Name>
  | UnknownType
  | UnknownVersion<Name>
  | Malformed
  | Empty;

/**
 * The handler threw, or it was not called: a route's `when` or a function of `unwrap` threw, the signal was aborted, or an
 * earlier message of the same order failed. The broker should deliver the message again.
 */
export interface Failed<Name extends string = string> extends Correlated {
  readonly status: "failed";
  /** The contract, if it is known. */
  readonly contract?: Name;
  /** What was thrown. It may hold anything: {@link deadLetter} does not write it. */
  readonly error: unknown;
  /** Which of these it was, in words. It holds nothing of the error. */
  readonly reason: string;
}

/**
 * What became of a message.
 *
 * @example
 * ```ts
 * import type { Outcome } from "client-contracts";
 *
 * const line = (outcome: Outcome) =>
 *   outcome.status === "handled" ? outcome.contract : `${outcome.status}: ${outcome.reason}`;
 * ```
 */
export type Outcome<Name extends string = string> = Handled<Name> | Refusal<Name>;
