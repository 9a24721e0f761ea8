/**
 * One reason why a payload breaks a contract. It says where and why, and never holds a value of the payload.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 *
 * const result = ClientAddressRemovedV1.safeParse({});
 * if (!result.success) for (const issue of result.error.issues) console.log(issue.pointer, issue.message);
 * ```
 */
export interface Issue {
  /** Where, as keys and array indices: `["data", "clientId"]` (Standard Schema's form). */
  readonly path: readonly (string | number)[];
  /** Where, as a JSON Pointer (RFC 6901): `"/data/clientId"`; `""` is the whole payload. */
  readonly pointer: string;
  /** The JSON Schema keyword that failed, or `"json"` for a value that JSON cannot carry or a text that is not JSON. */
  readonly keyword: string;
  /** What the rule asks of the value, in words: `"must be a UUID"`. */
  readonly message: string;
  /** Whose rule it is: the published schema's, or that of the words on the owner's page. */
  readonly rule: "published" | "documented";
  /** The owner's own error code, if its documentation has one: `"12016"`. */
  readonly code?: string;
}

/** A non-empty list of issues: every refusal has at least one reason. */
export type Issues = readonly [Issue, ...Issue[]];
