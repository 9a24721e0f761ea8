/** A number as the decimal that its shortest text says: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const toDecimal = (number: number): Decimal => {
  const [mantissa = "", power = "0"] = String(Math.abs(number)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = `${whole}${fraction}`.replace(/0+$/, "");
  return { digits: BigInt(digits), exponent: Number(power) + whole.length - digits.length };
};

// The digits of a divisor are a number below 10^17, which is less than 2^57: it has no more factors of two, nor of
// five. Further tens change nothing.
const mostTens = 57;

/**
 * Whether `value` is a multiple of `divisor`, as people calculate with the numbers that a JSON text shows: 0.07 is a
 * multiple of 0.01, although the fractions that stand for them in memory are not multiples of each other.
 */
export const isMultipleOf = (value: number, divisor: number): boolean => {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const [multiple, unit] = [toDecimal(value), toDecimal(divisor)];
  const tens = multiple.exponent - unit.exponent;
  // Its digits do not end in zero: it is no multiple of ten times anything, unless it is zero.
  if (tens < 0) return value === 0;
  return (multiple.digits * 10n ** BigInt(Math.min(tens, mostTens))) % unit.digits === 0n;
};
