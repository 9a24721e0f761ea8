import type { Finding } from "../contract/finding.js";

/** A finding that tells where its keyword stands in the schema. */
type Placed = Finding & readonly [keyword: string, message: string, pointer: string, schemaPath: string, ...unknown[]];

// Keywords that Ajv reports beside what failed inside them.
const composites = ["anyOf", "oneOf", "contains", "propertyNames"];
const marks = ["const", "enum"];

const isUnder = (path: string, parent: string): boolean => `${path}/`.startsWith(`${parent}/`);

const isInside = ([, , pointer, schemaPath]: Placed, [, , outerPointer, outerPath]: Placed): boolean =>
  isUnder(schemaPath, outerPath) && isUnder(pointer, outerPointer);

// A finding rules its alternative out if it says that another type was meant, or another mark than the payload's.
const rulesOut = ([keyword, , pointer]: Placed, at: string): boolean =>
  (pointer === at && (keyword === "type" || keyword === "not")) ||
  (marks.includes(keyword) && isUnder(pointer, at) && !pointer.slice(at.length + 1).includes("/"));

/** The findings of the one alternative that the payload was meant to be, where all others rule themselves out. */
const findMeant = ([, , pointer, schemaPath]: Placed, nested: readonly Placed[]): readonly Placed[] => {
  const alternatives = new Map<string | undefined, Placed[]>();
  for (const finding of nested) {
    const [, , , path] = finding;
    const [alternative] = path.slice(schemaPath.length + 1).split("/");
    alternatives.set(alternative, [...(alternatives.get(alternative) ?? []), finding]);
  }
  const [meant, another] = [...alternatives.values()].filter(
    (findings) => !findings.some((finding) => rulesOut(finding, pointer)),
  );
  return another === undefined && alternatives.size > 1 ? (meant ?? []) : [];
};

/**
 * Returns the findings that a reader needs. Ajv reports what failed in each alternative of an `anyOf` beside the failure
 * of the `anyOf` itself. Either the payload was meant to be one of them, and what failed there is the reason; or none
 * satisfied, and that is.
 */
export const collapse = (findings: readonly Placed[]): readonly Placed[] => {
  const outerFirst = findings
    .filter(([keyword]) => composites.includes(keyword))
    .sort(([, , , left], [, , , right]) => left.length - right.length);
  let kept = findings;
  for (const composite of outerFirst) {
    const [keyword, , , , passing] = composite;
    if (!kept.includes(composite)) continue;
    const nested = kept.filter((finding) => finding !== composite && isInside(finding, composite));
    const meant = keyword.endsWith("Of") && !passing ? findMeant(composite, nested) : [];
    kept = kept.filter((finding) =>
      finding === composite ? meant.length === 0 : !nested.includes(finding) || meant.includes(finding),
    );
  }
  return kept;
};
