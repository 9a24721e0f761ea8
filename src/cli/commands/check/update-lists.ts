import { createColors } from "picocolors";
import type { EntryChange } from "../../../check/expected/list-change.js";
import { type ListChange, updateExpected } from "../../../check/expected/update-expected.js";
import type { ExpectedIssue } from "../../../check/model/expected-issues.js";
import type { CheckOptions } from "../../../check/model/options.js";
import { UsageError } from "../../../check/model/usage-error.js";
import { visible } from "../../../json/visible.js";
import type { Terminal } from "../../shared/terminal.js";

/** Throws a {@link UsageError} on a CI server: there, a list that agrees with whatever is found would hide mistakes. */
export const refuseInCi = ({ CI = "" }: Terminal["env"]): void => {
  if (["", "0", "false"].includes(CI.toLowerCase())) return;
  throw new UsageError(
    "--update-expected writes files, and a CI server should only check them. Run it on your own machine and commit what it writes. If this is no CI server, set CI=false.",
  );
};

const issueWords = ({ pointer, keyword, rule, code }: ExpectedIssue): string => {
  const origin = [rule, code].filter((part) => part !== undefined).join(", ");
  return [pointer, keyword, origin && `(${origin})`].filter(Boolean).map(visible).join("  ");
};

const kinds: readonly EntryChange["kind"][] = ["added", "changed", "removed"];

const describeChange = ({ file, entries }: ListChange, color: boolean): string => {
  const { bold, green, red } = createColors(color);
  const counts = kinds.flatMap((kind) => {
    const number = entries.filter((entry) => entry.kind === kind).length;
    return number > 0 ? `${number} ${kind}` : [];
  });
  const lines = entries.flatMap(({ name, kind, added, removed }) => [
    `  ${kind}  ${visible(name)}`,
    ...removed.map((issue) => red(`    - ${issueWords(issue)}`)),
    ...added.map((issue) => green(`    + ${issueWords(issue)}`)),
  ]);
  return [`${bold(visible(file))}  ${counts.join(", ")}`, ...lines, "", ""].join("\n");
};

/** Updates the lists of expected issues and shows how they have changed. Throws a {@link UsageError} if it cannot. */
export const updateLists = async (
  options: CheckOptions,
  color: boolean,
  write: (text: string) => void,
): Promise<void> => {
  let hasChanged = false;
  for await (const change of updateExpected(options)) {
    hasChanged = true;
    write(describeChange(change, color));
  }
  if (!hasChanged) write("No expected.json has changed.\n\n");
};
