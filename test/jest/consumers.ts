/** A consumer's test as TypeScript sees it: its code, and the packages whose global types it has. */
export interface Consumer {
  readonly types: readonly string[];
  readonly code: string;
}

const uses = `
import { ClientAddressRemovedV1, PismoEvent, PismoPhoneChangeV1 } from "client-contracts";
import { contractMatchers } from "client-contracts/vitest";

declare const payload: unknown;
expect.extend(contractMatchers);
export const nothing: void = expect(payload).toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
export const later: Promise<void> = expect(Promise.resolve(payload)).resolves.toSatisfyContract(ClientAddressRemovedV1);
expect(payload).not.toSatisfyContract(PismoEvent.of(PismoPhoneChangeV1));
expect([payload]).toEqual([expect.toSatisfyContract(ClientAddressRemovedV1)]);
expect([payload]).toEqual([expect.not.toSatisfyContract(ClientAddressRemovedV1)]);
// @ts-expect-error a name is no contract
expect(payload).toSatisfyContract("ClientAddressRemovedV1");
// @ts-expect-error a name is no contract
expect.toSatisfyContract("ClientAddressRemovedV1");
`;

// The lines that the documentation comment of ContractMatchers asks for.
const lines = `
import type { AsymmetricContractMatchers, ContractMatchers } from "client-contracts/vitest";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T> extends ContractMatchers<R> {}
  interface AsymmetricMatchers extends AsymmetricContractMatchers {}
}
`;

/** The two ways to the types of Jest. */
export const consumers: Readonly<Record<string, Consumer>> = {
  "@types/jest": { types: ["jest"], code: uses },
  "@jest/globals": { types: ["node"], code: `import { expect } from "@jest/globals";${lines}${uses}` },
};
