import type { Schema } from "../schema/json-schema.js";
import type { Asked } from "./asked.js";
import { narrowed, type Place, partPlace, partPlaces, plainFacet } from "./compared-place.js";
import { type Comparison, findingOf, having, type Rule } from "./comparison.js";

/** Whether the accepting place asks for the same by a keyword, however it is written. */
const isAskedToo = (asked: Asked, keyword: string, { asked: all }: Place, { textOf }: Comparison): boolean => {
  const text = textOf(asked, keyword);
  return text !== undefined && all.some((each) => textOf(each, keyword) === text);
};

/** How far it is proven that nothing is refused: always, for payloads that have what may be presumed, or not at all. */
type Taken = "always" | "presumably" | "unknown";

const takenBy = (accepting: Place, refusing: Place, { refusals }: Comparison): Taken => {
  const found = refusals(accepting, refusing);
  if (found.length === 0) return "always";
  return found.every(({ isPresumedAbsent }) => isPresumedAbsent) ? "presumably" : "unknown";
};

const order: readonly Taken[] = ["always", "presumably", "unknown"];
const best = (all: readonly Taken[]): Taken => order.find((each) => all.includes(each)) ?? "unknown";
const worst = (all: readonly Taken[]): Taken => order.findLast((each) => all.includes(each)) ?? "always";
const takenIf = (isTaken: boolean): Taken => (isTaken ? "always" : "unknown");

const unless =
  (keyword: string, howTaken: (accepting: Place, asked: Asked, comparison: Comparison) => Taken): Rule =>
  (accepting, refusing, comparison) =>
    having(refusing, keyword).flatMap(([asked]) => {
      if (isAskedToo(asked, keyword, accepting, comparison)) return [];
      const taken = howTaken(accepting, asked, comparison);
      return taken === "always" ? [] : [{ ...findingOf(asked, keyword), isPresumedAbsent: taken === "presumably" }];
    });

/** `anyOf`: one alternative takes everything. */
export const findAny = unless("anyOf", (accepting, asked, comparison) =>
  best(partPlaces(asked, "anyOf").map((part) => takenBy(accepting, part, comparison))),
);

const areEquivalent = (left: Place, right: Place, { isWithin }: Comparison): boolean =>
  isWithin(left, right) && isWithin(right, left);

/** Whether each alternative means the same as another one, all of them different ones. */
const arePaired = (left: readonly Place[], right: readonly Place[], comparison: Comparison): boolean => {
  const [first, ...others] = left;
  if (first === undefined) return right.length === 0;
  const index = right.findIndex((each) => areEquivalent(first, each, comparison));
  return index >= 0 && arePaired(others, right.toSpliced(index, 1), comparison);
};

/** `oneOf`: one alternative takes everything, and no other one takes anything of it. */
export const findOne = unless("oneOf", (accepting, asked, comparison) => {
  const parts = partPlaces(asked, "oneOf");
  const isSame = having(accepting, "oneOf").some(([other]) => arePaired(partPlaces(other, "oneOf"), parts, comparison));
  if (isSame) return "always";
  const taken = parts.map((part) => takenBy(accepting, part, comparison));
  const taking = taken.indexOf(best(taken));
  return parts.every((part, index) => index === taking || comparison.areDisjoint(accepting, part))
    ? (taken[taking] as Taken)
    : "unknown";
});

/** `not`: nothing that is accepted is excluded. */
export const findNot = unless("not", (accepting, asked, { areDisjoint }) =>
  takenIf(areDisjoint(accepting, partPlace(asked, asked.keywords.not as Schema, "not"))),
);

/** `if`, `then` and `else`: what meets the condition is within one, and what does not is within the other. */
export const findCondition = unless("if", (accepting, asked, comparison) => {
  const {
    if: condition,
    then: success = true,
    else: failure = true,
  } = asked.keywords as Readonly<Record<string, Schema>>;
  const { source } = asked;
  const { isWithin, areDisjoint } = comparison;
  const met = partPlace(asked, condition as Schema, "if");
  const ifMet = (): Taken => {
    if (areDisjoint(accepting, met)) return "always";
    const meeting = narrowed(accepting, [{ schema: condition as Schema, source }]);
    return takenBy(meeting, partPlace(asked, success, "then"), comparison);
  };
  const ifNot = (): Taken => {
    if (isWithin(accepting, met)) return "always";
    const others = narrowed(accepting, [negated(condition as Schema, source)]);
    return takenBy(others, partPlace(asked, failure, "else"), comparison);
  };
  return worst([ifMet(), ifNot()]);
});

const negations = new WeakMap<object, { schema: { not: Schema }; source: Asked["source"] }>();

/** What asks that a schema does not accept a value. The same schema gives the same facet. */
export const negated = (schema: Schema, source: Asked["source"]) => {
  if (typeof schema === "boolean") return plainFacet({ not: schema });
  const known = negations.get(schema);
  if (known !== undefined && known.source === source) return known;
  const facet = { schema: { not: schema }, source };
  negations.set(schema, facet);
  return facet;
};
