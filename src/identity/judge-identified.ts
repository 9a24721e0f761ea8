import { ContractError } from "../contract/error.js";
import type { Issues } from "../contract/issue.js";
import { nestIssue } from "../contract/nest-issue.js";
import type { Result, Validator } from "../contract/validator.js";

/** Judges a payload. If it came in an envelope, at `at`, the issues have their places in the envelope. */
export const judgeIdentified = (
  validator: Validator<unknown>,
  name: string,
  payload: unknown,
  at: string,
): Result<unknown> => {
  const result = validator.safeParse(payload);
  if (result.success || at === "") return result;
  const issues = result.error.issues.map((issue) => nestIssue(at, issue)) as unknown as Issues;
  return { success: false, error: new ContractError(name, issues) };
};
