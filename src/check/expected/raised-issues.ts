import { setImmediate } from "node:timers/promises";
import { checkTask } from "../judging/check-task.js";
import type { ExpectedIssue } from "../model/expected-issues.js";
import type { CheckOptions, Settings } from "../model/options.js";
import type { Failure } from "../model/result.js";
import type { Task } from "../model/task.js";

/** The text by which issues are compared. */
export const keyOf = ({ pointer, keyword, rule, code }: ExpectedIssue): string =>
  JSON.stringify([pointer, keyword, rule, code]);

// Where and why, and never a value: the key order is that of the fixtures.
const toExpected = ({ pointer, keyword, rule, code }: Failure["issues"][number]): ExpectedIssue => ({
  pointer,
  keyword,
  ...(rule !== undefined && { rule }),
  ...(code !== undefined && { code }),
});

/** Whether issues can be listed for a payload. A tolerated one must satisfy the published schema. */
const isListable = ({ kind, contract, issues }: Failure, { expected }: Task): boolean =>
  kind === "payload" &&
  contract !== undefined &&
  !(expected === "tolerated" && issues.some(({ rule }) => rule === "published"));

/**
 * Returns the issues that every payload in a file raises; undefined if there are none, or if one of them is not as broken
 * as expected, belongs to no contract or is not JSON: the check tells that.
 */
export const findRaised = async (
  { range: _, ...task }: Task,
  settings: Settings,
  signal: CheckOptions["signal"],
): Promise<ExpectedIssue[] | undefined> => {
  let common: ReadonlyMap<string, ExpectedIssue> | undefined;
  for await (const { failures, counts } of checkTask({ ...task, expected: "valid", listed: [] }, settings)) {
    if (counts.asExpected > 0 || !failures.every((failure) => isListable(failure, task))) return undefined;
    for (const { issues } of failures) {
      const raised = new Map(issues.map(toExpected).map((issue) => [keyOf(issue), issue]));
      common = common ? new Map([...common].filter(([key]) => raised.has(key))) : raised;
    }
    // Handlers of signals run between two batches.
    await setImmediate();
    if (signal?.aborted) return undefined;
  }
  return common && common.size > 0 ? [...common.values()] : undefined;
};
