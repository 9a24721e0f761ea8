// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { ClientAddressRemovedV1 as Payload } from "./contract.js";

/** The published schema of ClientAddressRemovedV1 as a TypeBox schema. */
export const ClientAddressRemovedV1 = Type.Object({
  metadata: Type.Object({
    occurredAtUtc: Type.String({
      "description": "The date and time when the address removal event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)"
    }),
    typeName: Type.Literal("ClientAddressRemovedV1", {
      "description": "The name of the event. E.g., ClientAddressRemovedV1"
    }),
    source: Type.Optional(Type.String({
      "description": "The source of the event indicating where the removal was initiated (e.g., Internet, Mobile App)"
    })),
    version: Type.Number({
      "description": "The version of the event schema"
    }),
    sentAtUtc: Type.String({
      "description": "The date and time when the event was sent by the publisher in ISO 8601 format"
    }),
  }, {
    "required": [
      "occurredAtUtc",
      "typeName",
      "sentAtUtc",
      "version"
    ]
  }),
  data: Type.Object({
    clientId: Type.String({
      "description": "The GUID of the client"
    }),
    clientNumber: Type.Optional(Type.Number({
      "description": "The COS number of the client"
    })),
    accountNumber: Type.String({
      "description": "The transactional account number of the client"
    }),
    addressRemoved: Type.Object({
      addressId: Type.String({
        "description": "The GUID of the address that was removed"
      }),
      firstLineOfAddress: Type.String({
        "description": "The first line of the address (e.g., street name and number)"
      }),
      city: Type.Optional(Type.String({
        "description": "The city of the address"
      })),
      postalCode: Type.Optional(Type.String({
        "description": "The postal code of the address"
      })),
      countryCode: Type.String({
        "description": "The country code associated with the address (e.g., US for United States)"
      }),
    }, {
      "required": [
        "addressId",
        "firstLineOfAddress",
        "countryCode"
      ]
    }),
    removedBySource: Type.String({
      "description": "Indicates the source that performed the deletion (e.g., My Christies)"
    }),
    removedAtUtc: Type.String({
      "description": "The date and time when the address was marked for removal (ISO 8601 format)"
    }),
  }, {
    "required": [
      "clientId",
      "accountNumber",
      "addressRemoved",
      "removedBySource",
      "removedAtUtc"
    ]
  }),
}, {
  "$id": "https://example.com/ClientAddressRemovedV1.json",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "ClientAddressRemovedV1",
  "description": "An event raised when a client removes an address from their account",
  "required": [
    "metadata",
    "data"
  ]
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type ClientAddressRemovedV1 = Mutual<Type.Static<typeof ClientAddressRemovedV1>, Payload>;
