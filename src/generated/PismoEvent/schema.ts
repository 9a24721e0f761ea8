// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { PismoEvent as Payload } from "./contract.js";

/** The published schema of PismoEvent as a TypeBox schema. */
export const PismoEvent = Type.Object({
  event_id: Type.String({
    "description": "Tells duplicates apart: delivery is at least once"
  }),
  schema_version: Type.Optional(Type.Unsafe<Exclude<Payload["schema_version"], undefined>>({
    "type": [
      "integer",
      "string"
    ],
    "description": "The version of the payload's schema"
  })),
  domain: Type.String({
    "description": "The domain of the event",
    "examples": [
      "audit"
    ]
  }),
  event_type: Type.String({
    "description": "The name of the event",
    "examples": [
      "phone_change",
      "phone-change",
      "phone-change-1"
    ]
  }),
  org_id: Type.Optional(Type.String({
    "description": "The organisation whose event it is"
  })),
  cid: Type.Optional(Type.String({
    "description": "The correlation id"
  })),
  timestamp: Type.Optional(Type.String({
    "description": "When the event happened, in ISO 8601"
  })),
  data: Type.Unsafe<Payload["data"]>({
    "description": "The payload of the event's own page",
    "x-sensitive": "personal"
  }),
}, {
  "$id": "urn:client-contracts:PismoEvent",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "PismoEvent",
  "description": "The envelope that all events of Pismo's stream share",
  "required": [
    "event_id",
    "domain",
    "event_type",
    "data"
  ]
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type PismoEvent = Mutual<Type.Static<typeof PismoEvent>, Payload>;
