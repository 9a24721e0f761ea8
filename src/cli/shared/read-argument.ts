import { InvalidArgumentError } from "commander";

const units: Readonly<Record<string, number>> = { "": 1, b: 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

/** Reads a whole number of at least `least`. */
export const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
  };

/** Reads a number of bytes, with or without a unit: `1048576`, `64MiB`. */
export const byteCount = (text: string): number => {
  const [, digits, unit = ""] = /^(\d+) ?([a-z]*)$/i.exec(text) ?? [];
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new InvalidArgumentError("It must be a number of bytes, such as 1048576, 512KiB or 64MiB.");
};

/** Reads how many issues to show: a whole number, or `all`. */
export const issueCount = (text: string): number => (text === "all" ? Number.POSITIVE_INFINITY : wholeNumber(0)(text));

/** Adds another value of an option that may come several times to the list that it returned before. */
export const collect = (value: string, values: string[] = []): string[] => {
  values.push(value);
  return values;
};
