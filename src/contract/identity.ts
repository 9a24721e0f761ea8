/** How a contract's payload comes inside a payload of another contract. */
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
  /**
   * JSON Pointer of the text that names the payload: `"/metadata/typeName"`. For a payload in an envelope, its place in
   * the envelope.
   */
  readonly at: string;
  /** The texts that name it there; absent for an envelope around payloads of other contracts, which any text names. */
  readonly values?: readonly string[];
  /** What must stand at other places, by JSON Pointer, if the text alone does not name it: Pismo's `/domain`. */
  readonly with?: Readonly<Record<string, string>>;
  /** The text without its version: `"ClientAddressRemoved"`. */
  readonly family?: string;
  /** The version in the text, or else the contract's major version. */
  readonly version?: number;
  /** Where else payloads state their version, as a number or as text, and which major versions are this contract's. */
  readonly versionAt?: {
    readonly at: string;
    readonly types: readonly ("number" | "string")[];
    readonly values: readonly number[];
  };
  /** The envelope that the payload comes in, if any; it may also come bare, and then carries no mark. */
  readonly envelope?: InEnvelope;
  /** JSON Pointer of the correlation id, if payloads carry one. */
  readonly correlationAt?: string;
}

/** How payloads that come in an envelope are recognised. */
export interface CarriedIdentity extends Identity {
  readonly envelope: InEnvelope;
}
