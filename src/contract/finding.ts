/**
 * What the generated explanation says of one failed keyword. Values of the payload are in none of its parts. It is a
 * tuple because the code of a contract writes dozens of them.
 */
export type Finding = readonly [
  keyword: string,
  /** What the keyword asks for, in words. */
  message: string,
  /** JSON Pointer of what failed: of the property itself, where it is one that is missing or should not be there. */
  pointer: string,
  /** JSON Pointer of the keyword in the schema, behind `#`, where findings have to be collapsed. */
  schemaPath?: string,
  /** Of `oneOf`: the alternatives that matched, where more than one did. */
  passing?: readonly number[] | null,
];

/** The generated code that says why a value breaks a schema: every finding, or none where it breaks nothing. */
export type Explain = (value: unknown) => readonly Finding[];
