import { describe, expect, it } from "vitest";
import { ContractError, isContractError } from "../../src/contract/error.js";
import type { Issue } from "../../src/index.js";

const issue = (pointer: string, message: string, code?: string): Issue => ({
  path: pointer.split("/").slice(1),
  pointer,
  keyword: "type",
  message,
  rule: "published",
  ...(code && { code }),
});

describe("ContractError", () => {
  it("has the names and the code that logs look for", () => {
    const error = new ContractError("X", [issue("/a", "is required")]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "ContractError", code: "ERR_CONTRACT", contract: "X" });
    expect(error.cause).toBeUndefined();
  });

  it("names the contract and the only issue", () => {
    expect(new ContractError("X", [issue("/a", "is required")]).message).toBe("X: /a is required");
  });

  it("shows three issues, their codes, and how many more there are", () => {
    const issues = [issue("/a", "is required", "12023"), issue("", "must be an object"), issue("/c", "x")] as const;
    expect(new ContractError("X", [...issues, issue("/d", "y"), issue("/e", "z")]).message).toBe(
      "X: /a is required (12023); must be an object; /c x; and 2 more",
    );
  });
});

describe("isContractError", () => {
  it("knows an error of another copy of the package", () => {
    const brand = Symbol.for("client-contracts.ContractError");
    expect(isContractError(Object.defineProperty(new Error("elsewhere"), brand, { value: true }))).toBe(true);
  });

  it("denies a Proxy that throws", () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(isContractError(hostile)).toBe(false);
  });

  it.each([undefined, null, "text", 1, {}, new Error("X: /a is required"), { name: "ContractError" }])(
    "denies %s",
    (value) => {
      expect(isContractError(value)).toBe(false);
    },
  );
});
