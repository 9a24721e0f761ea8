import type { Dialect, Follow } from "../schema/json-schema.js";

/** The document that a schema stands in. */
export interface Source {
  readonly dialect: Dialect;
  readonly follow: Follow;
}
