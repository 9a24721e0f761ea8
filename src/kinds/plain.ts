import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { type BuildOptions, createFiller, finish } from "./fill.js";

/** A contract whose whole payload the caller gives, except for what the contract's `fills` name. */
export interface PlainContract<Payload, Name extends string = string, Strict = Payload, Data = Strict>
  extends Contract<Payload, Name, Strict> {
  /**
   * Returns the payload, filled and validated strictly: the same object, if there was nothing to fill. What is filled
   * may be left out, and a date-time may be a `Date`. Throws a
   * {@link ContractError} with every issue if it breaks the contract. The second argument is unused: options come
   * third.
   */
  build(payload: Data, given?: undefined, options?: BuildOptions): Strict;
}

/** Makes a contract of the kind `plain`. */
export const definePlain = <Payload, Name extends string, Strict = Payload, Data = Strict>(
  parts: ContractParts<Name>,
): PlainContract<Payload, Name, Strict, Data> => {
  const contract = createContract<Payload, Name, Strict>(parts);
  const complete = createFiller(parts);
  return { ...contract, build: (payload, _, options) => finish(contract, complete(payload, options), options) };
};
