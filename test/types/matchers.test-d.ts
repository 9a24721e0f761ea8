import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { ClientAddressRemovedV1, PismoEvent, PismoPhoneChangeV1 } from "../../src/index.js";
import { type AsymmetricContractMatchers, type ContractLike, contractMatchers } from "../../src/vitest.js";

// The lines that the documentation comment asks for.
declare module "vitest" {
  interface AsymmetricMatchersContaining extends AsymmetricContractMatchers {}
}

declare const payload: unknown;

describe("the matchers", () => {
  it("extend expect", () => {
    expect.extend(contractMatchers);
    expectTypeOf(expect(payload).toSatisfyContract(ClientAddressRemovedV1)).toBeVoid();
    expect(payload).not.toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
    expectTypeOf(expect(payload).resolves.toSatisfyContract(ClientAddressRemovedV1)).toEqualTypeOf<Promise<void>>();
  });

  it("take whatever is like a contract", () => {
    expectTypeOf(PismoPhoneChangeV1).toExtend<ContractLike>();
    expectTypeOf(PismoEvent.of(PismoPhoneChangeV1)).toExtend<ContractLike>();
    // @ts-expect-error a name is no contract
    expect(payload).toSatisfyContract("ClientAddressRemovedV1");
    // @ts-expect-error the strict validator alone has no name
    expect(payload).toSatisfyContract(ClientAddressRemovedV1.strict);
    // @ts-expect-error there is no such option
    expect(payload).toSatisfyContract(ClientAddressRemovedV1, { strict: true });
  });

  it("stand for a payload of any type", () => {
    const event: ClientAddressRemovedV1 = expect.toSatisfyContract(ClientAddressRemovedV1);
    const send = vi.fn<(payload: ClientAddressRemovedV1) => void>();
    expect(send).not.toHaveBeenCalledWith(expect.toSatisfyContract(ClientAddressRemovedV1, { rules: "published" }));
    expect({ event }).toEqual({ event: expect.not.toSatisfyContract(ClientAddressRemovedV1) });
    // @ts-expect-error a schema is no contract
    expect.toSatisfyContract({ type: "object" });
  });
});
