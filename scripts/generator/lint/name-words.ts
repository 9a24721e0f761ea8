/**
 * The words of a field's name, in small letters. A word begins at each change of case and at a digit, and ends at
 * anything that is neither a letter nor a digit: `userPINCode_2` is user, pin, code and 2.
 */
export const wordsOf = (name: string): string[] =>
  (name.match(/\p{Lu}+s?(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? []).map((word) => word.toLowerCase());

/**
 * The words of a name in each way in which it can be split: in `PINblock`, nothing shows whether `N` ends a word or begins
 * one.
 */
export const splitsOf = (name: string): readonly (readonly string[])[] => {
  const apart = name.replaceAll(/(\p{Lu}{2,})(?=\p{Ll}{2})/gu, "$1 ");
  return apart === name ? [wordsOf(name)] : [wordsOf(name), wordsOf(apart)];
};
