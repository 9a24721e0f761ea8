const longest = 300;

// What a reader would not see, or what would turn the text around it.
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Cs}/gu;

/** Returns a text as it can be shown in a line: short, and with what nobody sees spelled out. */
export const showText = (text: string): string => {
  const spelled = text
    .slice(0, longest)
    .replace(hidden, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
  return text.length > longest ? `${spelled}…` : spelled;
};
