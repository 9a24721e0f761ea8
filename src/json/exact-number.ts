/** The digits of a number between its first and its last one that is not zero, and the power of ten of the last one. */
const partsOf = (token: string): { readonly digits: string; readonly exponent: number } => {
  const [mantissa = "", power = "0"] = token.replace(/^-/, "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const all = whole + fraction;
  let [start, end] = [0, all.length];
  while (all[start] === "0") start++;
  while (end > start && all[end - 1] === "0") end--;
  const digits = all.slice(start, end);
  return { digits, exponent: digits === "" ? 0 : Number(power) - fraction.length + all.length - end };
};

/**
 * Whether a number of a JSON text comes out of `JSON.parse` as it went in: with the same digits and exponent. `1.0` and
 * `1e21` do, `9007199254740993` does not. One that is too large for a number does not come out as a number at all.
 */
export const isExactNumber = (token: string): boolean => {
  const [given, kept] = [partsOf(token), partsOf(String(Number(token)))];
  return given.digits === kept.digits && given.exponent === kept.exponent;
};
