import { partAt } from "../json/faults.js";

/** Why a field is kept out of logs: it tells of a person, or it is a secret. */
export type Sensitivity = "personal" | "secret";

/**
 * What a contract knows of a value: a part of its description. Of a value of which nothing is known it is `{}`; what is
 * known of a list is what is known of its items.
 */
export interface Fields {
  /** Why the value is kept out of logs, whole: its parts too. */
  readonly mark?: Sensitivity;
  /** The fields that it may have as an object, each with what is known of it. */
  readonly parts?: { readonly [name: string]: Fields };
  /** Whether other fields may stand beside them. */
  readonly open?: true;
}

/** What is known of one field of a value; undefined where no such field is known. */
export const fieldAt = (fields: Fields | undefined, name: string): Fields | undefined => partAt(fields, name);
