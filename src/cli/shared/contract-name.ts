import type { ContractMap } from "../../generated/index.js";

/** The name of a contract that there is. */
export type ContractName = keyof ContractMap;
