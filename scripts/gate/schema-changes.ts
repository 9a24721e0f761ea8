import type { Change } from "../../src/compatibility/change.js";
import { compareSchemas, compareTogether } from "../../src/compatibility/compare-schemas.js";
import type { VersionRuleName } from "../generator/modules/version-rules.js";
import type { ContractChange } from "./contract-change.js";
import type { DescribedContract } from "./described-contract.js";

const full = { direction: "full", policy: "lenient" } as const;
// Whoever writes strictly is asked what the package accepts now, and nothing is presumed absent of what he knows.
const writers = { direction: "backward", policy: "strict" } as const;

const annotationRule = (keyword: string): VersionRuleName => (keyword === "x-messages" ? "worded" : "told");

// Of what breaks both sides, the side that breaks first is told.
const publishedRule = ({ effect, keyword, breaks }: Change): VersionRuleName => {
  if (effect === "annotation") return annotationRule(keyword);
  if (breaks.backward) return "narrower";
  return breaks.forward ? "wider" : "told";
};

const strictRule = ({ effect, keyword, breaks }: Change): VersionRuleName => {
  if (effect === "annotation") return annotationRule(keyword);
  if (!breaks.backward) return "laxer";
  return keyword === "additionalProperties" ? "unlisted" : "stricter";
};

/** What changed in what producers write by, that what consumers read by does not show. */
const findStrictChanges = (before: DescribedContract, after: DescribedContract, published: readonly Change[]) => {
  const isShown = ({ pointer, keyword, breaks }: Change): boolean =>
    published.some(
      (each) =>
        each.pointer === pointer &&
        (each.keyword === keyword || keyword === "additionalProperties") &&
        (each.breaks.backward || !breaks.backward),
    );
  return compareTogether(before.strict, after.strict, writers).filter(
    (change) => !isShown(change) && (change.effect !== "annotation" || change.keyword === "x-messages"),
  );
};

/** What changed in the schemas of a contract: in what consumers read by, and in what producers write by besides. */
export const findSchemaChanges = (before: DescribedContract, after: DescribedContract): ContractChange[] => {
  const published = compareSchemas(before.published, after.published, full);
  const strict = findStrictChanges(before, after, published);
  const toChange = (rule: VersionRuleName, message: string, { pointer, keyword, witnesses }: Change) => ({
    contract: after.name,
    rule,
    pointer,
    keyword,
    message,
    witnesses,
  });
  const isUnlisted = ({ pointer }: Change): boolean =>
    strict.some((change) => change.pointer === pointer && strictRule(change) === "unlisted");
  return [
    ...published
      // Marks are compared by themselves, and a property that is removed is told once.
      .filter((change) => change.keyword !== "x-sensitive" && !(publishedRule(change) === "told" && isUnlisted(change)))
      .map((change) => toChange(publishedRule(change), change.message, change)),
    ...strict.map((change) => {
      const isUnproven = change.breaks.backward && change.witnesses.backward === undefined;
      const words = change.asks === "" ? change.message : `for whoever writes, ${change.asks}`;
      return toChange(strictRule(change), isUnproven ? `${words}. No witness found` : words, change);
    }),
  ];
};
