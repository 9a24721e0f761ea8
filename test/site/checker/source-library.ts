import type { ContractLibrary } from "../../../site/checker/contract-library.js";
import { createJudgePayload } from "../../../site/checker/judge-payload.js";
import { identify, redact } from "../../../src/index.js";
import { all } from "../../support/all-contracts.js";

/** The package's sources, in the place of its built files. */
export const sourceLibrary: ContractLibrary = { contracts: all, identify, redact };

/** The checker's judge by the package's sources. */
export const judgeBySources = createJudgePayload(sourceLibrary);
