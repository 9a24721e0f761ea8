const longest = 120;

const toJson = (value: unknown): string => {
  try {
    return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  } catch {
    return "(nested too deeply to show)";
  }
};

/** Returns a JSON text without its end if it is long. */
export const shortenText = (json: string): string =>
  json.length > longest ? `${json.slice(0, longest).toWellFormed()}… (${json.length} characters)` : json;

/** Returns a value as JSON text, without its end if it is long. */
export const shorten = (value: unknown): string => shortenText(toJson(value));
