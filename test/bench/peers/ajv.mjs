import { Ajv2020 } from "ajv/dist/2020.js";

const string = { type: "string" };
const number = { type: "number" };

export const is = new Ajv2020().compile({
  type: "object",
  properties: {
    metadata: {
      type: "object",
      properties: {
        occurredAtUtc: string,
        typeName: { type: "string", const: "ClientAddressRemovedV1" },
        source: string,
        version: number,
        sentAtUtc: string,
      },
      required: ["occurredAtUtc", "typeName", "sentAtUtc", "version"],
    },
    data: {
      type: "object",
      properties: {
        clientId: string,
        clientNumber: number,
        accountNumber: string,
        addressRemoved: {
          type: "object",
          properties: {
            addressId: string,
            firstLineOfAddress: string,
            city: string,
            postalCode: string,
            countryCode: string,
          },
          required: ["addressId", "firstLineOfAddress", "countryCode"],
        },
        removedBySource: string,
        removedAtUtc: string,
      },
      required: ["clientId", "accountNumber", "addressRemoved", "removedBySource", "removedAtUtc"],
    },
  },
  required: ["metadata", "data"],
});
