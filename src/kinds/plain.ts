import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { type BuildOptions, createFiller, finish, type WithDates } from "./fill.js";

/** What the caller of a plain contract's `build` gives: what is filled may be left out, and dates may be a `Date`. */
export type GivenPayload<Payload, Filled extends PropertyKey = never, Dates = never> = [Filled] extends [never]
  ? WithDates<Payload, Dates>
  : Omit<WithDates<Payload, Dates>, Filled> & {
      readonly [Key in Filled & keyof Payload]?:
        | WithDates<Payload, Dates>[Key & keyof WithDates<Payload, Dates>]
        | undefined;
    };

/** A contract whose payload is all the caller's, but for what the contract's `fills` say. */
export interface PlainContract<Payload, Name extends string = string, Filled extends PropertyKey = never, Dates = never>
  extends Contract<Payload, Name> {
  /**
   * Returns the payload once it has been filled and validated strictly: itself, if nothing was to be filled. Throws a
   * {@link ContractError} with every issue where it breaks the contract. Nothing goes beside the payload: options come third.
   */
  build(payload: GivenPayload<Payload, Filled, Dates>, given?: undefined, options?: BuildOptions): Payload;
}

/** Makes a contract of the kind `plain`. */
export const definePlain = <Payload, Name extends string, Filled extends PropertyKey = never, Dates = never>(
  parts: ContractParts<Name>,
): PlainContract<Payload, Name, Filled, Dates> => {
  const contract = createContract<Payload, Name>(parts);
  const complete = createFiller(parts);
  return { ...contract, build: (payload, _, options) => finish(contract, complete(payload, options), options) };
};
