import { jsonLine } from "../../../shared/json-line.js";
import type { CreateDiffReporter } from "../diff-report.js";

/** Makes a reporter that writes one JSON document: all that is known, witnesses included. */
export const changesJson: CreateDiffReporter = (write) => (report) =>
  write(`${jsonLine({ compatible: !report.schemas.some(({ isBreaking }) => isBreaking), ...report })}\n`);
