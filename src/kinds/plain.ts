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

/** A contract whose whole payload the caller gives, except for what the contract's `fills` name. */
export interface PlainContract<Payload, Name extends string = string, Filled extends PropertyKey = never, Dates = never>
  extends Contract<Payload, Name> {
  /**
   * Returns the payload, filled and validated strictly: the same object, if there was nothing to fill. Throws a
   * {@link ContractError} with every issue if it breaks the contract. The second argument is unused: options come
   * third.
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
