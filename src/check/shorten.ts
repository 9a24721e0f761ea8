const longest = 120;

/** Returns a value as JSON text, its end left out where it is long. */
export const shorten = (value: unknown): string => {
  const json = JSON.stringify(value) ?? "";
  return json.length > longest ? `${json.slice(0, longest).toWellFormed()}… (${json.length} characters)` : json;
};
