import { Ajv } from "ajv";
import type { About } from "../../../src/catalogue/about.js";
import type { Fills } from "../../../src/contract/fills.js";

/** A row of an owner's error table, and the local failures that correspond to it. */
export interface ErrorRow {
  readonly type: "Error" | "Warning" | "Info";
  readonly code: string;
  readonly message: string;
  readonly raisedFor?: readonly { readonly pointer: string; readonly keyword?: string }[];
}

export const kinds = ["event", "pismo-payload", "pismo-envelope", "debitsuccess-request", "plain"] as const;

/** How a contract is built. */
export type Kind = (typeof kinds)[number];

/** How payloads are recognised, as far as their schema does not show it. */
export interface GivenIdentity {
  /** JSON Pointer of the text that names a payload. */
  readonly at?: string;
  /** The texts that name it there; if absent, those that the schema allows, or the contract's name. */
  readonly values?: readonly string[];
  /** What must stand at other places, by JSON Pointer. */
  readonly with?: Readonly<Record<string, string>>;
  /** JSON Pointer of the version, if payloads state it separately. */
  readonly versionAt?: string;
  /** The contract of the envelope that the payload comes in: then the names and the version stand in the envelope. */
  readonly in?: string;
}

/** What no schema says about a contract: the content of its `contract.json`. Every part may be absent. */
export interface ContractJson extends About {
  readonly kind?: Kind;
  readonly version?: string;
  readonly correlationHeader?: string;
  readonly source?: string;
  /** Keywords that the schema uses to tell readers something, and that are not keywords of its dialect. */
  readonly annotations?: readonly string[];
  /** What the builder fills besides consts and standard metadata, by JSON Pointer. */
  readonly fills?: Fills;
  /** How its payloads are recognised: the place of the text that names them, or more than that. */
  readonly identity?: string | GivenIdentity;
  /** Where a page allows properties that it does not list, by JSON Pointer. */
  readonly open?: readonly string[];
  /** For an envelope: JSON Pointer of the payload in it. */
  readonly carries?: string;
  /** JSON Pointer of the correlation id in the payload. */
  readonly correlationAt?: string;
  /** JSON Pointer of what keeps payloads in order that belong together. */
  readonly partitionKey?: string;
  readonly errors?: readonly ErrorRow[];
}

const text = { type: "string", minLength: 1 };
const pointer = { type: "string", pattern: "^/" };

const about = {
  owner: text,
  summary: text,
  raised: text,
  producers: { type: "array", items: text, uniqueItems: true },
  consumers: { type: "array", items: text, uniqueItems: true },
  response: text,
};

const schema = {
  type: "object",
  properties: {
    ...about,
    kind: { enum: kinds },
    version: { type: "string", pattern: "^\\d+(\\.\\d+\\.\\d+)?$" },
    correlationHeader: { type: "string", pattern: "^[\\w!#$%&'*+.^`|~-]+$" },
    source: text,
    annotations: { type: "array", items: text },
    fills: {
      type: "object",
      propertyNames: pointer,
      additionalProperties: {
        anyOf: [
          { enum: ["now", "sent", "uuid"] },
          { type: "object", properties: { const: {} }, required: ["const"], additionalProperties: false },
          {
            type: "object",
            properties: { producer: { enum: ["source", "applicationBreadcrumb", "correlationId"] } },
            required: ["producer"],
            additionalProperties: false,
          },
        ],
      },
    },
    identity: {
      anyOf: [
        pointer,
        {
          type: "object",
          properties: {
            at: pointer,
            values: { type: "array", items: text, minItems: 1 },
            with: { type: "object", propertyNames: pointer, additionalProperties: text },
            versionAt: pointer,
            in: text,
          },
          additionalProperties: false,
        },
      ],
    },
    open: { type: "array", items: { type: "string", pattern: "^(/.*)?$" } },
    carries: pointer,
    correlationAt: pointer,
    partitionKey: pointer,
    errors: {
      type: "array",
      items: {
        type: "object",
        properties: {
          type: { enum: ["Error", "Warning", "Info"] },
          code: text,
          message: text,
          raisedFor: {
            type: "array",
            items: {
              type: "object",
              properties: { pointer: { type: "string", pattern: "^(/.*)?$" }, keyword: text },
              required: ["pointer"],
              additionalProperties: false,
            },
          },
        },
        required: ["type", "code", "message"],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const validate = new Ajv({ allErrors: true }).compile(schema);

/** Returns what a `contract.json` says of who has to do with the contract, and when. */
export const aboutOf = (contract: ContractJson): About =>
  Object.fromEntries(Object.entries(contract).filter(([key]) => Object.hasOwn(about, key)));

/** What is wrong with the content of a `contract.json`: each place with what must be there. */
export const findContractJsonProblems = (content: unknown): { pointer: string; message: string }[] => {
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    pointer: instancePath,
    message: [message, ...Object.values(params)].join(" "),
  }));
};
