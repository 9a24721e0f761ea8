/**
 * What the generated explanation says of one failed keyword. None of its parts holds a value of the payload. It is a
 * tuple because the code of a contract writes dozens of them.
 */
export type Finding = readonly [
  keyword: string,
  /** What the keyword asks for, in words. */
  message: string,
  /** JSON Pointer of what failed: of the property itself, if it is missing or should not be there. */
  pointer: string,
  /** JSON Pointer of the keyword in the schema, after `#`, if findings have to be collapsed. */
  schemaPath?: string,
  /** Of `oneOf`: the alternatives that matched, if more than one did. */
  passing?: readonly number[] | null,
  /**
   * Pointers, from the value on: of `anyOf` and `oneOf`, of the mark that tells the alternatives apart; of `if`, of what
   * the condition asks for.
   */
  marks?: readonly string[],
];

/** What is known of a value before it is explained: what failed, and where. */
export interface Told {
  readonly keyword: string;
  readonly pointer: string;
}

/**
 * The generated code that says why a value breaks a schema: every finding, or none if it breaks nothing but what `told`
 * says already.
 */
export type Explain = (value: unknown, told?: readonly Told[]) => readonly Finding[];
