import { partAt } from "../json/faults.js";

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
  /** Whether other fields may stand beside them. */
  readonly open?: true;
}

/** What is known of one field of a value; undefined if no such field is known. */
export const fieldAt = (fields: Fields | undefined, name: string): Fields | undefined => partAt(fields, name);
