// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { UpdateClientPhoneNumberResponse as Payload } from "./contract.js";

/** The published schema of UpdateClientPhoneNumberResponse as a TypeBox schema. */
export const UpdateClientPhoneNumberResponse = Type.Object({
  DateCreated: Type.Optional(Type.String({
    "description": "Date/time message was processed",
    "format": "date-time"
  })),
  Id: Type.Optional(Type.String({
    "description": "Unique ID for the message"
  })),
  ResponseNotes: Type.Optional(Type.Array(Type.Object({
    Code: Type.Optional(Type.String({
      "description": "The code of the error table"
    })),
    Note: Type.Optional(Type.String({
      "description": "The message in words",
      "x-sensitive": "personal"
    })),
    NoteType: Type.Optional(Type.Unsafe<Exclude<Exclude<Payload["ResponseNotes"], undefined>[number]["NoteType"], undefined>>({
      "type": "string",
      "description": "Error, Warning, Info",
      "enum": [
        "Error",
        "Warning",
        "Info"
      ]
    })),
  }), {
    "description": "Collection of validation messages"
  })),
  Status: Type.Optional(Type.Unsafe<Exclude<Payload["Status"], undefined>>({
    "type": "string",
    "description": "Failed, Succeed, Unknown",
    "enum": [
      "Failed",
      "Succeed",
      "Unknown"
    ]
  })),
}, {
  "$id": "urn:client-contracts:UpdateClientPhoneNumberResponse",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "UpdateClientPhoneNumberResponse",
  "description": "What Debitsuccess answers to UpdateClientPhoneNumber"
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type UpdateClientPhoneNumberResponse = Mutual<Type.Static<typeof UpdateClientPhoneNumberResponse>, Payload>;
