import { contracts, identify, redact } from "client-contracts";
import type { ContractLibrary } from "./contract-library.js";

/** The package itself, as users install it. */
export const checkerLibrary: ContractLibrary = { contracts, identify, redact };
