// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { Type } from "typebox";
import type { Mutual } from "../../runtime/mutually-assignable.js";
import type { UpdateClientPhoneNumber as Payload } from "./contract.js";

/** The published schema of UpdateClientPhoneNumber as a TypeBox schema. */
export const UpdateClientPhoneNumber = Type.Unsafe<Payload>({
  "$id": "urn:client-contracts:UpdateClientPhoneNumber",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "UpdateClientPhoneNumber",
  "description": "Allows the customer’s phone number to be updated. Any existing phone number of the specified type held by Debitsuccess will be marked as Phone Number Type = Previous and replaced by the phone number data supplied in this message.",
  "type": "object",
  "properties": {
    "DateCreated": {
      "type": "string",
      "description": "Date/time message was processed",
      "format": "date-time"
    },
    "User": {
      "type": "object",
      "description": "The user that Debitsuccess knows the sender by",
      "properties": {
        "Id": {
          "type": "string",
          "description": "Unique ID for the user",
          "x-sensitive": "personal"
        },
        "Username": {
          "type": "string",
          "description": "Provided by Debitsuccess",
          "x-sensitive": "personal"
        },
        "Password": {
          "type": "string",
          "description": "Provided by Debitsuccess. A secret",
          "x-sensitive": "secret"
        }
      },
      "required": [
        "Username",
        "Password"
      ]
    },
    "RequestInitiator": {
      "type": "string",
      "description": "Allows requesting user to be logged",
      "maxLength": 100,
      "x-sensitive": "personal"
    },
    "AccountReferenceNo": {
      "type": "string",
      "description": "Debitsuccess account reference",
      "maxLength": 15,
      "x-sensitive": "personal"
    },
    "ExternalAccountReferenceNo": {
      "type": "string",
      "description": "External account reference",
      "maxLength": 50,
      "x-sensitive": "personal"
    },
    "PhoneNumber": {
      "type": "object",
      "description": "The phone number that replaces the one of its type",
      "properties": {
        "Id": {
          "type": "string",
          "description": "ID for the request"
        },
        "PhoneNumberType": {
          "type": "string",
          "description": "Home, Mobile, Work, Emergency",
          "enum": [
            "Home",
            "Mobile",
            "Work",
            "Emergency"
          ]
        },
        "CountryCode": {
          "type": "string",
          "description": "Unique country identifier"
        },
        "STDCode": {
          "type": "string",
          "description": "Maximum length of 4 characters",
          "maxLength": 4,
          "x-sensitive": "personal"
        },
        "Number": {
          "type": "string",
          "description": "Maximum length of 75 characters. Allowed characters: letters, digits and # + - ( ) * _ space , ; : . /",
          "maxLength": 75,
          "pattern": "^[A-Za-z0-9#+\\-()*_ ,;:./]*$",
          "x-messages": {
            "pattern": "must have no characters but letters, digits and # + - ( ) * _ space , ; : . /"
          },
          "x-sensitive": "personal"
        },
        "Name": {
          "type": "string",
          "description": "Required for emergency phone type",
          "maxLength": 50,
          "x-sensitive": "personal"
        },
        "Preferred": {
          "type": "boolean",
          "description": "Customer’s preferred phone number (true or false)"
        }
      },
      "required": [
        "PhoneNumberType",
        "Number"
      ],
      "if": {
        "properties": {
          "PhoneNumberType": {
            "const": "Emergency"
          }
        },
        "required": [
          "PhoneNumberType"
        ]
      },
      "then": {
        "required": [
          "Name"
        ],
        "x-messages": {
          "required": "is required for the phone type Emergency"
        }
      }
    }
  },
  "required": [
    "User",
    "PhoneNumber"
  ],
  "anyOf": [
    {
      "required": [
        "AccountReferenceNo"
      ]
    },
    {
      "required": [
        "ExternalAccountReferenceNo"
      ]
    }
  ]
});

/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */
export type UpdateClientPhoneNumber = Mutual<Type.Static<typeof UpdateClientPhoneNumber>, Payload>;
