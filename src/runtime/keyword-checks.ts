// What both validators of a contract call, so that the one that judges and the one that explains agree.

import { itemCount } from "../json/faults.js";

export { isMultipleOf } from "./multiple-of.js";
export { itemCount };

/** The length of a text in Unicode code points, as `minLength` and `maxLength` count (JSON Schema validation, 6.3). */
export const codePointCount = (text: string): number => {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (text.charCodeAt(index) >> 10 === 0x36 && text.charCodeAt(index + 1) >> 10 === 0x37) {
      count--;
      index++;
    }
  }
  return count;
};

/** Whether two JSON values are the same value, as `const` and `enum` mean it. */
export const isDeepEqual = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) && isDeepEqual(left[key as keyof typeof left], right[key as keyof typeof right]),
    )
  );
};

/** The places of what comes further back in a list of holes; the keys that an array may have besides are no items. */
const laterIndices = (items: readonly unknown[], count: number): number[] =>
  count === items.length
    ? []
    : Object.keys(items)
        .map(Number)
        .filter((index) => Number.isInteger(index) && index >= count && index < items.length);

/** Whether every item passes; a hole counts as `undefined`, while `Array.prototype.every` skips it. */
export const everyItem = (items: readonly unknown[], passes: (item: unknown, index: number) => boolean): boolean => {
  const count = itemCount(items);
  for (let index = 0; index < count; index++) if (!passes(items[index], index)) return false;
  return laterIndices(items, count).every((index) => passes(items[index], index));
};

/** Whether some item passes, holes included. */
export const someItem = (items: readonly unknown[], passes: (item: unknown, index: number) => boolean): boolean =>
  !everyItem(items, (item, index) => !passes(item, index));

// Not by the list's own methods: its own keys may hide them.
const identityOfList = (items: readonly unknown[]): string => {
  const count = itemCount(items);
  const texts: string[] = [];
  for (let index = 0; index < count; index++) texts.push(identity(items[index]));
  for (const index of laterIndices(items, count)) texts.push(`${index}:${identity(items[index])}`);
  return `[${texts.join()}${count === items.length ? "" : `;${items.length}`}]`;
};

/** A text that two JSON values share only if they are the same value, as `uniqueItems` means it. */
export const identity = (value: unknown): string => {
  if (Array.isArray(value)) return identityOfList(value);
  if (typeof value !== "object" || value === null)
    return typeof value === "bigint" ? `${value}n` : `${JSON.stringify(value)}`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${identity(value[key as keyof typeof value])}`).join()}}`;
};

/** Whether no item comes twice: it looks at each item once, not at each pair. */
export const areUnique = (items: readonly unknown[]): boolean => {
  const seen = new Set<string>();
  return everyItem(items, (item, index) => seen.add(identity(item)).size > index);
};
