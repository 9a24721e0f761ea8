// Below this, and if it ends in three zeros, a number may be shorter with an exponent than JavaScript writes it.
const [smallest, round] = [0.01, 1000];
// With more digits, another number of as many digits could be rounded to this one.
const mostUnits = 16;

/** How long a number is if JavaScript writes it; `NaN` if a JSON text could write it, or one near it, as briefly. */
export const lengthOfNumber = (number: number): number => {
  const size = Math.abs(number);
  if (size < round && Number.isInteger(number)) return (number < 0 ? 2 : 1) + (size < 10 ? 0 : size < 100 ? 1 : 2);
  const { length } = String(number);
  const isShort = size < smallest || size % round === 0 || size > Number.MAX_SAFE_INTEGER || length > mostUnits;
  return isShort ? Number.NaN : length;
};

type LengthOf = (value: unknown) => number;

/** How long a list is if each of its items is as long as `lengthOfItem` says. */
const lengthOfList = (items: readonly unknown[], lengthOfItem: LengthOf): number => {
  // A bracket; then each item has a comma or the other bracket behind it.
  let total = 1;
  for (const item of items) total += Array.isArray(item) ? Number.NaN : lengthOfItem(item) + 1;
  return total === 1 ? 2 : total;
};

/**
 * How long a value that `JSON.parse` made is in JSON without spaces and escapes; 0 if it is undefined, and `NaN` if that is
 * not known: of an object, of lists in lists, of a number that a text could write as briefly in another way. `lengthOfItem`
 * measures the items of a list.
 */
export const lengthOf: (value: unknown, lengthOfItem?: LengthOf) => number = (value, lengthOfItem = lengthOf) => {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "number") return lengthOfNumber(value);
  if (typeof value === "boolean") return value ? 4 : 5;
  if (value === null) return 4;
  if (value === undefined) return 0;
  return Array.isArray(value) ? lengthOfList(value, lengthOfItem) : Number.NaN;
};

/** How long a member is by the lengths of its name and of its value, with all that stands around them; 0 without a value. */
export const lengthOfMember = (name: number, value: number): number => (value === 0 ? 0 : name + value + 4);

/** How long an object is whose members are together as long as that. */
export const lengthOfObject = (members: number): number => (members === 0 ? 2 : members + 1);
