import { type Contract, type ContractParts, createContract, type UnknownProperties } from "../contract/contract.js";
import { isObject } from "../json/is-object.js";
import {
  type BuildOptions,
  type Clock,
  type DateTime,
  fill,
  finish,
  makeOrGiven,
  systemClock,
  toText,
} from "./fill.js";

/** A row of the error table on the page of a Debitsuccess request. */
export interface DebitsuccessError {
  readonly type: "Error" | "Warning" | "Info";
  readonly code: string;
  readonly message: string;
}

interface RequestShape {
  readonly DateCreated?: string;
  readonly User: unknown;
  readonly PhoneNumber: { readonly Id?: string };
}

/** What the caller of `build` gives as the request: `User` comes apart, and `DateCreated` may be a `Date`. */
export type GivenRequest<Request extends RequestShape> = Omit<Request, "User" | "DateCreated"> & {
  readonly DateCreated?: DateTime | undefined;
};

/** What `build` of a Debitsuccess request needs besides the request. */
export interface RequestOptions<Request extends RequestShape> {
  /** Who sends it: `Username` and `Password` are provided by Debitsuccess. Keep them out of logs. */
  readonly user: Request["User"];
  /** The current time, for `DateCreated`; the system's clock where absent. */
  readonly clock?: Clock | undefined;
  /** A new id, for `PhoneNumber.Id`; a random UUID where absent. */
  readonly newId?: (() => string) | undefined;
  /** Whether properties that the contract does not know may be written; they are refused if absent. */
  readonly unknownProperties?: UnknownProperties | undefined;
}

/** A contract of a request to Debitsuccess. */
export interface DebitsuccessRequestContract<Request extends RequestShape, Name extends string = string>
  extends Contract<Request, Name> {
  /**
   * Returns a new request with its user, validated strictly. Where the caller gives none, `DateCreated` is now, in ISO
   * 8601 and UTC, and `PhoneNumber.Id` is a new UUID. Throws a {@link ContractError} where the request breaks its
   * contract; an issue that corresponds to one of Debitsuccess's errors carries that code. The clock of `options` wins
   * over that of `defaults`.
   *
   * @example
   * ```ts
   * import { UpdateClientPhoneNumber } from "client-contracts";
   *
   * const request = UpdateClientPhoneNumber.build(
   *   { AccountReferenceNo: "DS-1001", PhoneNumber: { PhoneNumberType: "Mobile", Number: "+64 21 123 4567" } },
   *   { user: { Username: "api-user", Password: process.env.DEBITSUCCESS_PASSWORD ?? "" } },
   * );
   * ```
   */
  build(request: GivenRequest<Request>, options: RequestOptions<Request>, defaults?: BuildOptions): Request;
}

const randomId = () => crypto.randomUUID();

/** Makes a contract of the kind `debitsuccess-request`. */
export const defineDebitsuccessRequest = <Request extends RequestShape, Name extends string>(
  parts: ContractParts<Name>,
): DebitsuccessRequestContract<Request, Name> => {
  const contract = createContract<Request, Name>(parts);
  const complete = (given: unknown, user: unknown, now: Date, id: string) => {
    const request = fill({ DateCreated: now, User: user }, given);
    if (!isObject(request)) return request;
    const phoneNumber = isObject(request.PhoneNumber) ? fill({ Id: id }, request.PhoneNumber) : request.PhoneNumber;
    return { ...request, DateCreated: toText(request.DateCreated), PhoneNumber: phoneNumber };
  };
  const build = (given: unknown, options?: RequestOptions<Request>, defaults?: BuildOptions) => {
    const { user, clock = defaults?.clock ?? systemClock, newId = randomId } = options ?? {};
    const [now, id] = [clock(), newId()];
    const request = makeOrGiven(() => complete(given, user, now, id), given);
    return finish(contract, request, { unknownProperties: options?.unknownProperties ?? defaults?.unknownProperties });
  };
  return { ...contract, build };
};

/** A note of a response, and the row of the error table that its code names. */
export interface ExplainedNote<Note> {
  readonly note: Note;
  /** Absent where the table has no such code. */
  readonly documented?: DebitsuccessError;
}

/**
 * Returns the notes of a Debitsuccess response, each with the row of the request's error table that its code names.
 * An empty list where the response has no notes.
 *
 * @example
 * ```ts
 * import { explainNotes, UpdateClientPhoneNumberErrors, UpdateClientPhoneNumberResponse } from "client-contracts";
 *
 * const response = UpdateClientPhoneNumberResponse.parse({ Status: "Failed", ResponseNotes: [{ Code: "08" }] });
 * const [first] = explainNotes(response, UpdateClientPhoneNumberErrors);
 * console.log(first?.documented?.message); // "There is no record found with this criteria"
 * ```
 */
export const explainNotes = <Note extends { readonly Code?: string }>(
  response: { readonly ResponseNotes?: readonly Note[] },
  errors: readonly DebitsuccessError[],
): readonly ExplainedNote<Note>[] =>
  (response.ResponseNotes ?? []).map((note) => {
    const documented = errors.find(({ code }) => code === note.Code);
    return documented ? { note, documented } : { note };
  });
