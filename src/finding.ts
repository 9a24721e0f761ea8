/** What the generated explanation says of one failed keyword. Values of the payload are in none of its parts. */
export interface Finding {
  /** JSON Pointer of the value that failed. */
  readonly instancePath: string;
  /** The property in question, where it is one that the value lacks or should not have. */
  readonly property?: string | undefined;
  readonly keyword: string;
  /** JSON Pointer of the keyword in the schema, behind `#`, where findings have to be collapsed. */
  readonly schemaPath?: string;
  /** What the keyword asks for, in words. */
  readonly message: string;
  /** Of `oneOf`: the alternatives that matched, where more than one did. */
  readonly passing?: readonly number[] | null;
}

/** The generated code that says why a value breaks a schema: every finding, or none where it breaks nothing. */
export type Explain = (value: unknown) => readonly Finding[];
