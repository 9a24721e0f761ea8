/**
 * The words of a field's name, in small letters. A word begins at each change of case and at a digit, and ends at
 * anything that is neither a letter nor a digit: `userPINCode_2` is user, pin, code and 2.
 */
export const wordsOf = (name: string): string[] =>
  (name.match(/\p{Lu}+s?(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? []).map((word) => word.toLowerCase());
