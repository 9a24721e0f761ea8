/** How a contract's payload comes in another one's. */
export interface InEnvelope {
  /** The name of the envelope's contract: `"PismoEvent"`. */
  readonly contract: string;
  /** JSON Pointer of the payload in it: `"/data"`. */
  readonly at: string;
}

/**
 * How the payloads of a contract are recognised: part of the description that is generated from the contract's folder. A
 * contract whose payloads carry no mark has none.
 */
export interface Identity {
  /** JSON Pointer of the text that names the payload: `"/metadata/typeName"`. Of a payload in an envelope, in the envelope. */
  readonly at: string;
  /** The texts that name it there; absent where any text does, since the contract is an envelope around payloads of others. */
  readonly values?: readonly string[];
  /** What must stand at other places, by JSON Pointer, where the text alone does not name it: Pismo's `/domain`. */
  readonly with?: Readonly<Record<string, string>>;
  /** The text without its version: `"ClientAddressRemoved"`. */
  readonly family?: string;
  /** The version in the text, or else the contract's major one. */
  readonly version?: number;
  /** Where else payloads say their version, as a number or as text, and the major ones that are this contract's. */
  readonly versionAt?: {
    readonly at: string;
    readonly types: readonly ("number" | "string")[];
    readonly values: readonly number[];
  };
  /** Where the payload comes in an envelope; it may also come bare, and then carries no mark. */
  readonly envelope?: InEnvelope;
  /** JSON Pointer of the correlation id, where payloads carry one. */
  readonly correlationAt?: string;
}

/** How payloads are recognised that come in an envelope. */
export interface CarriedIdentity extends Identity {
  readonly envelope: InEnvelope;
}
