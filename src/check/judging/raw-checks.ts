/**
 * A contract's rules as they were compiled, without what looks for values that JSON cannot carry: whoever has just parsed
 * JSON text has none of those, and judges many lines of NDJSON by these alone.
 */
export interface RawChecks {
  readonly published: (value: unknown) => boolean;
  readonly documented?: (value: unknown) => boolean;
}
