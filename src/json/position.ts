const lineEnd = /\r\n?|\n/g;

/** A place in a text, as editors count: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where each of `ends`, which are in their order, is in a text, in one pass over it. A line that ends in CR LF ends
 * after both.
 */
export const positionsAt = (text: string, ends: readonly number[]): Position[] => {
  let [line, start] = [1, 0];
  const findNext = (): number => {
    lineEnd.lastIndex = start;
    return lineEnd.test(text) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY;
  };
  let next = findNext();
  return ends.map((end) => {
    for (; next <= end; next = findNext()) [line, start] = [line + 1, next];
    return { line, column: end - start + 1 };
  });
};

/** Where `end` is in a text. */
export const positionAt = (text: string, end: number): Position => positionsAt(text, [end])[0] as Position;
