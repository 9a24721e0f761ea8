import type { Conjuncts } from "./conjuncts.js";
import { isOfType } from "./is-of-type.js";
import { listValues, namesOfTypes } from "./keyword-messages.js";

/** The values that a schema lists; undefined if it lists none. */
export const valuesOf = (asked: Conjuncts): readonly unknown[] | undefined => {
  for (const schema of asked) {
    if (Object.hasOwn(schema, "const")) return [schema.const];
    if (schema.enum !== undefined) return schema.enum as readonly unknown[];
  }
  return undefined;
};

/** The types that a schema takes; undefined if it takes any. */
export const typesOf = (asked: Conjuncts): readonly string[] | undefined => {
  const stated = asked.find(({ type }) => type !== undefined)?.type as string | readonly string[] | undefined;
  return stated === undefined ? undefined : [stated].flat();
};

/** The properties that a schema requires. */
export const requiredNames = (asked: Conjuncts): readonly string[] =>
  asked.flatMap(({ required }) => (required as readonly string[] | undefined) ?? []);

/** What alternatives take together. */
export interface Taken {
  /** Types of which an alternative takes any value, as far as others are concerned. */
  readonly types: readonly string[];
  readonly values: readonly unknown[];
  /** Whether several alternatives list the same value. */
  readonly isRepeated: boolean;
  /** Types that alternatives share: the type alone does not say which alternative a value is for. */
  readonly shared: readonly string[];
}

const without = <Value>(list: readonly Value[], others: readonly Value[]): readonly Value[] =>
  list.filter((each) => !others.includes(each));

const unique = <Value>(list: readonly Value[]): readonly Value[] => [...new Set(list)];

/** In how many of the lists each value stands. */
const countLists = (lists: readonly (readonly unknown[])[]): readonly { value: unknown; count: number }[] => {
  const counts = new Map<string, number>();
  for (const text of lists.flatMap((list) => unique(list.map((value) => JSON.stringify(value)))))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ value: JSON.parse(text), count }));
};

/** Returns what alternatives take together; undefined if one of them takes values of any type. */
export const takenBy = (alternatives: readonly Conjuncts[]): Taken | undefined => {
  const lists = alternatives.map(valuesOf);
  const typed = alternatives.filter((_, index) => lists[index] === undefined).map(typesOf);
  const stated = typed.filter((types) => types !== undefined);
  if (stated.length < typed.length) return undefined;
  const all = stated.map((types) => unique(types));
  // An integer is a number too.
  const widened = all.flat().includes("number")
    ? all.map((types) => unique(types.map((type) => (type === "integer" ? "number" : type))))
    : all;
  const types = unique(widened.flat());
  const listed = countLists(lists.filter((list) => list !== undefined));
  const isShared = (type: string) =>
    widened.filter((each) => each.includes(type)).length > 1 || listed.some(({ value }) => isOfType(value, type));
  const shared = types.filter(isShared);
  const others = listed.filter(({ value }) => !isOfType(value, types));
  return {
    types: without(types, shared),
    values: others.map(({ value }) => value),
    isRepeated: others.some(({ count }) => count > 1),
    shared,
  };
};

/** The types and the values in words, unless there are none. */
export const describeTaken = ({ types, values }: Pick<Taken, "types" | "values">): readonly string[] => [
  ...(types.length > 0 ? [namesOfTypes(types)] : []),
  ...(values.length > 0 ? [listValues(values)] : []),
];
