import type { ContractName } from "../../../catalogue/contract-name.js";
import { contracts } from "../../../generated/index.js";
import { exportEventCatalog } from "./eventcatalog/export-event-catalog.js";
import type { ExportFormat } from "./export-format.js";
import type { ExportOutcome } from "./export-outcome.js";

/** The arguments and options of `client-contracts export`. */
export interface ExportCommand {
  readonly format: ExportFormat;
  readonly folder: string;
  /** Which contracts; all if it is empty. */
  readonly names: readonly ContractName[];
  /** Whether nothing is written. */
  readonly isDry: boolean;
}

const exporters = { eventcatalog: exportEventCatalog } as const satisfies Record<ExportFormat, unknown>;

/** Writes contracts in a format. Throws a `UsageError` for a folder that cannot be read or written. */
export const runExport = ({ format, folder, names, isDry }: ExportCommand): ExportOutcome => {
  const chosen = names.length > 0 ? [...new Set(names)].sort() : (Object.keys(contracts) as ContractName[]);
  return exporters[format](folder, chosen, isDry);
};
