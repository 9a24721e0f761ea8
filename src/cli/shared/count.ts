/** A number of things in words: `1 issue`, `2 issues`. */
export const count = (number: unknown, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
