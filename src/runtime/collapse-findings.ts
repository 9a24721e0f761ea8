import type { Finding } from "../contract/finding.js";
import { parentPointer } from "../json/pointer.js";

/** A finding that says where its keyword stands in the schema. */
type Placed = Finding & readonly [keyword: string, message: string, pointer: string, schemaPath: string, ...unknown[]];

const marks = ["const", "enum"];

const isUnder = (path: string, parent: string): boolean => `${path}/`.startsWith(`${parent}/`);

const isInside = ([, , pointer, schemaPath]: Placed, [, , outerPointer, outerPath]: Placed): boolean =>
  isUnder(schemaPath, outerPath) && isUnder(pointer, outerPointer);

// A finding rules its alternative out if it shows that the alternative is for another type or value, or for another mark
// than the payload's. Any property may be the mark if it is not known.
const rulesOut = ([keyword, , pointer]: Placed, at: string, mark: string | undefined): boolean =>
  pointer === at
    ? [...marks, "type", "not"].includes(keyword)
    : marks.includes(keyword) &&
      (mark === undefined
        ? isUnder(pointer, at) && !pointer.slice(at.length + 1).includes("/")
        : pointer === at + mark);

/** The findings of the one alternative that the payload was meant to be, if all others rule themselves out. */
const findMeant = ([, , pointer, schemaPath, , mark]: Placed, nested: readonly Placed[]): readonly Placed[] => {
  const alternatives = new Map<string | undefined, Placed[]>();
  for (const finding of nested) {
    const [, , , path] = finding;
    const [alternative] = path.slice(schemaPath.length + 1).split("/");
    const found = alternatives.get(alternative);
    if (found) found.push(finding);
    else alternatives.set(alternative, [finding]);
  }
  const [meant, another] = [...alternatives.values()].filter(
    (findings) => !findings.some((finding) => rulesOut(finding, pointer, mark)),
  );
  return another === undefined && alternatives.size > 1 ? (meant ?? []) : [];
};

// What shows that there is no mark, or none that any alternative could have.
const brokenMark = [...marks, "type", "required"];

/** Whether something else says already that the mark of the alternatives is broken, or not there. */
const isToldOfMark = ([, , at, , , mark]: Placed, all: readonly Placed[]): boolean =>
  mark !== undefined &&
  all.some(
    ([keyword, , pointer]) =>
      brokenMark.includes(keyword) && pointer !== at && isUnder(at + mark, pointer) && isUnder(pointer, at),
  );

const isOf = ([keyword]: Placed): boolean => keyword.endsWith("Of");

/** Says of what no alternative has evaluated whether all have failed: then none has evaluated anything. */
const createIsUnknowable = (findings: readonly Placed[]): ((finding: Placed) => boolean) => {
  const failed = new Set(findings.filter(isOf).map(([, , pointer]) => pointer));
  return ([keyword, , pointer]) => keyword.startsWith("unevaluated") && failed.has(parentPointer(pointer));
};

const collapseAll = (findings: readonly Placed[]): readonly Placed[] => {
  const kept: Placed[] = [];
  for (let end = findings.length; end > 0; ) {
    const finding = findings[--end] as Placed;
    const [, , , , passing] = finding;
    let start = end;
    while (start > 0 && isInside(findings[start - 1] as Placed, finding)) start--;
    const nested = findings.slice(start, end);
    const meant = isOf(finding) && !passing ? findMeant(finding, nested) : [];
    kept.push(...(meant.length > 0 ? collapseAll(meant).toReversed() : [finding]));
    end = start;
  }
  return kept.reverse();
};

/**
 * Returns the findings that a reader needs. Ajv reports what failed in each alternative of an `anyOf`, and right after
 * it the failure of the `anyOf` itself. If the payload was meant to be one of the alternatives, what failed there is
 * the reason; otherwise the failure of the `anyOf` is, unless something else tells of the mark. What only the
 * alternatives could have evaluated is no reason then.
 */
export const collapse = (findings: readonly Placed[]): readonly Placed[] => {
  const kept = collapseAll(findings);
  const isUnknowable = createIsUnknowable(findings);
  return kept.filter((finding) => !isToldOfMark(finding, kept) && !isUnknowable(finding));
};
