import { accepts } from "./accepts.js";
import { leastOf, mostOf } from "./bounds.js";
import { type Rule, valuesOfKeyword } from "./comparison.js";
import { keywordRule } from "./keyword-rule.js";

const findMost = keywordRule<number>("maxLength", (place, limit) => mostOf(place, "maxLength") <= limit);

const findLeast = keywordRule<number>("minLength", (place, limit) => {
  if (leastOf(place, "minLength") >= limit) return true;
  // The only text that is too short for 1 is known.
  return limit === 1 && !accepts(place, "");
});

/** `minLength` and `maxLength`. */
export const findLengths: Rule = (...given) => [...findMost(...given), ...findLeast(...given)];

// They match every text.
const anyText = new Set(["", "^", "$", ".*", "^.*", "(?:)"]);

const findPatterns = keywordRule<string>(
  "pattern",
  (place, pattern) => anyText.has(pattern) || valuesOfKeyword(place, "pattern").includes(pattern),
);

const findFormats = keywordRule<string>("format", (place, format) => valuesOfKeyword(place, "format").includes(format));

/** `pattern` and `format`: both schemas must ask for the same one, since nobody can tell in general what else implies it. */
export const findTexts: Rule = (...given) => [...findPatterns(...given), ...findFormats(...given)];
