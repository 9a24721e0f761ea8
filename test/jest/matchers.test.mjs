// Jest with modules, and nothing global.
import { expect, it } from "@jest/globals";
import { ClientAddressRemovedV1 } from "client-contracts";
import { contractMatchers } from "client-contracts/vitest";

expect.extend(contractMatchers);

it("toSatisfyContract lists the issues", () => {
  expect(() => expect({ data: {} }).toSatisfyContract(ClientAddressRemovedV1)).toThrow(
    "\n  /metadata  is required  (required, published)\n  /data/clientId  is required  (required, published)\n",
  );
});

it("expect.toSatisfyContract stands for a payload", () => {
  expect([{}]).toEqual([expect.not.toSatisfyContract(ClientAddressRemovedV1)]);
});
