/** Whether a path begins as one that says what to skip does. `!(a|b).json` is a pattern of its own. */
export const isNegation = (path: string): boolean => /^!(?!\()/.test(path);
