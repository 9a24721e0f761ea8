// What a user makes of any one contract, imported alone. The compiler infers all types; another contract's name takes
// the place of this one.
import { ClientAddressRemovedV1 } from "client-contracts/ClientAddressRemovedV1";

export const just = ClientAddressRemovedV1;
export const { strict, fields, fills, identity, build } = ClientAddressRemovedV1;
export const standard = ClientAddressRemovedV1["~standard"];
export const lenient = ClientAddressRemovedV1.strict.allowingUnknown;

export const parse = (value: unknown) => ClientAddressRemovedV1.parse(value);
export const safeParse = (value: unknown) => ClientAddressRemovedV1.safeParse(value);
export const safeParseJson = (text: string) => ClientAddressRemovedV1.strict.safeParseJson(text);
export const validate = (value: unknown) => ClientAddressRemovedV1["~standard"].validate(value);
export const errorOf = (value: unknown) => {
  const result = ClientAddressRemovedV1.safeParse(value);
  return result.success ? undefined : result.error;
};
export const firstIssue = (value: unknown) => errorOf(value)?.issues[0];
export const issuesOf = (value: unknown) => errorOf(value)?.issues;

export const wrap = (payload: ClientAddressRemovedV1) => ({ payload, contract: ClientAddressRemovedV1 });
export const valuesOf = (payload: ClientAddressRemovedV1) => Object.values(payload);
export const byName = new Map([[ClientAddressRemovedV1.name, ClientAddressRemovedV1]]);
export function judge<Value>(value: Value) {
  return ClientAddressRemovedV1.is(value) ? value : undefined;
}
export async function read(text: Promise<string>) {
  return ClientAddressRemovedV1.safeParseJson(await text);
}
export class Reader {
  readonly validator = ClientAddressRemovedV1.strict;
  results(values: readonly unknown[]) {
    return values.map((value) => this.validator.safeParse(value));
  }
}
export default ClientAddressRemovedV1;
