import { findObjectFault } from "../json/faults.js";
import { isObject } from "../json/is-object.js";
import { toKeys } from "../json/pointer.js";

/** What a value becomes; `given` is what the change needs besides the value. */
export type ValueChange<Given = void> = (value: unknown, given: Given) => unknown;

interface Place<Given> {
  readonly changes: ValueChange<Given>[];
  readonly parts: Map<string, Place<Given>>;
}

const createPlace = <Given>(): Place<Given> => ({ changes: [], parts: new Map() });

/** The items with a change; the list itself if nothing changes. */
export const changeItems = (items: readonly unknown[], change: (item: unknown) => unknown): unknown => {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
};

/** The object with its changed members, in a copy; the value itself if nothing changes, or if it is no plain object. */
export const changeMembers = (
  value: unknown,
  namesIn: (object: object) => Iterable<string>,
  change: (member: unknown, name: string) => unknown,
): unknown => {
  if (!isObject(value)) return value;
  let changed: Record<string, unknown> | undefined;
  for (const name of namesIn(value)) {
    const before = Object.hasOwn(value, name) ? value[name] : undefined;
    const after = change(before, name);
    if (after === before) continue;
    // A copy of what is not a plain object would be one, and would have lost what it held: validation refuses it as it
    // is.
    if (changed === undefined && findObjectFault(value) !== undefined) return value;
    changed ??= { ...value };
    changed[name] = after;
  }
  return changed ?? value;
};

const changeHere = <Given>(place: Place<Given>, value: unknown, given: Given): unknown => {
  let changed = value;
  for (const change of place.changes) changed = change(changed, given);
  if (place.parts.size === 0) return changed;
  return Array.isArray(changed)
    ? changeItems(changed, (item) => changeHere({ ...place, changes: [] }, item, given))
    : changeMembers(
        changed,
        () => place.parts.keys(),
        (member, name) => changeHere(place.parts.get(name) as Place<Given>, member, given),
      );
};

/**
 * Returns one change that makes several changes, each at its place, by JSON Pointer. It copies only the objects that
 * change, and returns the value itself if none does. A pointer leads through lists to each of their items.
 */
export const changeAll = <Given = void>(
  changes: readonly (readonly [pointer: string, change: ValueChange<Given>])[],
): ValueChange<Given> => {
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
