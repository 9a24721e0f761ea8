import { relative, resolve } from "node:path";
import { isNegation } from "../../../../check/files/negation.js";
import type { CheckCommand } from "../run-check.js";
import { fromFolder } from "./from-folder.js";
import type { ReadConfiguration } from "./read-configuration.js";

/**
 * Returns a command with what it leaves to the configuration. What the command says counts; if its paths only say what to
 * skip, they skip it among those of the configuration. The file itself is not checked.
 */
export const withConfiguration = (
  command: CheckCommand,
  configuration: ReadConfiguration | undefined,
): CheckCommand => {
  if (configuration === undefined) return command;
  const { file, folder, content } = configuration;
  const { paths = [], exclude, reporters } = command;
  const here = (path: string): string => fromFolder(path, folder);
  const reporterHere = (reporter: string): string =>
    reporter.replace(/(?<==).+$/s, (path) => relative("", resolve(folder, path)));
  return {
    ...command,
    rules: command.rules ?? content.rules,
    unknownProperties: command.unknownProperties ?? content.unknownProperties,
    paths: paths.every(isNegation) ? [...(content.paths ?? []).map(here), ...paths] : paths,
    exclude: [...(exclude ?? content.exclude?.map(here) ?? []), file],
    reporters: reporters ?? content.reporters?.map(reporterHere),
  };
};
