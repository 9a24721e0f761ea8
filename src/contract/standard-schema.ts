/**
 * The Standard Schema interface, version 1 (https://standardschema.dev), which its specification asks libraries to
 * copy: whatever takes a Standard Schema takes a contract.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** The properties of Standard Schema. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** A type only: it is absent at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What `validate` of a {@link StandardSchemaV1} returns, at once: the contracts never answer with a promise. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };
