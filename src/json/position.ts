const lineEnd = /\r\n?|\n/g;

/**
 * Where `end` is in a text, as editors count: from 1, columns in UTF-16 units. A line that ends in CR LF ends after
 * both.
 */
export const positionAt = (text: string, end: number): { readonly line: number; readonly column: number } => {
  let line = 1;
  let start = 0;
  lineEnd.lastIndex = 0;
  while (lineEnd.test(text) && lineEnd.lastIndex <= end) {
    line++;
    start = lineEnd.lastIndex;
  }
  return { line, column: end - start + 1 };
};
