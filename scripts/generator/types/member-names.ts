/** A part of the name of a member. */
export interface NamePart {
  readonly text: string;
  /** The property whose value it tells; absent if it tells which properties are there. */
  readonly value?: string;
  /** Whether it tells what the value is not. */
  readonly isOther?: boolean;
}

// Several rules on one property: the value that it has says more than those that it has not.
export const nameOf = (parts: readonly NamePart[]): string => {
  const telling = parts.filter(
    ({ value, isOther }, index) =>
      !isOther || !parts.some((part, at) => part.value === value && (!part.isOther || at < index)),
  );
  return [...new Set(telling.map(({ text }) => text))].join("");
};

export const pascal = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

export const nameOfValue = (value: unknown): string =>
  pascal(typeof value === "string" ? value : JSON.stringify(value)) || "Blank";
