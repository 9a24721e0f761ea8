import { describeIssue } from "./contract/describe-issue.js";
import type { Issue } from "./contract/issue.js";

export type { Issue } from "./contract/issue.js";

/** What judges a payload: a contract, or its strict validator. */
export interface Judge {
  safeParse(
    value: unknown,
  ): { readonly success: true } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/**
 * What the matchers take: a contract, what `PismoEvent.of` returns, or a contract of another copy of this package.
 *
 * @example
 * ```ts
 * import { PismoEvent, PismoPhoneChangeV1 } from "client-contracts";
 * import type { ContractLike } from "client-contracts/vitest";
 *
 * const audited: ContractLike[] = [PismoPhoneChangeV1, PismoEvent.of(PismoPhoneChangeV1)];
 * ```
 */
export interface ContractLike extends Judge {
  readonly name: string;
  readonly strict: Judge;
}

/** The options of the matchers, besides the contract. */
export interface MatcherOptions {
  /** Whose rules count: `published`, as for consumers, or `strict` (the default), as for producers. */
  readonly rules?: "published" | "strict" | undefined;
}

/**
 * The type of the matchers behind `expect(payload)`. Vitest's `expect` and the global one of `@types/jest` have it once
 * you import this module. For the `expect` of `@jest/globals`, add these lines:
 *
 * @example
 * ```typescript
 * import type { AsymmetricContractMatchers, ContractMatchers } from "client-contracts/vitest";
 *
 * declare module "expect" {
 *   interface Matchers<R extends void | Promise<void>, T> extends ContractMatchers<R> {}
 *   interface AsymmetricMatchers extends AsymmetricContractMatchers {}
 * }
 * ```
 */
export interface ContractMatchers<R> {
  /**
   * Passes if the payload satisfies the contract: strictly, as producers must write it, or by the published schema
   * alone with `{ rules: "published" }`. The message lists the issues and holds no value of the payload. Throws a
   * `TypeError` if its first argument is not a contract.
   *
   * @example
   * ```ts
   * import { ClientAddressRemovedV1 } from "client-contracts";
   * import { contractMatchers } from "client-contracts/vitest";
   * import { expect, it } from "vitest";
   *
   * expect.extend(contractMatchers);
   *
   * it("needs metadata", () => {
   *   expect({ data: {} }).not.toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
   * });
   * ```
   */
  toSatisfyContract(contract: ContractLike, options?: MatcherOptions): R;
}

/**
 * The type of the matchers as a part of an expected value. `expect.toSatisfyContract` has it once you import this
 * module, and so has `expect.not.toSatisfyContract` of `@types/jest`; for Vitest's, add these lines:
 *
 * @example
 * ```ts
 * import type { AsymmetricContractMatchers } from "client-contracts/vitest";
 *
 * declare module "vitest" {
 *   interface AsymmetricMatchersContaining extends AsymmetricContractMatchers {}
 * }
 * ```
 */
export interface AsymmetricContractMatchers {
  /**
   * Stands for any payload that satisfies the contract, in `toEqual`, `toHaveBeenCalledWith` and the like. Those
   * matchers print what they received if they fail, the payload included.
   *
   * @example
   * ```ts
   * import { ClientAddressRemovedV1 } from "client-contracts";
   * import { contractMatchers } from "client-contracts/vitest";
   * import { expect, vi } from "vitest";
   *
   * expect.extend(contractMatchers);
   *
   * const send = vi.fn<(message: { payload: unknown }) => void>();
   * expect(send).not.toHaveBeenCalledWith({ payload: expect.toSatisfyContract(ClientAddressRemovedV1) });
   * ```
   */
  // biome-ignore lint/suspicious/noExplicitAny: it takes the place of a value of any type, as the runners' own do
  toSatisfyContract(contract: ContractLike, options?: MatcherOptions): any;
}

// Global namespaces, because augmenting a runner's module would load that runner's types for users of the other one.
declare global {
  namespace jest {
    // @types/jest's interfaces, which Vitest's assertions extend too: both prescribe the type parameters.
    interface Matchers<R, T> extends ContractMatchers<R> {}
    interface Expect extends AsymmetricContractMatchers {}
    interface InverseAsymmetricMatchers extends AsymmetricContractMatchers {}
  }
  namespace Chai {
    // Vitest's `expect` extends it.
    interface ExpectStatic extends AsymmetricContractMatchers {}
  }
}

const shownIssues = 20;

const canJudge = (value: unknown): value is Judge =>
  typeof (value as Partial<Judge> | null | undefined)?.safeParse === "function";

const isContractLike = (value: unknown): value is ContractLike => {
  const { name, strict } = (value ?? {}) as Partial<ContractLike>;
  return canJudge(value) && typeof name === "string" && canJudge(strict);
};

const listIssues = (issues: readonly Issue[]): string => {
  const shown = issues.slice(0, shownIssues).map(describeIssue);
  const more = issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `\n  ${line}`).join("");
};

/**
 * The matchers, for the `expect.extend` of Vitest and of Jest. This module imports neither of them.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 * import { contractMatchers } from "client-contracts/vitest";
 * import { expect, it } from "vitest";
 *
 * expect.extend(contractMatchers);
 *
 * it("removes an address", () => {
 *   const fixture: unknown = { metadata: {}, data: {} };
 *   expect(fixture).not.toSatisfyContract(ClientAddressRemovedV1);
 * });
 * ```
 */
export const contractMatchers = {
  toSatisfyContract(received: unknown, contract: ContractLike, options?: MatcherOptions) {
    if (!isContractLike(contract)) {
      const given = contract === null ? "null" : typeof contract;
      throw new TypeError(
        "toSatisfyContract takes a contract, such as ClientAddressRemovedV1 or PismoEvent.of(PismoPhoneChangeV1), " +
          `not its name, its schema or its strict validator alone: this is not a contract (${given})`,
      );
    }
    const result = (options?.rules === "published" ? contract : contract.strict).safeParse(received);
    const way = `${contract.name} ${options?.rules === "published" ? "as published" : "strictly"}`;
    // The runner never gets the payload, so that it cannot print it.
    return {
      pass: result.success,
      message: () =>
        result.success
          ? `expected a payload that does not satisfy ${way}, but it does`
          : `expected a payload that satisfies ${way}, but it does not:${listIssues(result.error.issues)}`,
    };
  },
};
