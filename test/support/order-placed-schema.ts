/** A schema of the kind that one finds elsewhere: draft-07, definitions, a nested object, formats, an enum, a mark. */
export const orderPlacedSchema = (typeName: string) => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://example.com/order-placed.json",
  title: "Order placed",
  description: "Raised when a customer places an order.",
  type: "object",
  required: ["metadata", "data"],
  properties: {
    metadata: {
      type: "object",
      required: ["typeName", "version", "occurredAtUtc", "tenant"],
      properties: {
        typeName: { const: typeName },
        version: { type: "integer" },
        occurredAtUtc: { type: "string", format: "date-time" },
        tenant: { type: "string", minLength: 1 },
      },
    },
    data: {
      type: "object",
      required: ["orderId", "lines"],
      properties: {
        orderId: { type: "string", format: "uuid" },
        channel: { enum: ["web", "store"] },
        receiptEmail: { type: "string", "x-sensitive": "personal" },
        lines: { type: "array", minItems: 1, items: { $ref: "#/definitions/line" } },
      },
    },
  },
  definitions: {
    line: {
      type: "object",
      required: ["sku", "quantity"],
      additionalProperties: false,
      properties: {
        sku: { type: "string", pattern: "^[A-Z]{3}-\\d+$" },
        quantity: { type: "integer", minimum: 1 },
      },
    },
  },
});
