import { isObject } from "../json/is-object.js";

/** Where something is in a payload. */
type Path = readonly string[];

/** Returns the paths of everything in a payload, the payload itself left out. */
export const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    return [at, ...pathsIn(member, at)];
  });
};

/** Returns a copy of a payload with another value at a path; `undefined` takes a property or an item away. */
export const replaceAt = (value: unknown, [key, ...rest]: Path, replacement: unknown): unknown => {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    const index = Number(key);
    const item = replaceAt(value[index], rest, replacement);
    return item === undefined ? value.toSpliced(index, 1) : value.with(index, item);
  }
  if (!isObject(value)) return value;
  const member = replaceAt(value[key], rest, replacement);
  const others = Object.entries(value).map(([name, before]) => [name, name === key ? member : before] as const);
  return Object.fromEntries(others.filter(([, present]) => present !== undefined));
};
