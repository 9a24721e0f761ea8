import type { Fields } from "../fields/field-tree.js";
import { toKeys } from "../json/pointer.js";
import type { Dates } from "./dates.js";
import type { Fills } from "./fills.js";
import type { Explain } from "./finding.js";
import type { Identity } from "./identity.js";
import type { Issue } from "./issue.js";
import { findVersionIssues } from "./mark-issues.js";
import { type RaisedCode, toIssues } from "./to-issues.js";
import { createValidator, type Rules, type Validator } from "./validator.js";

/**
 * One named payload shape with everything around it. Its own methods judge by the published schema: consumers use them.
 * Those of `strict` judge by the documented rules too: producers use them.
 *
 * @example
 * ```ts
 * import { type Contract, contracts } from "client-contracts";
 *
 * const check = (contract: Contract<unknown>, payload: unknown) => contract.strict.safeParse(payload).success;
 * const results = Object.values(contracts).map((contract) => check(contract, {}));
 * ```
 */
export interface Contract<Payload, Name extends string = string, Strict = Payload> extends Validator<Payload> {
  /** The contract's name: `"ClientAddressRemovedV1"`. */
  readonly name: Name;
  /** The version that the owner's page gives: `"1.0.0"`. */
  readonly version: string;
  /** The `$id` of the published schema, or a URN if it has none. */
  readonly id: string;
  /** The name of the header that carries the correlation id, as the owner's page spells it. */
  readonly correlationHeader: string;
  /** How payloads of the contract are recognised; absent if they carry no mark. */
  readonly identity?: Identity;
  /** What the builder fills if the caller gives nothing, by JSON Pointer. */
  readonly fills: Fills;
  /**
   * JSON Pointer of what payloads have in common that must stay in order, such as the client: a broker's key for a
   * partition or group. Absent if any order will do.
   */
  readonly partitionKey?: string;
  /**
   * What the contract knows of its payload: the names of its fields, and which of them are personal or secret. `redact`
   * uses it.
   */
  readonly fields: Fields;
  /**
   * The same validator with the documented rules. It also refuses properties that the contract does not know (keyword
   * `additionalProperties`), and what JSON would lose or change: `NaN`, infinities, a `Date`, `undefined` in an array, lone
   * surrogates, symbol keys, inherited properties. Its type shows what both schemas say.
   */
  readonly strict: StrictValidator<Strict>;
}

/** The validator for producers. */
export interface StrictValidator<Payload> extends Validator<Payload> {
  /**
   * The same validator, but it accepts properties that the contract does not know: for callers who mean to write them.
   */
  readonly allowingUnknown: Validator<Payload>;
}

export const ruleSets = ["published", "strict"] as const;

/** Whose rules count: the published schema's alone, as for consumers, or all of them, as for producers. */
export type RuleSet = (typeof ruleSets)[number];

export const unknownPropertyPolicies = ["refuse", "allow"] as const;

/** What the strict rules do with properties that the contract does not know. */
export type UnknownProperties = (typeof unknownPropertyPolicies)[number];

const assertOneOf = (name: string, allowed: readonly string[], given: string): void => {
  if (!allowed.includes(given)) throw new TypeError(`${name} must be ${allowed.join(" or ")}`);
};

/** The validator that judges by a set of rules. Throws a `TypeError` for words that say neither. */
export const validatorBy = (
  contract: Validator<unknown> & { readonly strict: StrictValidator<unknown> },
  rules: RuleSet,
  unknownProperties: UnknownProperties = "refuse",
): Validator<unknown> => {
  assertOneOf("rules", ruleSets, rules);
  assertOneOf("unknownProperties", unknownPropertyPolicies, unknownProperties);
  if (rules === "published") return contract;
  return unknownProperties === "allow" ? contract.strict.allowingUnknown : contract.strict;
};

/** One schema's generated code: TypeBox's check judges, Ajv's explanation says why. */
export interface GeneratedRules {
  /** Throws only if this package has a bug; the value's getters and Proxies cannot make it throw. */
  readonly check: (value: unknown) => boolean;
  readonly explain: Explain;
}

/** What the generator knows of a contract. */
export interface ContractParts<Name extends string = string> {
  readonly name: Name;
  readonly version: string;
  readonly id: string;
  readonly correlationHeader: string;
  readonly identity?: Identity;
  readonly fills?: Fills;
  /** Where a builder takes a `Date`. */
  readonly dates?: Dates;
  readonly partitionKey?: string;
  readonly fields: Fields;
  readonly published: GeneratedRules;
  readonly documented?: GeneratedRules;
  readonly codes?: readonly RaisedCode[];
}

// The version that a payload states must not contradict its name: consumers would take it for another version.
const versionRules = (identity: Identity, { at, values }: NonNullable<Identity["versionAt"]>): Rules => {
  const keys = toKeys(at);
  const find = (value: unknown) => findVersionIssues(identity, value);
  return {
    // Nearly every payload states the number itself. One that inherits it states none, which is no contradiction either.
    check: (value) => {
      let stated: unknown = value;
      for (const key of keys) stated = (stated as Record<string, unknown> | null | undefined)?.[key];
      return values.includes(stated as number) || find(value).length === 0;
    },
    issues: (value) => find(value).map((issue) => ({ ...issue, rule: "documented" })),
  };
};

/** Makes the parts that every contract has, whatever its kind. */
export const createContract = <Payload, Name extends string, Strict = Payload>(
  parts: ContractParts<Name>,
): Contract<Payload, Name, Strict> => {
  const { name, version, id, correlationHeader, identity, fills = {}, partitionKey, fields, codes = [] } = parts;
  const rulesOf = ({ check, explain }: GeneratedRules, rule: Issue["rule"]): Rules => ({
    check,
    issues: (value, told) => toIssues(explain(value, told), value, rule, codes),
  });
  const published = rulesOf(parts.published, "published");
  const documented = parts.documented && rulesOf(parts.documented, "documented");
  const versioned = identity?.versionAt && !identity.envelope ? [versionRules(identity, identity.versionAt)] : [];
  const strictly = {
    name,
    rules: [published, ...(documented ? [documented] : []), ...versioned] as [Rules, ...Rules[]],
    faithful: true,
  };
  return {
    name,
    version,
    id,
    correlationHeader,
    ...(identity && { identity }),
    fills,
    ...(partitionKey !== undefined && { partitionKey }),
    fields,
    ...createValidator<Payload>({ name, rules: [published], faithful: false }),
    strict: {
      ...createValidator<Strict>({ ...strictly, known: fields }),
      allowingUnknown: createValidator<Strict>(strictly),
    },
  };
};
