import { visible } from "../../../../json/visible.js";
import { count } from "../../../shared/count.js";
import type { CatalogueChange } from "./planning/catalogue-change.js";
import type { ExportPlan } from "./planning/plan-export.js";

const lineOf = (change: CatalogueChange): string =>
  [change.act.padEnd("update".length), ...("from" in change ? [change.from, "->"] : []), change.path].join(" ");

/** Returns a line for each change, and the sum of them. */
export const renderChanges = ({ changes, unchanged }: ExportPlan, contracts: number, isDry: boolean): string => {
  const sum = `${count(contracts, "contract")}; ${count(changes.length, "change")}, ${count(unchanged, "file")} as ${unchanged === 1 ? "it was" : "they were"}`;
  const lines = changes.map((change) => visible(lineOf(change)));
  return [...lines, ...(lines.length > 0 ? [""] : []), isDry ? `Nothing was written. ${sum}` : `✓ ${sum}`, ""].join(
    "\n",
  );
};
