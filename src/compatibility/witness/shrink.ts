const mostAttempts = 400;

const smallerText = (text: string): string[] =>
  text === ""
    ? []
    : ["", "a", text.slice(0, text.length >> 1), text.slice(1), text.slice(0, -1), "a".repeat(text.length)];

const replaced = <T>(list: readonly T[], index: number, ...values: T[]): T[] => list.toSpliced(index, 1, ...values);

/** Values that say less than this one, smallest first. */
const smaller = (value: unknown): unknown[] => {
  if (typeof value === "string")
    return smallerText(value).filter((text) => text !== value && (text.length < value.length || text < value));
  if (typeof value === "number")
    return value === 0
      ? []
      : [0, 1, Math.trunc(value), Math.trunc(value / 2)].filter((each) => Math.abs(each) < Math.abs(value));
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return [
      ...value.map((_, index) => replaced(value, index)),
      ...value.flatMap((item, index) => smaller(item).map((each) => replaced(value, index, each))),
    ];
  const members = Object.entries(value);
  return [
    ...members.map((_, index) => Object.fromEntries(replaced(members, index))),
    ...members.flatMap(([name, member], index) =>
      smaller(member).map((each) => Object.fromEntries(replaced(members, index, [name, each]))),
    ),
  ];
};

/** The smallest value that can be reached from one by small steps, all of which are still what is wanted. */
export const shrink = (value: unknown, isWanted: (value: unknown) => boolean): unknown => {
  let attempts = 0;
  let smallest = value;
  for (let isDone = false; !isDone; ) {
    const next = smaller(smallest).find((each) => ++attempts <= mostAttempts && isWanted(each));
    if (next === undefined) isDone = true;
    else smallest = next;
  }
  return smallest;
};
