/** What Ajv's code says of one failed keyword. Values of the payload are in none of its parts. */
export interface Finding {
  /** JSON Pointer of the value that failed. */
  readonly instancePath: string;
  /** JSON Pointer of the keyword in the schema, behind `#`. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** What the keyword asks for, by the names of Ajv. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The generated code that says why a value breaks a schema: every finding, or none where it breaks nothing. */
export type Explain = (value: unknown) => readonly Finding[];
