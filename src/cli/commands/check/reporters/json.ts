import type { CheckResult } from "../../../../check/model/result.js";
import { jsonLine } from "../../../shared/json-line.js";
import type { CreateReporter } from "./reporter.js";

/**
 * Makes a reporter that writes one JSON object with all results of the check, one result per line. `report.schema.json`
 * describes it.
 */
export const jsonReporter: CreateReporter = (write) => {
  let separator = "\n";
  const add = (result: CheckResult) => {
    write(separator + jsonLine(result));
    separator = ",\n";
  };
  write('{"version":1,"results":[');
  return {
    failure: add,
    file: add,
    end: (summary) => write(`\n],"summary":${jsonLine(summary)}}\n`),
  };
};
