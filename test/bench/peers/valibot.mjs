import * as v from "valibot";

const ClientAddressRemovedV1 = v.object({
  metadata: v.object({
    occurredAtUtc: v.string(),
    typeName: v.literal("ClientAddressRemovedV1"),
    source: v.optional(v.string()),
    version: v.number(),
    sentAtUtc: v.string(),
  }),
  data: v.object({
    clientId: v.string(),
    clientNumber: v.optional(v.number()),
    accountNumber: v.string(),
    addressRemoved: v.object({
      addressId: v.string(),
      firstLineOfAddress: v.string(),
      city: v.optional(v.string()),
      postalCode: v.optional(v.string()),
      countryCode: v.string(),
    }),
    removedBySource: v.string(),
    removedAtUtc: v.string(),
  }),
});

export const is = (value) => v.is(ClientAddressRemovedV1, value);
