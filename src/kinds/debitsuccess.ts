import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { type BuildOptions, createFiller, finish, withProperty } from "./fill.js";

/** A row of the error table on the page of a Debitsuccess request. */
export interface DebitsuccessError {
  readonly type: "Error" | "Warning" | "Info";
  readonly code: string;
  readonly message: string;
}

interface RequestShape {
  readonly User: unknown;
}

/** What `build` of a Debitsuccess request needs besides the request. */
export interface RequestOptions<User> extends BuildOptions {
  /** Who sends it: Debitsuccess provides `Username` and `Password`. Keep them out of logs. */
  readonly user: User;
}

/** A contract of a request to Debitsuccess. */
export interface DebitsuccessRequestContract<
  Request extends RequestShape,
  Name extends string = string,
  Strict extends RequestShape = Request,
  Data = Omit<Strict, "User">,
  User = Strict["User"],
> extends Contract<Request, Name, Strict> {
  /**
   * Returns a new request with its user, validated strictly. It fills what the contract's `fills` name and the caller
   * does not give: the time in ISO 8601 and UTC, and a new UUID as id. Throws a {@link ContractError} if the request
   * breaks its contract; an issue that corresponds to one of Debitsuccess's errors carries that code. The clock of
   * `userAndOptions` wins over that of `defaults`.
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
  build(request: Data, userAndOptions: RequestOptions<User>, defaults?: BuildOptions): Strict;
}

/** The options of the producer, overridden by those of the call: what is undefined does not count. */
const mergeOptions = (usual: BuildOptions = {}, own: BuildOptions = {}): BuildOptions => ({
  ...usual,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
});

/** Makes a contract of the kind `debitsuccess-request`. */
export const defineDebitsuccessRequest = <
  Request extends RequestShape,
  Name extends string,
  Strict extends RequestShape,
  Data,
  User,
>(
  parts: ContractParts<Name>,
): DebitsuccessRequestContract<Request, Name, Strict, Data, User> => {
  const contract = createContract<Request, Name, Strict>(parts);
  const complete = createFiller(parts);
  const build = (given: unknown, options?: RequestOptions<User>, defaults?: BuildOptions) => {
    const all = mergeOptions(defaults, options);
    return finish(
      contract,
      complete(
        withProperty(given, "User", (own) => (own === undefined ? options?.user : own)),
        all,
      ),
      all,
    );
  };
  return { ...contract, build };
};

/** A note of a response, and the row of the error table that its code names. */
export interface ExplainedNote<Note> {
  readonly note: Note;
  /** Absent if the table has no such code. */
  readonly documented?: DebitsuccessError;
}

/**
 * Returns the notes of a Debitsuccess response, each with the row of the request's error table that its code names.
 * Returns an empty list if the response has no notes.
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
