/** A place in a text, as editors count: from 1, columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Returns where each line of a text begins. Lines end with LF, CR LF or CR. */
export const findLineStarts = (text: string): number[] => {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
};

/** Returns the line and column of an index, by a search in halves. */
export const placeAt = (starts: readonly number[], index: number): LinePlace => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: index - (starts[low] as number) + 1 };
};
