/**
 * Returns the class of what was thrown, and where, without its message: that may hold values of a payload, and so may
 * whatever else was thrown.
 */
export const describeThrown = (error: unknown): string => {
  if (Object.prototype.toString.call(error) !== "[object Error]") return `a ${typeof error}, and no error`;
  const { message, stack } = error as Error;
  const [place] = stack?.replace(message, "").match(/^ +at .*:\d+:\d+\)?$/m) ?? [];
  return [(error as Error).constructor.name, place?.trim()].filter(Boolean).join(" ");
};
