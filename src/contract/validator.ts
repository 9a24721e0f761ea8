import type { Fields } from "../fields/field-tree.js";
import { findUnknown, isFaultless } from "../fields/unknown.js";
import { findFaults, mostReasons } from "../json/faults.js";
import { findHidden } from "../json/hidden.js";
import { isAllOf, isPlainParsed } from "../json/parsed.js";
import { findTextFaults, parseText } from "../json/text.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { ContractError } from "./error.js";
import type { Issue, Issues } from "./issue.js";
import { oneIssueAMistake } from "./one-issue-a-mistake.js";
import type { StandardSchemaV1 } from "./standard-schema.js";
import { faultsToIssues, faultToIssue, unknownToIssue } from "./to-issues.js";

/** What the `safe` methods of a {@link Validator} return: the value that went in, typed, or the error. */
export type Result<Payload> =
  | { readonly success: true; readonly value: Payload }
  | { readonly success: false; readonly error: ContractError };

/**
 * Judges payloads. It copies, strips, defaults and coerces nothing: the object that goes in comes out.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 *
 * const handle = (payload: unknown) => {
 *   const event = ClientAddressRemovedV1.parse(payload);
 *   return event.data.addressRemoved.addressId;
 * };
 * ```
 */
export interface Validator<Payload> extends StandardSchemaV1<Payload> {
  /** Returns whether `value` satisfies the contract, and narrows its type. Never throws. */
  is(value: unknown): value is Payload;
  /** Returns `value` itself, typed. Throws a {@link ContractError} with every issue if it breaks the contract. */
  parse(value: unknown): Payload;
  /** Returns the value, or the {@link ContractError} that `parse` would throw. Never throws. */
  safeParse(value: unknown): Result<Payload>;
  /**
   * Returns the value of a JSON text, or of its UTF-8 bytes with or without a byte order mark. Throws a
   * {@link ContractError} if the text is not JSON (RFC 8259; keyword `json`), hides a poisonous key (`__proto__`,
   * `constructor.prototype`), a lone surrogate or too many levels, or breaks the contract. The strict one also refuses
   * what `JSON.parse` hides (keyword `json`): a name that comes twice in one object, a number that comes out as another.
   */
  parseJson(text: string | Uint8Array): Payload;
  /** Returns the value of a JSON text, or the {@link ContractError} that `parseJson` would throw. Never throws. */
  safeParseJson(text: string | Uint8Array): Result<Payload>;
}

/** Something that a value must satisfy: a check that judges, and the issues of a value that it refuses. */
export interface Rules {
  /** Throws what a getter of the value throws. */
  readonly check: (value: unknown) => boolean;
  /** What `told` does not tell already. Throws what a getter of the value throws. */
  readonly issues: (value: unknown, told: readonly Issue[]) => readonly Issue[];
}

/** What a validator is made of. */
export interface ValidatorParts {
  /** The contract's name, for errors. */
  readonly name: string;
  readonly rules: readonly [Rules, ...Rules[]];
  /** Whether it also refuses what JSON would lose or change. */
  readonly faithful: boolean;
  /** The fields that a payload may have, if others are refused. */
  readonly known?: Fields;
}

// For code that judges by a validator's own rules in another way: by the rules of an envelope and of its payload
// together, for example. Registered globally: the validator may belong to another copy of this package.
const made = Symbol.for("client-contracts.parts");

/** What a validator was made of. */
export const partsOf = (validator: Validator<unknown>): ValidatorParts =>
  (validator as unknown as { readonly [made]: ValidatorParts })[made];

/** Whether all rules accept a value. Throws what a getter of the value throws. */
export const passes = (rules: readonly Rules[], value: unknown): boolean => {
  for (const { check } of rules) if (!check(value)) return false;
  return true;
};

/** What a value breaks of all rules. Throws what a getter of the value throws. */
export const issuesBy = (rules: readonly Rules[], value: unknown): readonly Issue[] => {
  const found: Issue[] = [];
  for (const { issues } of rules) found.push(...issues(value, found));
  return found;
};

/**
 * Whether a validator made of these parts accepts, beyond doubt, a value that `JSON.parse` made, if it also looks for
 * what JSON cannot carry. False decides nothing. `text` is what the value was made from, if it may say more than the
 * value.
 */
export const acceptsParsed = ({ rules, known }: ValidatorParts, value: unknown, text: string | undefined): boolean =>
  // The walk comes first: it ends at too many levels, which the rules might not bear.
  (text === undefined ? isPlainParsed(value, true, known) : isAllOf(text, value, known)) && passes(rules, value);

/** The first issues, and those of the others that are at places without an issue so far, as many as a reader needs. */
const withFurther = (found: readonly Issue[], find: () => readonly Issue[]): readonly Issue[] => {
  if (found.length >= mostReasons) return found.slice(0, mostReasons);
  const places = new Set(found.map(({ pointer }) => pointer));
  return [...found, ...find().filter(({ pointer }) => !places.has(pointer))].slice(0, mostReasons);
};

const collectIssues = (
  value: unknown,
  { rules, faithful, known }: ValidatorParts,
  isParsed: boolean,
): readonly Issue[] => {
  const mayHaveFaults = () => faithful && !(isParsed && isPlainParsed(value, false));
  const broken = oneIssueAMistake(issuesBy(rules, value));
  const faulty = withFurther(broken, () => (mayHaveFaults() ? findFaults(value).map(faultToIssue) : []));
  return withFurther(faulty, () => (known ? findUnknown(value, known, { isParsed }).map(unknownToIssue) : []));
};

/**
 * Every reason why `value` was refused. If a getter throws during the explanation, the value's own faults are the
 * reason.
 */
const findIssues = (value: unknown, parts: ValidatorParts, isParsed: boolean): Issues => {
  try {
    const [first, ...others] = collectIssues(value, parts, isParsed);
    if (first) return [first, ...others];
    throw new Error(`${parts.name}: internal error, please report it: a payload was refused for no reason`);
  } catch (error) {
    rethrowIfOurs(error, value);
    return faultsToIssues(findFaults(value));
  }
};

/** Returns the value of a success, and throws the error of a refusal. */
export const unwrap = <Value>(result: Result<Value>): Value => {
  if (result.success) return result.value;
  throw result.error;
};

/** Makes the validator that accepts what all the rules accept. */
export const createValidator = <Payload>(parts: ValidatorParts): Validator<Payload> => {
  const { name, rules, faithful, known } = parts;
  const [first] = rules;
  const accepts = (value: unknown): boolean => {
    try {
      return passes(rules, value) && (!faithful || isFaultless(value, known));
    } catch (error) {
      rethrowIfOurs(error, value);
      return false;
    }
  };
  // A single schema's check is called directly: the engine can then inline it.
  const is = (rules.length > 1 || faithful ? accepts : first.check) as Validator<Payload>["is"];

  const refuse = (issues: Issues): Result<Payload> => ({ success: false, error: new ContractError(name, issues) });

  const safeParse = (value: unknown): Result<Payload> =>
    is(value) ? { success: true, value } : refuse(findIssues(value, parts, false));

  const safeParseJson = (source: string | Uint8Array): Result<Payload> => {
    const parsed = parseText(source);
    if ("faults" in parsed) return refuse(faultsToIssues(parsed.faults));
    const { value, text } = parsed as { value: Payload; text: string };
    if (faithful && acceptsParsed(parts, value, text)) return { success: true, value };
    const faults = findTextFaults(parsed);
    if (faults.length > 0) return refuse(faultsToIssues(faults));
    const accepted = passes(rules, value) && (!faithful || isFaultless(value, known, true));
    const [first, ...others] = [
      ...(faithful ? findHidden(text).map(faultToIssue) : []),
      ...(accepted ? [] : findIssues(value, parts, true)),
    ];
    return first ? refuse([first, ...others.slice(0, mostReasons - 1)]) : { success: true, value };
  };

  const validator: Validator<Payload> & { readonly [made]: ValidatorParts } = {
    [made]: parts,
    is,
    parse: (value) => (is(value) ? value : unwrap(safeParse(value))),
    safeParse,
    parseJson: (text) => unwrap(safeParseJson(text)),
    safeParseJson,
    "~standard": {
      version: 1,
      vendor: "client-contracts",
      validate: (value) => {
        const result = safeParse(value);
        return result.success ? { value: result.value } : { issues: result.error.issues };
      },
    },
  };
  return validator;
};
