import type { ContractName } from "../../../../catalogue/contract-name.js";
import type { ExportOutcome } from "../export-outcome.js";
import { openCatalogue } from "./open-catalogue.js";
import { planExport } from "./planning/plan-export.js";
import { renderChanges } from "./render-changes.js";
import { writeChanges } from "./write-changes.js";

/**
 * Writes contracts into a folder as pages of EventCatalog, and says what changed. All pages are read before one is
 * written. Throws a `UsageError` if the folder belongs to something else, or if a page cannot be read or written.
 */
export const exportEventCatalog = (folder: string, names: readonly ContractName[], isDry: boolean): ExportOutcome => {
  const catalogue = openCatalogue(folder);
  const plan = planExport(names, catalogue);
  if (!isDry) writeChanges(folder, plan.changes);
  const notes = catalogue.hasConfiguration
    ? ""
    : `client-contracts: ${folder} has no eventcatalog.config.js yet. EventCatalog needs one there: npx @eventcatalog/create-eventcatalog makes a new catalogue.\n`;
  return { report: renderChanges(plan, names.length, isDry), notes };
};
