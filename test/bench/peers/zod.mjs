import * as z from "zod";

const ClientAddressRemovedV1 = z.object({
  metadata: z.object({
    occurredAtUtc: z.string(),
    typeName: z.literal("ClientAddressRemovedV1"),
    source: z.string().optional(),
    version: z.number(),
    sentAtUtc: z.string(),
  }),
  data: z.object({
    clientId: z.string(),
    clientNumber: z.number().optional(),
    accountNumber: z.string(),
    addressRemoved: z.object({
      addressId: z.string(),
      firstLineOfAddress: z.string(),
      city: z.string().optional(),
      postalCode: z.string().optional(),
      countryCode: z.string(),
    }),
    removedBySource: z.string(),
    removedAtUtc: z.string(),
  }),
});

export const is = (value) => ClientAddressRemovedV1.safeParse(value).success;
