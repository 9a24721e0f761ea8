/**
 * Which question a comparison answers, in Confluent's words. `backward`: does the new schema read what was written under
 * the old one (may consumers move to it first)? `forward`: do readers of the old schema read what is written under the
 * new one (do deployed consumers survive)? `full`: both.
 */
export type Direction = "backward" | "forward" | "full";

/** The two questions. */
export const ways = ["backward", "forward"] as const;

/**
 * What is presumed of objects that are open. `lenient`: a property that the refusing schema names and the accepting one
 * does not describe is presumed absent, so that an optional property may be added; closing an object still breaks.
 * `strict`: nothing is presumed, and one schema must accept every value that the other one accepts.
 */
export type Policy = "lenient" | "strict";

/** What a change does to the values that a schema accepts at a place. */
export type Effect = "accepts-more" | "accepts-fewer" | "accepts-other" | "annotation";

/** A payload that proves a break: one schema accepts it, and the other one refuses it. */
export interface Witness {
  readonly payload: unknown;
}

/** One difference between two schemas. */
export interface Change {
  /**
   * The place in the payload (RFC 6901). `*` stands for any item of an array, and for any property without a name of
   * its own. A property that is required is the place itself, as it is in an issue.
   */
  readonly pointer: string;
  /** The keyword of the schema that refuses, or that changed. */
  readonly keyword: string;
  readonly effect: Effect;
  /** Whom it breaks, under the policy that was asked for. */
  readonly breaks: { readonly backward: boolean; readonly forward: boolean };
  /** What proves a break in a direction that was asked for. A break without one is kept: the message says so. */
  readonly witnesses: { readonly backward?: Witness; readonly forward?: Witness };
  /** What is asked now, or was, in words; empty if readers are told something else. */
  readonly asks: string;
  /** What is asked, and whom that breaks. Holds no value of a payload. */
  readonly message: string;
}
