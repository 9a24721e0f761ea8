/** The line and column, from 1, of an index of a text, as `line:column`. */
export const placeAt = (text: string, index: number): string => {
  const lines = text.slice(0, index).split("\n");
  return `${lines.length}:${(lines.at(-1) as string).length + 1}`;
};

/** Where `needle` begins in a text, as `line:column`. It must be there once. */
export const placeOf = (text: string, needle: string): string => {
  if (text.split(needle).length !== 2) throw new Error(`${JSON.stringify(needle)} is not there once`);
  return placeAt(text, text.indexOf(needle));
};
