import { expect } from "vitest";
import type { ContractError, Result } from "../../src/index.js";

/** The error of a refusal; fails the test if the value was accepted. */
export const errorOf = (result: Result<unknown>): ContractError => {
  if (result.success) throw new Error("expected a refusal, and the value was accepted");
  return result.error;
};

/** Where and which keyword, of every issue. */
export const places = (result: Result<unknown>): string[] =>
  errorOf(result).issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

/** What `run` throws; fails the test if it throws nothing. */
export const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  expect.unreachable("expected an error, and nothing was thrown");
};
