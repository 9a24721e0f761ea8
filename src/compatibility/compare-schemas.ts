import { toPointer } from "../json/pointer.js";
import { type Dialect, dialectOf, type Schema } from "../schema/json-schema.js";
import { walk } from "../schema/walk.js";
import { findAnnotations } from "./annotation-changes.js";
import { type Change, type Direction, type Effect, type Policy, type Witness, ways } from "./change.js";
import { type Place, placeOf } from "./compared-place.js";
import { createComparison } from "./create-comparison.js";
import { IncomparableError } from "./incomparable-error.js";
import { distinct, type Incompatibility } from "./incompatibility.js";
import { sourceOf } from "./schema-source.js";
import { createFindWitness } from "./witness/find-witness.js";

/** How two schemas are compared. */
export interface CompareOptions {
  /** Which breaks are proven with a witness. `breaks` answers both questions in any case. */
  readonly direction: Direction;
  readonly policy: Policy;
}

type Way = (typeof ways)[number];

const isAsked = (way: Way, direction: Direction): boolean => direction === "full" || direction === way;

const refusers = { backward: "the new schema", forward: "the old schema" } as const;
const breakages = {
  backward: "what was written under the old schema may no longer be read (backward)",
  forward: "deployed readers of the old schema may refuse what is written under the new one (forward)",
} as const;

const effectOf = (found: Readonly<Partial<Record<Way, Incompatibility>>>): Effect => {
  if (found.backward && found.forward) return "accepts-other";
  return found.backward ? "accepts-fewer" : "accepts-more";
};

const asksOf = (found: Readonly<Partial<Record<Way, Incompatibility>>>): string =>
  ways.flatMap((way) => (found[way] ? `for ${refusers[way]} it ${found[way].asks}` : [])).join(", and ");

const verdictOn = (breaks: Change["breaks"], unproven: readonly Way[]): string => {
  const whom = ways.filter((way) => breaks[way]).map((way) => breakages[way]);
  const verdict = whom.length === 0 ? "breaks nobody, since the property is presumed absent" : whom.join("; ");
  return `${verdict}${unproven.length > 0 ? `. No witness found (${unproven.join(", ")})` : ""}`;
};

/** How many schemas are in a schema. */
const sizeOf = (schema: Schema): number => [...walk(schema, dialectOf(schema) as Dialect)].length;

/** Reads what schemas ask for together, and says which of them are none. */
const read = (which: string, schemas: readonly Schema[]): Place => {
  try {
    return placeOf(schemas.map((schema) => ({ schema, source: sourceOf(schema) })));
  } catch (error) {
    throw error instanceof IncomparableError ? new IncomparableError(`${which}: ${error.message}`) : error;
  }
};

/**
 * Returns each difference between two JSON Schemas, of draft-07 or 2020-12, and whom it breaks. What only rewrites a
 * schema is no difference. A break is reported unless it is proven that there is none.
 *
 * `breaks.backward` says that the new schema refuses something that was written under the old one. `breaks.forward` says
 * that the old schema refuses something that is written under the new one: ask it if deployed consumers must survive.
 *
 * Throws an `IncomparableError` if a schema cannot be followed or is not a schema at all.
 *
 * @example
 * compareSchemas({ type: "string" }, { type: "string", maxLength: 5 }, { direction: "full", policy: "lenient" });
 * // [{ pointer: "", keyword: "maxLength", effect: "accepts-fewer", breaks: { backward: true, forward: false }, … }]
 */
export const compareSchemas = (before: Schema, after: Schema, options: CompareOptions): Change[] =>
  compareTogether([before], [after], options);

/** The same for schemas that judge a payload together: each of them must accept it. */
export const compareTogether = (
  before: readonly Schema[],
  after: readonly Schema[],
  { direction, policy }: CompareOptions,
): Change[] => {
  const [old, recent] = [read("the earlier schema", before), read("the later schema", after)];
  const size = [...before, ...after].reduce<number>((total, schema) => total + sizeOf(schema), 0);
  const comparison = createComparison(policy, size);
  const places = { backward: [old, recent], forward: [recent, old] } as const;
  const findWitness = createFindWitness(comparison);

  const changes = new Map<string, { pointer: string; keyword: string; found: Partial<Record<Way, Incompatibility>> }>();
  for (const way of ways) {
    for (const finding of distinct(comparison.refusals(...places[way]))) {
      const pointer = toPointer([...finding.path, ...(finding.member === undefined ? [] : [finding.member])]);
      const key = JSON.stringify([pointer, finding.keyword]);
      const change = changes.get(key) ?? { pointer, keyword: finding.keyword, found: {} };
      changes.set(key, change);
      change.found[way] = finding;
    }
  }

  const judged = [...changes.values()].map(({ pointer, keyword, found }): Change => {
    const isBreak = (way: Way): boolean =>
      found[way] !== undefined && (policy === "strict" || !found[way].isPresumedAbsent);
    const breaks = { backward: isBreak("backward"), forward: isBreak("forward") };
    const witnesses: { backward?: Witness; forward?: Witness } = {};
    const unproven: Way[] = [];
    for (const way of ways) {
      const finding = found[way];
      if (!breaks[way] || finding === undefined || finding.isUnknown || !isAsked(way, direction)) continue;
      const witness = findWitness(...places[way], finding);
      if (witness) witnesses[way] = witness;
      else unproven.push(way);
    }
    const asks = asksOf(found);
    const message = `${asks}: ${verdictOn(breaks, unproven)}`;
    return { pointer, keyword, effect: effectOf(found), breaks, witnesses, asks, message };
  });
  return [...judged, ...findAnnotations(old, recent)];
};

/** Whether a change breaks somebody in a direction. */
export const breaksIn = ({ breaks }: Change, direction: Direction): boolean =>
  ways.some((way) => breaks[way] && isAsked(way, direction));

/** Whether one of the changes breaks somebody in a direction. */
export const isBreaking = (changes: readonly Change[], direction: Direction): boolean =>
  changes.some((change) => breaksIn(change, direction));
