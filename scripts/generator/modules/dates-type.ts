import type { Dates } from "../../../src/contract/dates.js";

/** Returns where a builder takes a `Date`, as the type that `WithDates` reads; undefined if nowhere. */
export const datesType = ({ date, parts = {}, patterns = [], open }: Dates): string | undefined => {
  const named = Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}: ${datesType(part) ?? "never"}`);
  const unnamed = [...patterns.map(({ field }) => field), ...(open ? [open] : [])];
  const others = [...new Set(unnamed.flatMap((field) => datesType(field) ?? []))];
  const members = named.length > 0 ? `{ ${named.join("; ")} }` : "unknown";
  const below = others.length > 0 ? `[${members}, ${others.join(" | ")}]` : members;
  const types = [...(date ? ["true"] : []), ...(below === "unknown" ? [] : [below])];
  return types.length > 0 ? types.join(" | ") : undefined;
};
