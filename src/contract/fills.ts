/**
 * What a builder puts at a place where the caller gives nothing: the current time; the time of sending, which `restamp`
 * sets again; a new UUID; a constant; or an option of the producer.
 */
export type Fill =
  | "now"
  | "sent"
  | "uuid"
  | { readonly const: unknown }
  | { readonly producer: "source" | "applicationBreadcrumb" | "correlationId" };

/** What a builder fills, by JSON Pointer: a part of a contract's description. */
export type Fills = Readonly<Record<string, Fill>>;
