import { acceptsBy } from "./accepts.js";
import { lowerBound, upperBound } from "./bounds.js";
import { type Rule, valuesOfKeyword } from "./comparison.js";
import { keywordRule } from "./keyword-rule.js";
import { kindsOf } from "./kinds.js";

const allOf =
  (...rules: readonly Rule[]): Rule =>
  (...given) =>
    rules.flatMap((rule) => rule(...given));

/** `minimum`, `maximum` and their exclusive forms. */
export const findNumberLimits: Rule = allOf(
  keywordRule<number>("minimum", (place, limit) => lowerBound(place).limit >= limit),
  keywordRule<number>("maximum", (place, limit) => upperBound(place).limit <= limit),
  keywordRule<number>("exclusiveMinimum", (place, limit) => {
    const bound = lowerBound(place);
    return bound.limit > limit || (bound.limit === limit && bound.isOpen);
  }),
  keywordRule<number>("exclusiveMaximum", (place, limit) => {
    const bound = upperBound(place);
    return bound.limit < limit || (bound.limit === limit && bound.isOpen);
  }),
);

const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right));
const isSmall = (value: number): boolean => Number.isInteger(value) && value < 1e6;

/** `multipleOf`: what is a multiple of 4 is one of 2. */
export const findDivisors: Rule = keywordRule<number>("multipleOf", (place, unit) => {
  const isWhole = !kindsOf(place).has("fraction");
  const units = [...(valuesOfKeyword(place, "multipleOf") as number[]), ...(isWhole ? [1] : [])];
  const common = units.filter(isSmall).reduce((left, right) => (left * right) / divisor(left, right), 1);
  const all = units.some(isSmall) && isSmall(common) ? [...units, common] : units;
  return all.some((each) => acceptsBy("multipleOf", unit, each));
});
