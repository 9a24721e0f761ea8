import { Ajv } from "ajv";

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

/** What no schema says of a contract: the content of its `contract.json`. Every part may be absent. */
export interface ContractJson {
  readonly kind?: Kind;
  readonly version?: string;
  readonly correlationHeader?: string;
  readonly source?: string;
  /** Keywords that the schema uses to tell readers something, and that are no keywords of its dialect. */
  readonly annotations?: readonly string[];
  /** What a Pismo payload's builder fills. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The name of the event on Pismo's page: `phone_change`. */
  readonly event?: string;
  readonly errors?: readonly ErrorRow[];
}

const text = { type: "string", minLength: 1 };

const schema = {
  type: "object",
  properties: {
    kind: { enum: kinds },
    version: { type: "string", pattern: "^\\d+(\\.\\d+\\.\\d+)?$" },
    correlationHeader: { type: "string", pattern: "^[\\w!#$%&'*+.^`|~-]+$" },
    source: text,
    annotations: { type: "array", items: text },
    defaults: { type: "object" },
    event: text,
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

/** What is wrong with the content of a `contract.json`: each place with what is asked there. */
export const findContractJsonProblems = (content: unknown): { pointer: string; message: string }[] => {
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    pointer: instancePath,
    message: [message, ...Object.values(params)].join(" "),
  }));
};
