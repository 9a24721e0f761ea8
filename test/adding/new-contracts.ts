import { orderPlacedSchema } from "../support/order-placed-schema.js";

/** A contract that is none of those in the repository, and what the documented steps add to its schema by hand. */
export interface NewContract {
  readonly name: string;
  readonly schema: object;
  /** The files of its folder, by their path in it. They replace what `add-contract` made. */
  readonly files: Readonly<Record<string, unknown>>;
}

const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";

const published = (pointer: string, keyword: string) => [{ pointer, keyword, rule: "published" }];
const documented = (pointer: string, keyword: string) => [{ pointer, keyword, rule: "documented" }];

/** Fixtures as files: the payloads of both kinds, with the issues that the invalid ones must raise. */
const fixtures = (
  valid: readonly unknown[],
  invalid: readonly (readonly [payload: unknown, expected: readonly object[]])[],
): Record<string, unknown> => ({
  ...Object.fromEntries(valid.map((payload, index) => [`fixtures/valid/example-${index + 1}.json`, payload])),
  ...Object.fromEntries(invalid.map(([payload], index) => [`fixtures/invalid/mistake-${index + 1}.json`, payload])),
  "fixtures/invalid/expected.json": Object.fromEntries(
    invalid.map(([, expected], index) => [`mistake-${index + 1}.json`, expected]),
  ),
});

const source = "A page of the shop";

const orderPlaced = {
  metadata: { typeName: "OrderPlacedV2", version: 2, occurredAtUtc: "2026-01-30T09:15:00Z", tenant: "north" },
  data: {
    orderId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    receiptEmail: "buyer@example.com",
    lines: [{ sku: "ABC-1", quantity: 1 }],
  },
};
const withOrder = (change: object) => ({ ...orderPlaced, data: { ...orderPlaced.data, ...change } });

const cloudEvent = {
  id: "1",
  source: "/stock",
  specversion: "1.0",
  type: "com.example.stock.moved.v1",
  data: { sku: "ABC-1", to: "north" },
};

const refund = { orderId: "1", amount: 5 };
const byTicket = { ticket: "T-1", amount: 0.5, reason: "broken" };

const category = { label: "Tools", children: [{ label: "Saws" }, { label: "Drills", children: [] }] };

const priceList = {
  currency: "EUR",
  "valid-from": "2026-01-30",
  "1st": 1,
  window: [1, "week"],
  prices: { "ABC-1": 9.5, "ABC-2": 10 },
};

/** Contracts of shapes that the repository lacks: none of them is written like the seven that it began with. */
export const newContracts: readonly NewContract[] = [
  {
    // An event of another domain, of an earlier draft, with metadata of its own.
    name: "OrderPlacedV2",
    schema: orderPlacedSchema("OrderPlacedV2"),
    files: {
      "contract.json": { kind: "event", version: "2", correlationHeader: "x-correlation", source },
      "documented.json": {
        $schema: draft2020,
        title: "OrderPlacedV2, documented rules",
        properties: { data: { properties: { lines: { description: "At most 100 lines", maxItems: 100 } } } },
      },
      ...fixtures(
        [orderPlaced, withOrder({ channel: "web" })],
        [
          [withOrder({ orderId: "1" }), published("/data/orderId", "format")],
          [withOrder({ channel: "phone" }), published("/data/channel", "enum")],
          [withOrder({ lines: [] }), published("/data/lines", "minItems")],
          [withOrder({ lines: [{ sku: "A", quantity: 1 }] }), published("/data/lines/0/sku", "pattern")],
          [withOrder({ lines: Array(101).fill({ sku: "ABC-1", quantity: 1 }) }), documented("/data/lines", "maxItems")],
          [{ ...orderPlaced, trace: 1 }, documented("/trace", "additionalProperties")],
        ],
      ),
    },
  },
  {
    // The envelope of CloudEvents 1.0, in structured JSON.
    name: "CloudEvent",
    schema: {
      $schema: draft2020,
      description: "The envelope of CloudEvents 1.0",
      type: "object",
      required: ["id", "source", "specversion", "type"],
      properties: {
        id: { type: "string", minLength: 1 },
        source: { type: "string", minLength: 1 },
        specversion: { const: "1.0" },
        type: { type: "string", minLength: 1 },
        time: { type: "string", format: "date-time" },
        data: { "x-sensitive": "personal" },
      },
      additionalProperties: { type: ["string", "integer", "boolean"] },
    },
    files: {
      "contract.json": { identity: "/type", carries: "/data", fills: { "/id": "uuid", "/time": "now" }, source },
      ...fixtures(
        [cloudEvent, { ...cloudEvent, time: "2026-01-30T09:15:00+01:00", partitionkey: "north" }],
        [
          [{ ...cloudEvent, id: "" }, published("/id", "minLength")],
          [{ ...cloudEvent, source: 1 }, published("/source", "type")],
          [{ ...cloudEvent, specversion: "0.3" }, published("/specversion", "const")],
          [{ ...cloudEvent, type: null }, published("/type", "type")],
          [{ ...cloudEvent, time: "yesterday" }, published("/time", "format")],
          [{ ...cloudEvent, partitionkey: {} }, published("/partitionkey", "type")],
        ],
      ),
    },
  },
  {
    // What comes in that envelope.
    name: "StockMovedV1",
    schema: {
      $schema: draft2020,
      description: "Raised when goods change their place.",
      type: "object",
      required: ["sku", "to"],
      properties: { sku: { type: "string" }, from: { type: ["string", "null"] }, to: { type: "string" } },
    },
    files: {
      "contract.json": { identity: { in: "CloudEvent", values: ["com.example.stock.moved.v1"] }, source },
      ...fixtures(
        [cloudEvent.data, { ...cloudEvent.data, from: null }],
        [
          [{ to: "north" }, published("/sku", "required")],
          [{ sku: "ABC-1" }, published("/to", "required")],
          [{ ...cloudEvent.data, sku: 1 }, published("/sku", "type")],
          [{ ...cloudEvent.data, from: 1 }, published("/from", "type")],
          [{ ...cloudEvent.data, to: null }, published("/to", "type")],
          [{ ...cloudEvent.data, too: "south" }, documented("/too", "additionalProperties")],
        ],
      ),
    },
  },
  {
    // A request with alternatives at its root, and no mark of its own.
    name: "RefundRequest",
    schema: {
      $schema: draft2020,
      title: "Refund request",
      type: "object",
      properties: {
        orderId: { type: "string" },
        ticket: { type: "string" },
        amount: { type: "number", exclusiveMinimum: 0 },
        reason: { type: "string", maxLength: 20 },
      },
      required: ["amount"],
      anyOf: [{ required: ["orderId"] }, { required: ["ticket", "reason"] }],
    },
    files: {
      "contract.json": { kind: "plain", version: "1", source },
      ...fixtures(
        [refund, byTicket],
        [
          [{ ...refund, amount: 0 }, published("/amount", "exclusiveMinimum")],
          [{ ...refund, amount: "5" }, published("/amount", "type")],
          [{ orderId: "1" }, published("/amount", "required")],
          [{ ...refund, orderId: 1 }, published("/orderId", "type")],
          [{ ...byTicket, reason: "x".repeat(21) }, published("/reason", "maxLength")],
          [{ ...refund, order: "1" }, documented("/order", "additionalProperties")],
        ],
      ),
    },
  },
  {
    // Definitions of draft-07, one of which refers to itself, and a reference at the root.
    name: "CategoryTree",
    schema: {
      $schema: draft07,
      definitions: {
        category: {
          type: "object",
          required: ["label"],
          properties: {
            label: { type: "string", minLength: 1 },
            children: { type: "array", items: { $ref: "#/definitions/category" } },
          },
        },
      },
      allOf: [{ $ref: "#/definitions/category" }],
    },
    files: {
      "contract.json": { source },
      ...fixtures(
        [{ label: "Tools" }, category],
        [
          [{}, published("/label", "required")],
          [{ label: "" }, published("/label", "minLength")],
          [{ label: 1 }, published("/label", "type")],
          [{ ...category, children: {} }, published("/children", "type")],
          [{ ...category, children: [{}] }, published("/children/0/label", "required")],
          [{ ...category, children: [{ ...category, children: [1] }] }, published("/children/0/children/0", "type")],
        ],
      ),
    },
  },
  {
    // A payload that is a list.
    name: "TagListV1",
    schema: {
      $schema: draft2020,
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 8 },
    },
    files: {
      "contract.json": { source },
      ...fixtures(
        [["a"], ["a", "b"]],
        [
          [[], published("", "minItems")],
          [["a", "a"], published("", "uniqueItems")],
          [[""], published("/0", "minLength")],
          [["a", 1], published("/1", "type")],
          [["a", "b".repeat(9)], published("/1", "maxLength")],
          [{ a: "a" }, published("", "type")],
        ],
      ),
    },
  },
  {
    // Names that are no identifiers, a tuple, a map, and lists that must not repeat.
    name: "PriceListV3",
    schema: {
      $schema: draft2020,
      type: "object",
      required: ["currency", "prices"],
      properties: {
        currency: { enum: ["EUR", "USD", null] },
        "valid-from": { type: "string", format: "date" },
        "1st": { type: "integer" },
        "": { type: "null" },
        class: { type: "string" },
        window: { type: "array", prefixItems: [{ type: "integer" }, { enum: ["day", "week"] }], items: false },
        prices: { type: "object", additionalProperties: { type: "number", minimum: 0 }, minProperties: 1 },
        regions: { type: "array", items: { type: "object" }, uniqueItems: true },
      },
      additionalProperties: false,
    },
    files: {
      "contract.json": { source },
      ...fixtures(
        [priceList, { currency: null, prices: { "": 0 }, regions: [{ a: 1, b: 2 }, { a: 1 }], "": null, class: "x" }],
        [
          [{ ...priceList, currency: "GBP" }, published("/currency", "enum")],
          [{ ...priceList, "valid-from": "30.01.2026" }, published("/valid-from", "format")],
          [{ ...priceList, "1st": "1" }, published("/1st", "type")],
          [{ ...priceList, window: [1, "year"] }, published("/window/1", "enum")],
          [{ ...priceList, prices: { "A/1": -1 } }, published("/prices/A~11", "minimum")],
          [
            {
              ...priceList,
              regions: [
                { a: 1, b: 2 },
                { b: 2, a: 1 },
              ],
            },
            published("/regions", "uniqueItems"),
          ],
        ],
      ),
    },
  },
];
