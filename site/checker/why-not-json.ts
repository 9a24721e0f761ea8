/** Whether a text is a whole object or array. */
const isDocument = (text: string): boolean => {
  if (!/[}\]]\s*$/.test(text.slice(-100))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Returns why a text stops being JSON at an index, the one of the first token that cannot stand there, if the text around
 * it tells that for sure; undefined otherwise. The words hold nothing of the text but JSON's own signs.
 */
export const whyNotJson = (text: string, index: number): string | undefined => {
  const sign = text.charAt(index);
  if (sign === "'") return "a single quote stands there, and JSON has double quotes";
  if (sign === "}" || sign === "]") {
    let before = index - 1;
    while (before >= 0 && " \t\n\r".includes(text.charAt(before))) before -= 1;
    return text.charAt(before) === "," ? `a comma stands before this ${sign}` : undefined;
  }
  if ((sign === "{" || sign === "[") && isDocument(text.slice(0, index)))
    return "a second document begins there: put each on a line of its own";
  return undefined;
};
