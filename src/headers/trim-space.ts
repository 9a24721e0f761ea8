const isSpace = (unit: number): boolean => unit === 32 || unit === 9;

/**
 * Returns a text without the spaces and tabs around it, which a header may have around its value (RFC 9110, section
 * 5.6.3). A loop, since a pattern for the end would start again at each of them.
 */
export const trimSpace = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
};
