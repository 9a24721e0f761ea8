import type { Contract } from "../contract/contract.js";
import { faultsToIssues } from "../contract/to-issues.js";
import { unwrap } from "../contract/validator.js";
import { type ContractMap, contracts } from "../generated/index.js";
import { toKeys } from "../json/pointer.js";
import { readJson } from "../json/text.js";
import { createIdentify } from "./identify.js";
import { judgeIdentified } from "./judge-identified.js";
import { nobodysError, readPayload } from "./read-payload.js";

type Names = keyof ContractMap;

/** A payload that may have come in an envelope. */
export interface InItsEnvelope {
  /** The envelope that the payload came in, as it is: only the payload in it is judged. */
  readonly envelope?: Readonly<Record<string, unknown>>;
}

/**
 * A payload and the name of its contract: a union over all contracts, which narrows by the name.
 *
 * @example
 * ```ts
 * import { type AnyPayload, parseAny } from "client-contracts";
 *
 * const clientOf = (text: string): string | undefined => {
 *   const any: AnyPayload = parseAny(text);
 *   return any.contract === "ClientAddressRemovedV1" ? any.payload.data.clientId : undefined;
 * };
 * ```
 */
export type AnyPayload = {
  [Name in Names]: InItsEnvelope & { readonly contract: Name; readonly payload: ContractMap[Name] };
}[Names];

/**
 * Which contract a value is a payload of; or which one it is another version of; or why it belongs to none, in words
 * that hold nothing of the value.
 */
export type Identification =
  | { [Name in Names]: InItsEnvelope & { readonly contract: Name; readonly payload: unknown } }[Names]
  | { readonly contract?: undefined; readonly otherVersionOf: Names; readonly pointer: string; readonly reason: string }
  | {
      readonly contract?: undefined;
      readonly otherVersionOf?: undefined;
      readonly pointer: string;
      readonly reason: string;
    };

// Made on first use, so that a bundle that never uses it includes no contracts for it.
const contractOf = (name: Names): Contract<unknown, Names> => contracts[name] as Contract<unknown, Names>;
let identifyAmongAll: ReturnType<typeof createIdentify<{ contract: Contract<unknown, Names> }>> | undefined;

/**
 * Returns the contract that a value is a payload of, by its mark, or else by its shape, if only one contract accepts it
 * and knows every property at its top. The payload is not judged: its mark decides, whether it is broken or not. For
 * Pismo's envelope it is the contract of what the envelope carries. Throws a {@link ContractError} (keyword `json`) if
 * the value cannot be read because one of its getters or Proxies throws.
 *
 * @example
 * ```ts
 * import { identify } from "client-contracts";
 *
 * const nameOf = (value: unknown): string => identify(value).contract ?? "unknown";
 * ```
 */
export const identify = (value: unknown): Identification => {
  identifyAmongAll ??= createIdentify(
    (Object.keys(contracts) as Names[]).map((name) => ({ contract: contractOf(name) })),
  );
  const among = identifyAmongAll;
  const identified = readPayload(value, () => among(value));
  if ("found" in identified) {
    const { found, payload, envelope } = identified;
    return { contract: found.contract.name, payload, ...(envelope && { envelope }) } as Identification;
  }
  const { at: pointer } = identified;
  if ("unknown" in identified) return { pointer, reason: identified.unknown };
  const { name } = identified.otherVersionOf.contract;
  return { otherVersionOf: name as Names, pointer, reason: `is another version of ${name}` };
};

const read = (source: unknown): unknown => {
  // Not instanceof: bytes may come from another realm, as in Jest.
  if (typeof source !== "string" && !ArrayBuffer.isView(source)) return source;
  const reading = readJson(source as string | Uint8Array);
  if ("value" in reading) return reading.value;
  throw nobodysError(faultsToIssues(reading.faults));
};

/**
 * Returns a payload with the name of its contract, judged by the published schema. It takes a JSON text, its UTF-8
 * bytes, or a value. Throws a {@link ContractError} if the text is not JSON (keyword `json`), if the value is not a
 * payload of any known contract (keyword `contract`), and if it breaks its contract. For routes and handlers, use
 * {@link createConsumer}.
 *
 * @example
 * ```ts
 * import { parseAny } from "client-contracts";
 *
 * const any = parseAny('{"Status":"Succeed"}');
 * if (any.contract === "UpdateClientPhoneNumberResponse") console.log(any.payload.Status);
 * ```
 */
export const parseAny = (source: unknown): AnyPayload => {
  const identification = identify(read(source));
  if (identification.contract === undefined) {
    const { pointer, reason } = identification;
    throw nobodysError([{ path: toKeys(pointer), pointer, keyword: "contract", message: reason, rule: "published" }]);
  }
  const { contract: name, payload, envelope } = identification;
  const contract = contractOf(name);
  const at = (envelope && contract.identity?.envelope?.at) ?? "";
  return { ...identification, payload: unwrap(judgeIdentified(contract, name, payload, at)) } as AnyPayload;
};
