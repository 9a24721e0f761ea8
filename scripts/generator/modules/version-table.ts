import { replaceBetween, row } from "./markdown-table.js";
import { versionRules } from "./version-rules.js";

/** Returns schemas/README.md with a new table of versions, or undefined if the comments around it are missing. */
export const replaceVersionTable = (readme: string): string | undefined => {
  const rows = Object.values(versionRules).map(({ change, whoMayBreak, bump }) => [change, whoMayBreak, bump]);
  const table = [["change", "who may break", "version"], ["---", "---", "---"], ...rows].map(row).join("\n");
  return replaceBetween(readme, "versions", table);
};
