import { isObject } from "../../json/is-object.js";
import { keywordOf } from "../../schema/keywords.js";
import { accepts, acceptsBy } from "../accepts.js";
import type { Witness } from "../change.js";
import { fieldOf, itemOf, type Place, prefixLength } from "../compared-place.js";
import type { Comparison } from "../comparison.js";
import type { Incompatibility } from "../incompatibility.js";
import { hasPresumedAbsent } from "../presumed.js";
import { createSamples } from "./disputed-payloads.js";
import { shrink } from "./shrink.js";

const most = 8;

/** Makes what finds the smallest payload that one place accepts, and the other one refuses for the reason of a finding. */
export const createFindWitness = (comparison: Comparison) => {
  const { policy } = comparison;
  const samples = createSamples(comparison);
  const isSplit = (accepting: Place, refusing: Place, value: unknown): boolean =>
    accepts(accepting, value) && !accepts(refusing, value);

  const searched = new Map<string, readonly unknown[]>();

  /** Values that the accepting place accepts, and that the refusing one refuses at the end of a path. */
  const search = (accepting: Place, refusing: Place, path: readonly string[]): readonly unknown[] => {
    // Many names lead to the same places, at each step of a path that has no names of its own.
    const key = JSON.stringify([accepting.key, refusing.key, path]);
    const found = searched.get(key) ?? searchAlong(accepting, refusing, path);
    searched.set(key, found);
    return found;
  };

  const searchAlong = (accepting: Place, refusing: Place, [token, ...rest]: readonly string[]): readonly unknown[] => {
    if (token === undefined) return samples.of(accepting, refusing).filter((value) => !accepts(refusing, value));
    const found: unknown[] = [];
    const index = token === "*" ? Math.max(prefixLength(accepting), prefixLength(refusing)) : Number(token);
    for (const each of samples.casesOf(accepting)) {
      if (Number.isInteger(index))
        for (const value of search(itemOf(each, index), itemOf(refusing, index), rest).slice(0, most))
          found.push(...samples.aroundItem(each, refusing, index, value));
      for (const name of token === "*" ? samples.foreignNames(accepting, refusing) : [token])
        for (const value of search(fieldOf(each, { name }), fieldOf(refusing, { name }), rest).slice(0, most))
          found.push(...samples.around(each, refusing, name, value));
      if (found.length >= most) break;
    }
    return found.filter((value) => isSplit(accepting, refusing, value));
  };

  /** Whether the places disagree about something at the end of the path, and so for this reason. */
  const isAt = (accepting: Place, refusing: Place, [token, ...rest]: readonly string[], value: unknown): boolean => {
    if (!accepts(accepting, value) || accepts(refusing, value)) return false;
    if (token === undefined) return true;
    if (Array.isArray(value))
      return value.some(
        (item, index) =>
          (token === "*" || token === String(index)) &&
          isAt(itemOf(accepting, index), itemOf(refusing, index), rest, item),
      );
    return (
      isObject(value) &&
      Object.entries(value).some(
        ([name, member]) =>
          (token === "*" || token === name) &&
          isAt(fieldOf(accepting, { name }), fieldOf(refusing, { name }), rest, member),
      )
    );
  };

  return (accepting: Place, refusing: Place, { path, keyword }: Incompatibility): Witness | undefined => {
    const isWitness = (value: unknown): boolean =>
      isSplit(accepting, refusing, value) && (policy === "strict" || !hasPresumedAbsent(accepting, refusing, value));
    const found = search(accepting, refusing, path).filter(isWitness);
    const isAlone = keywordOf(keyword)?.role === "assertion";
    const own = (isAlone ? refusing.asked : []).flatMap(({ keywords }) =>
      keywords[keyword] === undefined ? [] : [keywords[keyword]],
    );
    const isOwn = (value: unknown) => path.length > 0 || own.some((schema) => !acceptsBy(keyword, schema, value));
    const first = found.find(isOwn) ?? found[0];
    if (first === undefined) return undefined;
    const isStill = (value: unknown): boolean => isWitness(value) && isAt(accepting, refusing, path, value);
    return { payload: isStill(first) ? shrink(first, isStill) : shrink(first, isWitness) };
  };
};
