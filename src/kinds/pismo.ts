import { type Contract, type ContractParts, createContract } from "../contract/contract.js";
import { ContractError } from "../contract/error.js";
import type { CarriedIdentity } from "../contract/identity.js";
import { unstable } from "../contract/to-issues.js";
import { type Result, unwrap } from "../contract/validator.js";
import { type CarriedContract, type EnvelopedContract, envelop } from "../identity/enveloped.js";
import { createIdentify } from "../identity/identify.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { type BuildOptions, createFiller, finish, withProperty } from "./fill.js";
import { definePlain, type PlainContract } from "./plain.js";

interface PayloadShape {
  readonly object: unknown;
}

/** A contract of what one page of Pismo describes: the audit payload, which Pismo's stream delivers in an envelope. */
export interface PismoPayloadContract<
  Payload extends PayloadShape,
  Name extends string = string,
  Strict extends PayloadShape = Payload,
  Data = Strict["object"],
  Metadata = Omit<Strict, "object">,
> extends Contract<Payload, Name, Strict> {
  readonly identity: CarriedIdentity;
  /**
   * Returns a new payload around `object`, validated strictly. It fills what the contract's `fills` name and the caller
   * does not give: the method and URI of the operation. Throws a {@link ContractError} with every issue if the payload
   * breaks its contract.
   *
   * @example
   * ```ts
   * import { PismoPhoneChangeV1 } from "client-contracts";
   *
   * const payload = PismoPhoneChangeV1.build(
   *   { account_id: 32422, area_code: "11", number: "422742123", type: "MOBILE", extension: null, active: true, country_code: "55" },
   *   { email: "operator@example.com", roles: ["crm-operator"], origin: "CRM" },
   * );
   * ```
   */
  build(object: Data, operation: Metadata, options?: BuildOptions): Strict;
}

/** What the generator knows of a Pismo payload. */
export interface PismoPayloadParts<Name extends string> extends ContractParts<Name> {
  readonly identity: CarriedIdentity;
}

/** Makes a contract of the kind `pismo-payload`. */
export const definePismoPayload = <
  Payload extends PayloadShape,
  Name extends string,
  Strict extends PayloadShape = Payload,
  Data = Strict["object"],
  Metadata = Omit<Strict, "object">,
>(
  parts: PismoPayloadParts<Name>,
): PismoPayloadContract<Payload, Name, Strict, Data, Metadata> => {
  const contract = createContract<Payload, Name, Strict>(parts);
  const complete = createFiller(parts);
  const build = (object: unknown, operation: unknown = {}, options?: BuildOptions) =>
    finish(
      contract,
      complete(
        withProperty(operation, "object", () => object),
        options,
      ),
      options,
    );
  return { ...contract, identity: parts.identity, build };
};

interface EnvelopeShape {
  readonly event_type: string;
  readonly data?: unknown;
}

/** An envelope whose `data` is a known payload. */
export type Enveloped<Envelope, Payload> = Envelope extends unknown
  ? Omit<Envelope, "data"> & { data: Payload }
  : never;

/** What a consumer of Pismo's stream received: the payload, and its envelope if there was one. */
export interface Opened<Envelope, Payload> {
  readonly payload: Payload;
  /** The whole envelope, `event_id` and `cid` included; absent if the payload came bare. */
  readonly event?: Enveloped<Envelope, Payload>;
}

/** The contract of the envelope that all events of Pismo's stream share. */
export interface PismoEnvelopeContract<
  Envelope extends EnvelopeShape,
  Name extends string = string,
  Strict extends EnvelopeShape = Envelope,
  Data = Strict,
> extends PlainContract<Envelope, Name, Strict, Data> {
  /**
   * Returns the contract of the envelope around one payload: `event_type` names the payload's event, and `data`
   * satisfies its contract. The issues of the payload have their places under `/data`.
   *
   * @example
   * ```ts
   * import { PismoEvent, PismoPhoneChangeV1 } from "client-contracts";
   *
   * const phoneChange = PismoEvent.of(PismoPhoneChangeV1);
   * const isPhoneChange = (message: unknown) => phoneChange.is(message);
   * ```
   */
  of<Payload, Carried extends string, StrictPayload>(
    contract: CarriedContract<Payload, Carried, StrictPayload>,
  ): EnvelopedContract<Enveloped<Envelope, Payload>, `${Name}<${Carried}>`, Enveloped<Strict, StrictPayload>>;
  /**
   * Returns the payload that `value` is or carries: an object whose `event_type` is a text is read as the envelope,
   * anything else as the bare payload. Throws a {@link ContractError} if the value, read that way, breaks the contract.
   *
   * @example
   * ```ts
   * import { PismoEvent, PismoPhoneChangeV1 } from "client-contracts";
   *
   * const handle = (message: unknown) => {
   *   const { payload, event } = PismoEvent.open(PismoPhoneChangeV1, message);
   *   return { account: payload.object.account_id, duplicateKey: event?.event_id };
   * };
   * ```
   */
  open<Payload>(contract: CarriedContract<Payload>, value: unknown): Opened<Envelope, Payload>;
  /** Returns what `open` returns, or the {@link ContractError} that it would throw. Never throws. */
  safeOpen<Payload>(contract: CarriedContract<Payload>, value: unknown): Result<Opened<Envelope, Payload>>;
}

/** Makes the function that says whether a value is the envelope around a contract's payload, or else the payload. */
const createIsEnvelope = (contract: CarriedContract<unknown>) => {
  // The caller says whose it is: what names nothing is the bare payload, and any name is an envelope's.
  const identify = createIdentify([{ contract, when: () => true }]);
  return (value: unknown): boolean => {
    try {
      const identified = identify(value);
      return "found" in identified ? identified.envelope !== undefined : identified.at !== "";
    } catch (error) {
      // The getter of a hostile object may throw: such an object counts as a bare payload.
      rethrowIfOurs(error, value);
      return false;
    }
  };
};

/** Makes the contract of the kind `pismo-envelope`. */
export const definePismoEnvelope = <
  Envelope extends EnvelopeShape,
  Name extends string,
  Strict extends EnvelopeShape = Envelope,
  Data = Strict,
>(
  parts: ContractParts<Name>,
): PismoEnvelopeContract<Envelope, Name, Strict, Data> => {
  const envelope = definePlain<Envelope, Name, Strict, Data>(parts);

  const of = <Payload, Carried extends string, StrictPayload>(
    contract: CarriedContract<Payload, Carried, StrictPayload>,
  ) =>
    envelop(envelope, contract) as EnvelopedContract<
      Enveloped<Envelope, Payload>,
      `${Name}<${Carried}>`,
      Enveloped<Strict, StrictPayload>
    >;

  // Made once for each contract: callers open one message after another by the same few.
  const openers = new WeakMap<object, ReturnType<typeof createOpener>>();
  const createOpener = (contract: CarriedContract<unknown>) => ({
    isEnvelope: createIsEnvelope(contract),
    enveloped: of(contract),
  });
  const openerOf = (contract: CarriedContract<unknown>) => {
    const opener = openers.get(contract) ?? createOpener(contract);
    openers.set(contract, opener);
    return opener;
  };

  const safeOpen = <Payload>(contract: CarriedContract<Payload>, value: unknown): Result<Opened<Envelope, Payload>> => {
    const { isEnvelope, enveloped } = openerOf(contract);
    if (isEnvelope(value)) {
      const result = enveloped.safeParse(value);
      if (!result.success) return result;
      try {
        const event = result.value as Enveloped<Envelope, Payload>;
        return { success: true, value: { payload: event.data, event } };
      } catch {
        return { success: false, error: new ContractError(enveloped.name, [unstable]) };
      }
    }
    const result = contract.safeParse(value);
    return result.success ? { success: true, value: { payload: result.value } } : result;
  };

  const open = <Payload>(contract: CarriedContract<Payload>, value: unknown): Opened<Envelope, Payload> =>
    unwrap(safeOpen(contract, value));

  return { ...envelope, of, open, safeOpen };
};
