import Type from "typebox";
import { Compile } from "typebox/compile";

const ClientAddressRemovedV1 = Compile(
  Type.Object({
    metadata: Type.Object({
      occurredAtUtc: Type.String(),
      typeName: Type.Literal("ClientAddressRemovedV1"),
      source: Type.Optional(Type.String()),
      version: Type.Number(),
      sentAtUtc: Type.String(),
    }),
    data: Type.Object({
      clientId: Type.String(),
      clientNumber: Type.Optional(Type.Number()),
      accountNumber: Type.String(),
      addressRemoved: Type.Object({
        addressId: Type.String(),
        firstLineOfAddress: Type.String(),
        city: Type.Optional(Type.String()),
        postalCode: Type.Optional(Type.String()),
        countryCode: Type.String(),
      }),
      removedBySource: Type.String(),
      removedAtUtc: Type.String(),
    }),
  }),
);

export const is = (value) => ClientAddressRemovedV1.Check(value);
