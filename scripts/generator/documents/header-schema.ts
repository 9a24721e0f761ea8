import type { DocumentedContract } from "./documented-contract.js";

// What a producer refuses, and a consumer passes over, is in src/headers/correlation-id.ts.
/** The schema of a correlation id that can travel in a header. */
export const idSchema = {
  type: "string",
  minLength: 1,
  maxLength: 256,
  pattern: "^[!-~\\u00a1-\\u00ff]([ -~\\u00a0-\\u00ff]*[!-~\\u00a1-\\u00ff])?$",
};

/** Returns the schema of the headers that a producer of this package gives a message. */
export const headerSchema = ({ facts, namesHeader }: DocumentedContract): object => ({
  type: "object",
  properties: {
    [facts.correlationHeader]: {
      description: "The correlation id: consumers pass it on with what they send in turn",
      ...idSchema,
    },
    "content-type": { description: "The media type of the payload", type: "string", examples: ["application/json"] },
    traceparent: { description: "The trace that the message belongs to (W3C Trace Context)", type: "string" },
    tracestate: { description: "What belongs to the traceparent (W3C Trace Context)", type: "string" },
  },
  // The header that no page names is this package's own: other senders may leave it out.
  ...(namesHeader && { required: [facts.correlationHeader] }),
});
