import type { Finding } from "./finding.js";

const isUnder = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** Whether `finding` says that its alternative was never meant: another type, or another mark than the payload's. */
const rulesOut = (finding: Finding, at: string): boolean =>
  (finding.instancePath === at && ["type", "const", "enum"].includes(finding.keyword)) ||
  (parentOf(finding.instancePath) === at && finding.instancePath !== at && ["const", "enum"].includes(finding.keyword));

/**
 * For an `anyOf` or `oneOf` that no alternative satisfied: the findings of the one alternative that the payload was
 * meant to be, where the others rule themselves out, else the keyword's own finding with the properties whose absence
 * alone is the reason.
 */
const chooseAlternative = (composite: Finding, nested: readonly Finding[]): readonly Finding[] => {
  const alternatives = new Map<string, Finding[]>();
  for (const finding of nested) {
    const branch = finding.schemaPath.slice(composite.schemaPath.length + 1).split("/", 1)[0] as string;
    alternatives.set(branch, [...(alternatives.get(branch) ?? []), finding]);
  }
  const meant = [...alternatives.values()].filter(
    (findings) => !findings.some((finding) => rulesOut(finding, composite.instancePath)),
  );
  if (meant.length === 1 && alternatives.size > 1) return collapse(meant[0] as Finding[]);
  const onlyMissing = nested.every(
    ({ keyword, instancePath }) => keyword === "required" && instancePath === composite.instancePath,
  );
  const missing = onlyMissing ? nested.map(({ params }) => params.missingProperty) : [];
  return [{ ...composite, params: { ...composite.params, missing } }];
};

/**
 * Returns the findings that a reader needs. Ajv reports each failed alternative of `anyOf` and `oneOf` beside the
 * keyword's own failure, and an `if` beside the failure of its `then`: the one says too much, the other nothing.
 */
export const collapse = (findings: readonly Finding[]): readonly Finding[] => {
  const composites = new Set(["anyOf", "oneOf", "contains", "propertyNames", "not"]);
  const outermost = findings
    .filter(({ keyword }) => composites.has(keyword))
    .sort((left, right) => left.schemaPath.length - right.schemaPath.length)[0];
  if (!outermost) return findings.filter(({ keyword }) => keyword !== "if");
  const isNested = (finding: Finding) =>
    finding !== outermost &&
    isUnder(finding.schemaPath, outermost.schemaPath) &&
    isUnder(finding.instancePath, outermost.instancePath);
  const nested = findings.filter(isNested);
  const chosen =
    (outermost.keyword === "anyOf" || outermost.keyword === "oneOf") && !outermost.params.passingSchemas
      ? chooseAlternative(outermost, nested)
      : [outermost];
  const before = findings.slice(0, findings.indexOf(outermost)).filter((finding) => !isNested(finding));
  const after = findings.slice(findings.indexOf(outermost) + 1).filter((finding) => !isNested(finding));
  return [...collapse(before), ...chosen, ...collapse(after)];
};
