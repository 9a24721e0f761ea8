import { toPointer } from "../json/pointer.js";
import { isAnnotation } from "./asked.js";
import { canonical } from "./canonical.js";
import type { Change } from "./change.js";
import { fieldOf, itemOf, memberNamesIn, type Place, prefixLength } from "./compared-place.js";

const annotationsOf = ({ asked }: Place): ReadonlyMap<string, string> => {
  const found = new Map<string, Set<string>>();
  for (const { written, source } of asked) {
    // Draft-07 ignores what stands beside a reference.
    if (source.dialect === "draft-07" && written.$ref !== undefined) continue;
    for (const [name, value] of Object.entries(written))
      if (isAnnotation(name) && name !== "$comment")
        found.set(name, (found.get(name) ?? new Set()).add(canonical(value)));
  }
  return new Map([...found].map(([name, texts]) => [name, [...texts].sort().join()]));
};

/** What readers are told differently, and validators do not see. */
export const findAnnotations = (before: Place, after: Place): Change[] => {
  const seen = new Set<string>();
  const compare = (old: Place, recent: Place, path: readonly string[]): Change[] => {
    const [left, right] = [annotationsOf(old), annotationsOf(recent)];
    const key = JSON.stringify([old.key, recent.key, [...left], [...right]]);
    if (seen.has(key)) return [];
    seen.add(key);
    const changed = [...new Set([...left.keys(), ...right.keys()])].filter(
      (name) => left.get(name) !== right.get(name),
    );
    const here = changed.map(
      (keyword): Change => ({
        pointer: toPointer(path),
        keyword,
        effect: "annotation",
        breaks: { backward: false, forward: false },
        witnesses: {},
        asks: "",
        message: "tells readers something else, and validators nothing",
      }),
    );
    const names = memberNamesIn(old, "properties").filter((name) => memberNamesIn(recent, "properties").includes(name));
    const length = Math.max(prefixLength(old), prefixLength(recent));
    return [
      ...here,
      ...names.flatMap((name) => compare(fieldOf(old, { name }), fieldOf(recent, { name }), [...path, name])),
      ...Array.from({ length: length + 1 }, (_, index) =>
        compare(itemOf(old, index), itemOf(recent, index), [...path, index === length ? "*" : String(index)]),
      ).flat(),
    ];
  };
  return compare(before, after, []);
};
