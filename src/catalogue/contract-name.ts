import type { ContractMap } from "../generated/index.js";

/** The name of an existing contract. */
export type ContractName = keyof ContractMap;
