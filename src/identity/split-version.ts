/** The parts of a text that names a payload. */
export interface Named {
  /** The text without its version; `_` and `-` count as the same. */
  readonly family: string;
  readonly version?: number;
}

/**
 * Splits a text that names a payload into name and version: `ClientAddressRemovedV1`, `phone-change-1`,
 * `order.placed.v2`. A number without a `V` or a separator before it is part of the name.
 */
export const splitVersion = (text: string): Named => {
  const name = text.replaceAll("_", "-");
  // Not one pattern for all: it would start again at each digit.
  const digits = /(?<!\d)\d+$/.exec(name)?.[0];
  const before = digits === undefined ? name : name.slice(0, -digits.length);
  const family = before.replace(/(?:[-.]?[vV]|[-.])$/, "");
  return digits === undefined || family === before || family === ""
    ? { family: name }
    : { family, version: Number(digits) };
};
