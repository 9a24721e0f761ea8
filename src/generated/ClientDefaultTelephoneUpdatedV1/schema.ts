// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { ClientDefaultTelephoneUpdatedV1 as Payload } from "./contract.js";

/** The published schema of ClientDefaultTelephoneUpdatedV1 as a TypeBox schema. */
export const ClientDefaultTelephoneUpdatedV1 = Type.Object({
  metadata: Type.Object({
    occurredAtUtc: Type.String({
      "description": "The date and time when the telephone update event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)"
    }),
    typeName: Type.Literal("ClientDefaultTelephoneUpdatedV1", {
      "description": "The name of the event. E.g., ClientDefaultTelephoneUpdatedV1"
    }),
    source: Type.Optional(Type.String({
      "description": "The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)"
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
    telephoneTypeUpdated: Type.Optional(Type.String({
      "description": "The type of telephone being updated (e.g., Mobile, Home, Work)"
    })),
    telephoneUpdated: Type.Object({
      telephoneId: Type.Integer({
        "description": "The ID of the telephone number that was updated"
      }),
      telephoneNumber: Type.String({
        "description": "The updated telephone number"
      }),
      countryCode: Type.String({
        "description": "The country code associated with the telephone number (e.g., +1 for US)"
      }),
      isDefault: Type.Boolean({
        "description": "Indicates whether the telephone number is set as the default"
      }),
      modifiedBySource: Type.String({
        "description": "The source that performed the update (e.g., My Christies)"
      }),
      modifiedAtUtc: Type.String({
        "description": "The UTC timestamp when the telephone number was modified (ISO 8601 format)"
      }),
    }, {
      "required": [
        "telephoneId",
        "telephoneNumber",
        "countryCode",
        "isDefault",
        "modifiedBySource",
        "modifiedAtUtc"
      ]
    }),
  }, {
    "required": [
      "clientId",
      "accountNumber",
      "telephoneUpdated"
    ]
  }),
}, {
  "$id": "https://example.com/ClientDefaultTelephoneUpdatedV1.json",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "ClientDefaultTelephoneUpdatedV1",
  "description": "An event raised when a client updates their telephone number",
  "required": [
    "metadata",
    "data"
  ]
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type ClientDefaultTelephoneUpdatedV1 = Mutual<Type.Static<typeof ClientDefaultTelephoneUpdatedV1>, Payload>;
