// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { TransactionalAccountAuthorisedUserAddedV1 as Payload } from "./contract.js";

/** The published schema of TransactionalAccountAuthorisedUserAddedV1 as a TypeBox schema. */
export const TransactionalAccountAuthorisedUserAddedV1 = Type.Object({
  metadata: Type.Optional(Type.Object({
    occurredAtUtc: Type.String({
      "description": "The date and time when event occurred in UTC. Date should be represented in ISO 8601 format e.g 2023-09-08T12:00:00Z"
    }),
    typeName: Type.String({
      "description": "The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1"
    }),
    source: Type.Optional(Type.String({
      "description": "The source of the event like was it genereated by Client using Web or WeChat, CRM"
    })),
    applicationBreadcrumb: Type.Optional(Type.String({
      "description": "Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0"
    })),
    version: Type.String({
      "description": "The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}"
    }),
    sentAtUtc: Type.String({
      "description": "When event was sent by the publishers in ISO 8601 "
    }),
    isTransactionalAccountAvailableForClient: Type.Boolean({
      "description": "Indicates if the transaction account for a client is available"
    }),
  }, {
    "required": [
      "occurredAtUtc",
      "typeName",
      "sentAtUtc",
      "version",
      "isTransactionalAccountAvailableForClient"
    ]
  })),
  data: Type.Optional(Type.Object({
    globalTransactionAccountId: Type.Optional(Type.String({
      "description": "The GUID of transaction account"
    })),
    accountNumber: Type.Optional(Type.String({
      "description": "The account number of the transaction account"
    })),
    authorisedUserDetails: Type.Optional(Type.Object({
      client: Type.Optional(Type.Object({
        globalClientId: Type.Optional(Type.String({
          "description": "The GUID of client"
        })),
        clientNumber: Type.Optional(Type.Number({
          "description": "The CRM number of the client"
        })),
        type: Type.Optional(Type.String({
          "description": "The type of client, e.g. Person or Organisation"
        })),
        fullName: Type.Optional(Type.String({
          "description": "The full name of the client"
        })),
      })),
      type: Type.Optional(Type.String({
        "description": "Authorised user type. Allowed values: AU-All: Bid, Collect, AU-One Sale: One Off, AU-Only Bidding, AU-Only Collecting, Account Holder, Created in Error."
      })),
      level: Type.Optional(Type.String({
        "description": "The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User"
      })),
      startAt: Type.Optional(Type.String({
        "description": "The start date and time of the authorised user in ISO 8601 format"
      })),
      expiryAt: Type.Optional(Type.String({
        "description": "The expiry date and time of the authorised user in ISO 8601 format"
      })),
    })),
  })),
}, {
  "$id": "https://example.com/TransactionalAccountAuthorisedUserAddedV1.json",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "TransactionalAccountAuthorisedUserAddedV1",
  "description": "An event raised when a authorised user is added to a transactional account"
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type TransactionalAccountAuthorisedUserAddedV1 = Mutual<Type.Static<typeof TransactionalAccountAuthorisedUserAddedV1>, Payload>;
