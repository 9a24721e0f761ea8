import type { Contract, StrictValidator } from "../contract/contract.js";
import type { CarriedIdentity, Identity } from "../contract/identity.js";
import { findMarkIssues, readAt } from "../contract/mark-issues.js";
import { nestIssue } from "../contract/nest-issue.js";
import { createValidator, issuesBy, partsOf, type Rules, type Validator } from "../contract/validator.js";
import type { Fields } from "../fields/field-tree.js";
import { withPart } from "../fields/with-part.js";
import { toKeys, valueAt } from "../json/pointer.js";

/** A contract whose payloads come in an envelope. */
export type CarriedContract<Payload, Name extends string = string, Strict = unknown> = Contract<
  Payload,
  Name,
  Strict
> & {
  readonly identity: CarriedIdentity;
};

/** Whether a contract's payloads come in an envelope. */
export const isCarried = (contract: Contract<unknown>): contract is CarriedContract<unknown> =>
  contract.identity?.envelope !== undefined;

/** The contract of the envelope around one payload, as `of` of {@link PismoEnvelopeContract} returns it. */
export interface EnvelopedContract<Event, Name extends string = string, Strict = Event> extends Validator<Event> {
  /** Both names: `"PismoEvent<PismoPhoneChangeV1>"`. */
  readonly name: Name;
  readonly correlationHeader: string;
  /** How the envelope of this payload is recognised. */
  readonly identity: Identity;
  /** The envelope's fields, with those of the payload in the payload's place. */
  readonly fields: Fields;
  readonly strict: StrictValidator<Strict>;
}

// The envelope names the payload's contract, and the payload satisfies its rules.
const carries = (rules: readonly Rules[], identity: Identity, at: string): Rules => {
  const payloadOf = (value: unknown) => readAt(value, at);
  return {
    check: (value) => {
      const payload = payloadOf(value);
      return findMarkIssues(identity, value).length === 0 && rules.every(({ check }) => check(payload));
    },
    // The envelope's own rules report what is missing.
    issues: (value) => {
      const payload = payloadOf(value);
      if (readAt(value, identity.at) === undefined || payload === undefined) return [];
      return [
        ...findMarkIssues(identity, value).filter(({ path }) => valueAt(value, path) !== undefined),
        ...issuesBy(rules, payload).map((issue) => nestIssue(at, issue)),
      ];
    },
  };
};

/** Returns the contract of the envelope around one contract's payloads: the rules of both, and the mark. */
export const envelop = <Event>(
  envelope: Contract<unknown>,
  contract: CarriedContract<unknown>,
): EnvelopedContract<Event> => {
  const {
    envelope: { at },
    ...identity
  } = contract.identity;
  const name = `${envelope.name}<${contract.name}>`;
  const fields = withPart(envelope.fields, toKeys(at), contract.fields);
  const validatorOf = (around: Validator<unknown>, payload: Validator<unknown>) => {
    const { rules, faithful, known } = partsOf(around);
    const carried = carries(partsOf(payload).rules, identity, at);
    return createValidator<Event>({
      name,
      rules: [...rules, carried] as const,
      faithful,
      ...(known && { known: fields }),
    });
  };
  return {
    name,
    correlationHeader: contract.correlationHeader,
    identity,
    fields,
    ...validatorOf(envelope, contract),
    strict: {
      ...validatorOf(envelope.strict, contract.strict),
      allowingUnknown: validatorOf(envelope.strict.allowingUnknown, contract.strict.allowingUnknown),
    },
  };
};
