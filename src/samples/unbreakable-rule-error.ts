import { UsageError } from "../check/model/usage-error.js";

/** Says that no payload was found that breaks a rule: the contract has no such rule, or chance does not find a way. */
export class UnbreakableRuleError extends UsageError {
  readonly contract: string;
  readonly rule: string;

  constructor(contract: string, rule: string, breakable: readonly string[]) {
    const known =
      breakable.length === 0
        ? "None of its rules can be broken."
        : `Rules that can be broken: ${breakable.join("; ")}. Give one of these words, or a pointer such as /data, or both: /data:type.`;
    super(`No change of a valid payload of ${contract} breaks the rule ${JSON.stringify(rule)}. ${known}`);
    this.contract = contract;
    this.rule = rule;
  }
}
