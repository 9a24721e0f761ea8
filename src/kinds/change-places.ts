import { findObjectFault } from "../json/faults.js";
import { isObject } from "../json/is-object.js";
import { toKeys } from "../json/pointer.js";

/** What a value becomes; `given` is what the change needs besides the value. */
export type Change<Given = void> = (value: unknown, given: Given) => unknown;

interface Place<Given> {
  readonly changes: Change<Given>[];
  readonly parts: Map<string, Place<Given>>;
}

const createPlace = <Given>(): Place<Given> => ({ changes: [], parts: new Map() });

/** The items with a change; the list itself if nothing changes. */
export const changeItems = (items: readonly unknown[], change: (item: unknown) => unknown): unknown => {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
};

const changeParts = <Given>({ parts }: Place<Given>, value: unknown, given: Given): unknown => {
  // A copy of what is not a plain object would be one, and would have lost what it held: validation refuses it as it is.
  if (!isObject(value) || findObjectFault(value) !== undefined) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [key, part] of parts) {
    const before = Object.hasOwn(value, key) ? value[key] : undefined;
    const after = changeHere(part, before, given);
    if (after === before) continue;
    changed ??= { ...value };
    changed[key] = after;
  }
  return changed ?? value;
};

const changeHere = <Given>(place: Place<Given>, value: unknown, given: Given): unknown => {
  let changed = value;
  for (const change of place.changes) changed = change(changed, given);
  if (place.parts.size === 0) return changed;
  return Array.isArray(changed)
    ? changeItems(changed, (item) => changeHere({ ...place, changes: [] }, item, given))
    : changeParts(place, changed, given);
};

/**
 * Returns one change that makes several changes, each at its place, by JSON Pointer. It copies only the objects that
 * change, and returns the value itself if none does. A pointer leads through lists to each of their items.
 */
export const changeAll = <Given = void>(
  changes: readonly (readonly [pointer: string, change: Change<Given>])[],
): Change<Given> => {
  const root = createPlace<Given>();
  for (const [pointer, change] of changes) {
    let place = root;
    for (const key of toKeys(pointer)) {
      const part = place.parts.get(key) ?? createPlace<Given>();
      place.parts.set(key, part);
      place = part;
    }
    place.changes.push(change);
  }
  return (value, given) => changeHere(root, value, given);
};
