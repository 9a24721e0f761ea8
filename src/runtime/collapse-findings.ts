import type { Finding, Told } from "../contract/finding.js";
import { parentPointer } from "../json/pointer.js";

/** A finding that says where its keyword stands in the schema. */
type Placed = Finding & readonly [keyword: string, message: string, pointer: string, schemaPath: string, ...unknown[]];

const isUnder = (path: string, parent: string): boolean => `${path}/`.startsWith(`${parent}/`);

const isOf = ([keyword]: Placed): boolean => keyword.endsWith("Of");
const isIf = ([keyword]: Placed): boolean => keyword === "if";

// What failed in a branch of an `if` stands beside the `if` in the schema.
const placesInside = (finding: Placed): readonly string[] => {
  const [keyword, , , path] = finding;
  return path.endsWith("/if") ? ["then", "else"].map((branch) => path.slice(0, -keyword.length) + branch) : [path];
};

const isInside = ([, , pointer, path]: Placed, outer: Placed): boolean =>
  isUnder(pointer, outer[2]) && placesInside(outer).some((place) => isUnder(path, place));

/**
 * What failed in the branch that was taken of an `if`, which may stand in the schema as two alternatives: as the
 * generator's `toAlternatives` writes them.
 */
const inBranch = ([, , at, path]: Placed, nested: readonly Placed[]): readonly Placed[] => {
  if (path.endsWith("/if")) return nested;
  const holds = nested.some(([, , pointer, inner]) => pointer === at && inner === `${path}/1/allOf/0/not`);
  return nested.filter(([, , , inner]) => isUnder(inner, `${path}/${holds ? 0 : 1}/allOf/1`));
};

const isPropertyOf = (pointer: string, at: string): boolean =>
  pointer !== at && isUnder(pointer, at) && !pointer.slice(at.length + 1).includes("/");

const listed = ["const", "enum"];

/** The findings of each alternative of an `anyOf` or `oneOf`. */
const byAlternative = ([, , , schemaPath]: Placed, nested: readonly Placed[]): readonly (readonly Placed[])[] => {
  const alternatives = new Map<string | undefined, Placed[]>();
  for (const finding of nested) {
    const [, , , path] = finding;
    const [alternative] = path.slice(schemaPath.length + 1).split("/");
    const found = alternatives.get(alternative);
    if (found) found.push(finding);
    else alternatives.set(alternative, [finding]);
  }
  return [...alternatives.values()];
};

/** Collapses from inside to outside: what an alternative offers itself is decided before the alternative is. */
const createCollapse = (): ((findings: readonly Placed[]) => readonly Placed[]) => {
  // What rules out each alternative, where none is left.
  const ruledOutBy = new Map<Placed, readonly string[]>();
  const keywordsOf = (finding: Placed): readonly string[] => ruledOutBy.get(finding) ?? [finding[0]];

  // A finding rules its alternative out if it shows that the alternative is for another type or value, or for another
  // mark than the payload's. Any property may be the mark if it is not known.
  const rulesOut = (finding: Placed, at: string, marks: readonly string[] | undefined): boolean => {
    const [, , pointer] = finding;
    const isBy = (...keywords: readonly string[]) => keywordsOf(finding).every((keyword) => keywords.includes(keyword));
    if (pointer === at) return isBy(...listed, "type");
    if (marks) return marks.some((mark) => pointer === at + mark) && isBy(...listed, "type");
    return isPropertyOf(pointer, at) && isBy(...listed);
  };

  // What only makes an alternative less likely than others: what it excludes, and properties that it asks for.
  const speaksAgainst = ([keyword, , pointer]: Placed, at: string): boolean =>
    (keyword === "not" && pointer === at) || (keyword === "required" && isPropertyOf(pointer, at));

  /** The findings of the one alternative that the payload was meant to be, if all others are ruled out. */
  const explain = (finding: Placed, nested: readonly Placed[]): readonly Placed[] => {
    const [, , at, , , marks] = finding;
    const alternatives = byAlternative(finding, nested);
    const reasons = alternatives.map((findings) => findings.find((each) => rulesOut(each, at, marks)));
    const possible = alternatives.filter((_, index) => reasons[index] === undefined);
    if (possible.length === 0)
      ruledOutBy.set(
        finding,
        reasons.flatMap((reason) => (reason ? keywordsOf(reason) : [])),
      );
    const likely = possible.filter((findings) => !findings.some((each) => speaksAgainst(each, at)));
    const [meant, another] = possible.length > 1 ? likely : possible;
    return meant && !another && alternatives.length > 1 ? meant : [finding];
  };

  const collapseAll = (findings: readonly Placed[]): readonly Placed[] => {
    const kept: (readonly Placed[])[] = [];
    for (let end = findings.length; end > 0; ) {
      const finding = findings[--end] as Placed;
      let start = end;
      while (start > 0 && isInside(findings[start - 1] as Placed, finding)) start--;
      const [, , , , passing] = finding;
      if (isIf(finding)) kept.push([...inBranch(finding, collapseAll(findings.slice(start, end))), finding]);
      else if (isOf(finding) && !passing) kept.push(explain(finding, collapseAll(findings.slice(start, end))));
      else kept.push([finding]);
      end = start;
    }
    return kept.reverse().flat();
  };
  return collapseAll;
};

// What shows that there is no mark, if it is said of something around it.
const absent = [...listed, "type", "required"];
// What is said of a name, and not of what has it.
const ofNames = ["additionalProperties", "unevaluatedProperties", "propertyNames", "false schema"];

/** Whether one of the marks of the alternatives, or of the condition, is known to be broken, or not there. */
const isToldOfMark = ([, , at, , , marks = []]: Placed, told: readonly Told[]): boolean =>
  told.some(
    ({ keyword, pointer }) =>
      pointer !== at &&
      isUnder(pointer, at) &&
      marks.some((mark) =>
        pointer === at + mark ? !ofNames.includes(keyword) : isUnder(at + mark, pointer) && absent.includes(keyword),
      ),
  );

/** The findings without those that depend on a mark of which something else tells already. */
const withoutDependent = (findings: readonly Placed[], told: readonly Told[]): readonly Placed[] => {
  let kept = findings;
  for (const finding of findings.filter(([, , , , , marks]) => marks)) {
    const others = kept.filter((each) => each !== finding && !isInside(each, finding));
    const known = [...told, ...others.map(([keyword, , pointer]) => ({ keyword, pointer }))];
    // One that was dropped itself tells nothing.
    if (kept.includes(finding) && isToldOfMark(finding, known)) kept = others;
  }
  return kept.filter((finding) => !isIf(finding));
};

/**
 * Says of what nothing has evaluated whether an alternative beside it has failed, which then has not evaluated anything.
 */
const createIsUnknowable = (findings: readonly Placed[]): ((finding: Placed) => boolean) => {
  const failed = findings.filter((finding) => isOf(finding) || isIf(finding));
  return ([keyword, , pointer, path]) => {
    if (!keyword.startsWith("unevaluated")) return false;
    const value = keyword === "unevaluatedItems" ? pointer : parentPointer(pointer);
    const schema = path.slice(0, -keyword.length - 1);
    return failed.some(([, , at, inner]) => at === value && isUnder(inner, schema));
  };
};

/**
 * Returns the findings that a reader needs. Ajv reports what failed in each alternative of an `anyOf`, and right after
 * it the failure of the `anyOf` itself. If the payload was meant to be one of the alternatives, what failed there is
 * the reason; otherwise the failure of the `anyOf` is, unless something else, or `told`, tells of the mark. The same
 * holds for what failed in a branch of an `if`. What only the alternatives could have evaluated is no reason then.
 */
export const collapse = (findings: readonly Placed[], told: readonly Told[] = []): readonly Placed[] => {
  const isUnknowable = createIsUnknowable(findings);
  return withoutDependent(createCollapse()(findings), told).filter((finding) => !isUnknowable(finding));
};
