import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { type BuildOptions, finish } from "./fill.js";

/** A contract whose payload is all the caller's: nothing in it can be filled. */
export interface PlainContract<Payload, Name extends string = string> extends Contract<Payload, Name> {
  /**
   * Returns `payload` itself once it has been validated strictly. Throws a
   * {@link ContractError} with every issue where it breaks the contract. Nothing goes beside the payload: options come third.
   */
  build(payload: Payload, given?: undefined, options?: BuildOptions): Payload;
}

/** Makes a contract of the kind `plain`. */
export const definePlain = <Payload, Name extends string>(parts: ContractParts<Name>): PlainContract<Payload, Name> => {
  const contract = createContract<Payload, Name>(parts);
  return { ...contract, build: (payload, _, options) => finish(contract, payload, options) };
};
