import type { Change } from "../../src/compatibility/change.js";
import type { VersionRuleName } from "../generator/modules/version-rules.js";

/** One difference between a contract and the one that was released. */
export interface ContractChange {
  readonly contract: string;
  /** What kind of change it is, and so which version it needs. */
  readonly rule: VersionRuleName;
  /** The place in the payload. */
  readonly pointer: string;
  /** The keyword of a schema, or the part of the description. */
  readonly keyword: string;
  readonly message: string;
  readonly witnesses: Change["witnesses"];
}
