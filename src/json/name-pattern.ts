// Each is made once: the schemas have few patterns, and payloads many names.
const expressions: Record<string, RegExp> = Object.create(null);

/** Whether a name matches a pattern of a schema: a regular expression of ECMA-262, read as the validators read it. */
export const matchesPattern = (name: string, pattern: string): boolean => {
  expressions[pattern] ??= new RegExp(pattern, "u");
  return expressions[pattern].test(name);
};
