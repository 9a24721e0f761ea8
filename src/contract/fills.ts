/**
 * What a builder puts at a place where the caller gives nothing: the current time; the time of sending, which `restamp` sets
 * anew; a new UUID; always the same value; or what a producer was made with.
 */
export type Fill =
  | "now"
  | "sent"
  | "uuid"
  | { readonly const: unknown }
  | { readonly producer: "source" | "applicationBreadcrumb" };

/** What a builder fills, by JSON Pointer: a part of the description of a contract. */
export type Fills = Readonly<Record<string, Fill>>;
