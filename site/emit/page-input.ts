import type { ContractChange } from "../../scripts/gate/contract-change.js";
import type { Waiver } from "../../scripts/gate/waivers.js";
import type { Facts } from "../../scripts/generator/description/facts.js";
import type { LocatedIssue } from "../../src/check/model/result.js";
import type { Verdict } from "../../src/check/model/verdict.js";
import type { ContractSchemas } from "../../src/schema/json-schema.js";
import type { Field } from "../../src/schema/list-fields.js";

/** A fixture, and what it raises when it is judged strictly. */
export interface Example {
  readonly verdict: Verdict;
  /** The file's name without `.json`. */
  readonly name: string;
  readonly text: string;
  readonly issues: readonly LocatedIssue[];
}

/** What a release of the package did to a contract. */
export interface ContractRelease {
  /** The package's version; absent for what is not released yet. */
  readonly version?: string;
  readonly changes: readonly Pick<ContractChange, "rule" | "pointer" | "keyword" | "message">[];
  /** What the changelog says of it, an entry each. */
  readonly notes: readonly string[];
}

/** A file for other tools. */
export interface Download {
  readonly label: string;
  /** From the root of the site. */
  readonly path: string;
  readonly what: string;
}

/** How other contracts belong to one. */
export interface Relatives {
  /** The versions of its family, itself included, the latest first. */
  readonly family: readonly string[];
  /** If it is an envelope: whose payloads it carries. */
  readonly carried: readonly string[];
  /** The requests that it answers. */
  readonly requests: readonly string[];
}

/** Everything that the page of a contract shows. */
export interface PageInput {
  /** The path of the site's root, with a slash at both ends. */
  readonly base: string;
  readonly facts: Facts;
  readonly schemas: ContractSchemas;
  readonly fields: readonly Field[];
  readonly examples: readonly Example[];
  readonly releases: readonly ContractRelease[];
  readonly waivers: readonly Waiver[];
  readonly relatives: Relatives;
  readonly downloads: readonly Download[];
  /** What builds the first valid example. */
  readonly producerCode: string;
}
