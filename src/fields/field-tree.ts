import { partAt } from "../json/known.js";

/** Why a field is kept out of logs: it says something about a person, or it is a secret. */
export type Sensitivity = "personal" | "secret";

/**
 * What a contract knows of a value: a part of its description. It is `{}` if nothing is known; for a list, it is what
 * is known of the items.
 */
export interface Fields {
  /** Why the whole value, with its parts, is kept out of logs. */
  readonly mark?: Sensitivity;
  /** The fields that it may have as an object, each with what is known of it. */
  readonly parts?: { readonly [name: string]: Fields };
  /**
   * The fields whose names are not among the parts and match patterns, each with what is known of it. For a name, the
   * first one counts of which it matches all patterns.
   */
  readonly patterns?: readonly {
    /** Regular expressions of ECMA-262, with the flag `u`. */
    readonly match: readonly string[];
    readonly field: Fields;
  }[];
  /** Whether other fields may stand beside them; what is known of each, if a schema for all of them knows something. */
  readonly open?: true | Fields;
}

/** What is known of one field of a value; undefined if no such field is known. */
export const fieldAt = (fields: Fields | undefined, name: string): Fields | undefined => partAt(fields, name);
