/** A text that names a payload, taken apart. */
export interface Named {
  /** The text without its version; `_` and `-` are the same in it. */
  readonly family: string;
  readonly version?: number;
}

/**
 * Takes the version off a text that names a payload: `ClientAddressRemovedV1`, `phone-change-1`, `order.placed.v2`. A number
 * without a `V` or a separator before it is part of the name.
 */
export const splitVersion = (text: string): Named => {
  const name = text.replaceAll("_", "-");
  // Not one pattern for all: it would begin anew at each digit.
  const digits = /(?<!\d)\d+$/.exec(name)?.[0];
  const before = digits === undefined ? name : name.slice(0, -digits.length);
  const family = before.replace(/(?:[-.]?[vV]|[-.])$/, "");
  return digits === undefined || family === before || family === ""
    ? { family: name }
    : { family, version: Number(digits) };
};
