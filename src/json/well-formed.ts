/** Whether a text has no lone surrogate. Engines older than those that Node 20 has lack the method. */
export const isWellFormed = (text: string): boolean =>
  text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
