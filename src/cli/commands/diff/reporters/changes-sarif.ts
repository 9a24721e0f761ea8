import type { Log, Result } from "sarif";
import type { Change } from "../../../../compatibility/change.js";
import { breaksIn } from "../../../../compatibility/compare-schemas.js";
import { proofTextsOf } from "../../../../compatibility/proofs.js";
import { fileUri } from "../../../shared/file-uri.js";
import { jsonLine } from "../../../shared/json-line.js";
import { sarifHead, toMessage, toolOf } from "../../../shared/sarif-parts.js";
import { describePlace } from "../change-words.js";
import type { CreateDiffReporter, DiffReport, SchemaDiff } from "../diff-report.js";

const toResult = ({ before, after }: SchemaDiff, change: Change, direction: DiffReport["direction"]): Result => {
  const proofs = proofTextsOf(change);
  return {
    ruleId: `compatibility/${change.keyword}`,
    level: breaksIn(change, direction) ? "error" : "note",
    message: toMessage([`${describePlace(change)}: ${change.message}`, ...proofs].join(". ")),
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(after ?? before ?? "") } },
        logicalLocations: [{ fullyQualifiedName: change.pointer }],
      },
    ],
  };
};

/** Makes a reporter that writes SARIF 2.1.0: a result for each change, an error if it breaks somebody. */
export const changesSarif: CreateDiffReporter =
  (write) =>
  ({ schemas, direction }) => {
    const results = schemas.flatMap((schema) => schema.changes.map((change) => toResult(schema, change, direction)));
    const rules = [...new Set(results.map(({ ruleId }) => ruleId as string))].map((id) => ({
      id,
      shortDescription: { text: `The change of ${id.replace("compatibility/", "")}` },
    }));
    const log: Log = {
      ...sarifHead,
      runs: [{ tool: toolOf(rules), columnKind: "utf16CodeUnits", results }],
    };
    write(`${jsonLine(log)}\n`);
  };
