import { isObject } from "../json/is-object.js";

/** Why a field is kept out of logs: it tells of a person, or it is a secret. */
export type Sensitivity = "personal" | "secret";

/**
 * What a contract knows of a value: that it is sensitive, or the fields that it may have, each with what is known of it.
 * A value without fields is `{}`; what is known of a list is what is known of its items.
 */
export type Fields = Sensitivity | { readonly [name: string]: Fields };

/** What is known of one field of a value; undefined where no such field is known. */
export const fieldAt = (fields: Fields | undefined, name: string): Fields | undefined =>
  isObject(fields) && Object.hasOwn(fields, name) ? (fields[name] as Fields) : undefined;
