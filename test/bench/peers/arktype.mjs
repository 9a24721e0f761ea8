import { type } from "arktype";

const ClientAddressRemovedV1 = type({
  metadata: {
    occurredAtUtc: "string",
    typeName: "'ClientAddressRemovedV1'",
    "source?": "string",
    version: "number",
    sentAtUtc: "string",
  },
  data: {
    clientId: "string",
    "clientNumber?": "number",
    accountNumber: "string",
    addressRemoved: {
      addressId: "string",
      firstLineOfAddress: "string",
      "city?": "string",
      "postalCode?": "string",
      countryCode: "string",
    },
    removedBySource: "string",
    removedAtUtc: "string",
  },
});

export const is = (value) => ClientAddressRemovedV1.allows(value);
