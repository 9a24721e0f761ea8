import { isObject } from "../../src/json/is-object.js";
import { matchesPattern } from "../../src/json/name-pattern.js";
import type { Field, FieldStep } from "../../src/schema/list-fields.js";

const keyOf = (value: Readonly<Record<string, unknown>>, step: FieldStep): string | undefined => {
  if ("name" in step) return Object.hasOwn(value, step.name) ? step.name : undefined;
  if ("pattern" in step) return Object.keys(value).find((name) => matchesPattern(name, step.pattern));
  return undefined;
};

const walk = (value: unknown, [step, ...rest]: readonly FieldStep[]): unknown => {
  if (step === undefined) return value;
  if ("item" in step) {
    const items = Array.isArray(value) ? value : [];
    return walk(items[step.item === "each" ? 0 : step.item], rest);
  }
  if (!isObject(value)) return undefined;
  const key = keyOf(value, step);
  return key === undefined ? undefined : walk(value[key], rest);
};

/** Returns the first value of a field in some payloads, as JSON; nothing for objects and lists, which show their parts. */
export const exampleValue = ({ steps }: Pick<Field, "steps">, payloads: readonly unknown[]): string | undefined => {
  const found = payloads.map((payload) => walk(payload, steps)).find((value) => value !== undefined && value !== null);
  return found === undefined || typeof found === "object" ? undefined : JSON.stringify(found);
};
