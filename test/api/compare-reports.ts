import type { Output } from "../../scripts/repository/report-problems.js";
import { type Changes, findChanges, reportsFolder } from "./committed-reports.js";
import { differences } from "./differences.js";

const titleOf = (report: string): string => report.slice("# ".length, report.indexOf("\n"));

const explain = ({ name, before, after }: Changes["changed"][number]): string =>
  before === undefined
    ? `${titleOf(after)} has no report yet`
    : [`${titleOf(after)} is not what ${reportsFolder}/${name} says:`, ...differences(before, after), ""].join("\n");

/** Prints how the committed reports differ from those that were built, and returns the exit status: 1 if they do. */
export const compareReports = (root: string, built: ReadonlyMap<string, string>, { log, error }: Output): number => {
  const { changed, stray } = findChanges(root, built);
  for (const report of changed) error(explain(report));
  for (const name of stray) error(`${reportsFolder}/${name} belongs to no entry of package.json`);
  const isClean = changed.length + stray.length === 0;
  log(isClean ? `${built.size} entries are what their reports say` : "If that is meant, run: npm run api-report");
  return isClean ? 0 : 1;
};
