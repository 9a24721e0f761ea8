/**
 * Where a payload may have date-times, at which a builder takes a `Date`: a part of a contract's description. It is `{}`
 * where there are none; for a list, it is what is known of the items. A field counts by its name, or else by the first
 * of the patterns that it matches, or else as one of the others.
 */
export interface Dates {
  readonly date?: true;
  readonly parts?: { readonly [name: string]: Dates };
  readonly patterns?: readonly { readonly match: readonly string[]; readonly field: Dates }[];
  readonly open?: Dates;
}
