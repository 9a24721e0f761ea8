import { type Dialect, dialectUris } from "../../../src/schema/json-schema.js";
import { isIn, keywordOf } from "../../../src/schema/keywords.js";

// Constrain a value by what the schemas around them say, which generated code does not know.
const dynamic = ["$dynamicRef", "$recursiveRef"];

/** Whether a keyword may be one that only tells readers something: no dialect takes it for anything else. */
export const mayBeAnnotation = (name: string): boolean =>
  !dynamic.includes(name) && (keywordOf(name) ?? { role: "annotation" }).role === "annotation";

// How the one dialect says what the other has a keyword for.
const counterparts: Readonly<Record<string, string>> = {
  $anchor: "$ref with a JSON Pointer",
  additionalItems: "items beside prefixItems",
  dependencies: "dependentRequired or dependentSchemas",
  dependentRequired: "dependencies",
  dependentSchemas: "dependencies",
  prefixItems: "items with a list",
};

const otherDialect: Readonly<Record<Dialect, Dialect>> = { "draft-07": "2020-12", "2020-12": "draft-07" };

/** Says of a keyword that a dialect does not have, and that would constrain a value, what to write. */
export const complainAboutForeign = (name: string, dialect: Dialect): string => {
  const other = otherDialect[dialect];
  const known = keywordOf(name);
  if (known === undefined || !isIn(known, other))
    return `is not a keyword of ${dialect} that generated code can represent: write $ref`;
  const written = counterparts[name];
  return `is not a keyword of ${dialect}, but of ${other}: ${
    written === undefined ? "leave it out" : `write ${written}`
  }, or let $schema name ${dialectUris[other]}`;
};

/** Whether tokens lead to a keyword that stands in a schema, and not to a member that is called like it. */
const leadTo = (keyword: string, tokens: readonly string[], dialect: Dialect): boolean => {
  const [first, ...rest] = tokens;
  if (first === undefined) return false;
  if (rest.length === 0) return first === keyword;
  const known = keywordOf(first);
  const held = known && "holds" in known ? known.holds[dialect] : undefined;
  return leadTo(keyword, held === "schema" ? rest : rest.slice(1), dialect);
};

/** Says of a tuple, as draft-07 writes it in `items`, what to write in 2020-12; undefined if it is not one. */
export const complainAboutTuple = (tokens: readonly string[], value: unknown, dialect: Dialect): string | undefined =>
  dialect === "2020-12" && Array.isArray(value) && leadTo("items", tokens, dialect)
    ? `a list of items is of draft-07: write prefixItems, or let $schema name ${dialectUris[otherDialect[dialect]]}`
    : undefined;
