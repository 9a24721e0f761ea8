import type { ComparedBy } from "../schema/keyword.js";
import { findContained, findItemCounts, findItems, findRepeats, findUnsettled } from "./array-changes.js";
import { findAny, findCondition, findNot, findOne } from "./combination-changes.js";
import type { RuleOf } from "./comparison.js";
import { valueKinds } from "./kinds.js";
import { findDivisors, findNumberLimits } from "./number-changes.js";
import { compareFields, findDependencies, findNames, findPropertyCounts, findRequired } from "./object-changes.js";
import { findLengths, findTexts } from "./string-changes.js";
import { findTypes, findValues } from "./value-changes.js";

const of =
  (...judged: RuleOf["kinds"]) =>
  (find: RuleOf["find"]): RuleOf => ({ kinds: judged, find });
const ofAny = of(...valueKinds);
const ofNumbers = of("integer", "fraction");
const ofStrings = of("string");
const ofArrays = of("array");
const ofObjects = of("object");

/** The rules by which the table of keywords says that keywords are compared. The compiler says which one is missing. */
const rules: Readonly<Record<ComparedBy, RuleOf>> = {
  type: ofAny(findTypes),
  values: ofAny(findValues),
  "limits of numbers": ofNumbers(findNumberLimits),
  divisors: ofNumbers(findDivisors),
  lengths: ofStrings(findLengths),
  texts: ofStrings(findTexts),
  "number of items": ofArrays(findItemCounts),
  repeats: ofArrays(findRepeats),
  items: ofArrays(findItems),
  contained: ofArrays(findContained),
  "unevaluated items": ofArrays(findUnsettled("unevaluatedItems")),
  "number of properties": ofObjects(findPropertyCounts),
  required: ofObjects(findRequired),
  dependencies: ofObjects(findDependencies),
  fields: ofObjects(compareFields),
  names: ofObjects(findNames),
  "unevaluated properties": ofObjects(findUnsettled("unevaluatedProperties")),
  // A place has it taken apart.
  all: ofAny(() => []),
  any: ofAny(findAny),
  one: ofAny(findOne),
  not: ofAny(findNot),
  condition: ofAny(findCondition),
};

/** All rules. */
export const ruleList: readonly RuleOf[] = Object.values(rules);
