import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";

// A copy of what the scripts need, so that the repository itself stays as it is.
const copy = mkdtempSync(join(tmpdir(), "client-contracts-envelope-"));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

const write = (path: string, content: unknown) => {
  mkdirSync(join(copy, path, ".."), { recursive: true });
  writeFileSync(join(copy, path), typeof content === "string" ? content : JSON.stringify(content));
};

const $schema = "https://json-schema.org/draft/2020-12/schema";

// CloudEvents 1.0, in structured JSON (CloudEvents JSON event format, section 3), and an event that comes in it.
const files = {
  "schemas/MadeUpEnvelope/schema.json": {
    $schema,
    description: "The envelope of CloudEvents 1.0",
    type: "object",
    required: ["id", "source", "specversion", "type"],
    properties: {
      id: { type: "string", minLength: 1 },
      source: { type: "string", minLength: 1 },
      specversion: { const: "1.0" },
      type: { type: "string", minLength: 1 },
      time: { type: "string", format: "date-time" },
      datacontenttype: { type: "string" },
      data: {},
    },
  },
  "schemas/MadeUpEnvelope/contract.json": {
    identity: "/type",
    carries: "/data",
    fills: { "/id": "uuid", "/time": "now" },
  },
  "schemas/MadeUpPlacedV1/schema.json": {
    $schema,
    description: "Raised when a customer places an order.",
    type: "object",
    required: ["orderId"],
    properties: { orderId: { type: "string" }, total: { type: "number" } },
  },
  "schemas/MadeUpPlacedV1/contract.json": {
    identity: { in: "MadeUpEnvelope", values: ["com.example.made-up.placed.v1"] },
  },
  // Named by a const that is required, without a line of configuration.
  "schemas/MadeUpLostV1/schema.json": {
    $schema,
    type: "object",
    required: ["event", "schemaVersion"],
    properties: { event: { const: "made-up.lost.v1" }, schemaVersion: { const: 1 }, orderId: { type: "string" } },
  },
};

const use = `
import { MadeUpEnvelope, createConsumer, identify, on, MadeUpLostV1, MadeUpPlacedV1, parseAny, UpdateClientPhoneNumber } from "./src/index.js";

const clock = () => new Date("2026-01-30T09:15:00Z");
const type = "com.example.made-up.placed.v1";
const event = MadeUpEnvelope.build({ source: "/orders", type, data: { orderId: "7" } }, undefined, { clock });
const calls: unknown[] = [];
const consumer = createConsumer([on(MadeUpPlacedV1, (order, { envelope }) => calls.push({ order, source: envelope?.source }))]);
const statusOf = async (change: object) => {
  const outcome = await consumer.receive({ body: { ...event, ...change } });
  return outcome.status === "handled" ? "handled" : [outcome.status, "error" in outcome ? outcome.error.issues[0].pointer : ""].join(" ").trim();
};
console.log(JSON.stringify({
  event,
  lost: MadeUpLostV1.build({ orderId: "1" }),
  identified: [identify(event).contract, identify({ ...event, type: "other" }).contract, identify({ event: "made-up.lost.v1" }).contract],
  parsed: parseAny(JSON.stringify(event)).payload,
  statuses: [
    await statusOf({}),
    await statusOf({ type: "com.example.made-up.placed.v2" }),
    await statusOf({ type: "com.example.made-up.lost.v1" }),
    await statusOf({ data: { orderId: 7 } }),
  ],
  calls,
}));
`;

beforeAll(() => {
  for (const path of ["schemas", "scripts", "src", "package.json", "README.md", "tsconfig.json"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [path, content] of Object.entries(files)) write(path, content);
  mustRun(copy, process.execPath, [tsx, join(copy, "scripts/generate.ts")]);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a further owner's envelope, by contract.json and a schema alone", () => {
  it("is filled, recognised and unwrapped", () => {
    write("use.ts", use);
    const printed = JSON.parse(mustRun(copy, process.execPath, [tsx, "use.ts"]));
    expect(printed).toEqual({
      event: {
        source: "/orders",
        type: "com.example.made-up.placed.v1",
        data: { orderId: "7" },
        specversion: "1.0",
        id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
        time: "2026-01-30T09:15:00.000Z",
      },
      lost: { orderId: "1", event: "made-up.lost.v1", schemaVersion: 1 },
      identified: ["MadeUpPlacedV1", "MadeUpEnvelope", "MadeUpLostV1"],
      parsed: { orderId: "7" },
      statuses: ["handled", "unknown-version", "unknown-type", "invalid /data/orderId"],
      calls: [{ order: { orderId: "7" }, source: "/orders" }],
    });
  });

  it("is checked in files, with what it carries", () => {
    const event = { id: "1", source: "/o", specversion: "1.0", type: "com.example.made-up.placed.v1", time: "x" };
    write("fixtures/good.json", { ...event, time: "2026-01-30T09:15:00Z", data: { orderId: "7" } });
    write("fixtures/bad.json", { ...event, data: { order: "7" } });
    write("fixtures/lost.json", { event: "made-up.lost.v1", schemaVersion: 2 });
    write(
      "check.ts",
      `import { checkFiles } from "./src/check/index.js";
       const found: string[] = [];
       for await (const result of checkFiles({ paths: ["fixtures"] }))
         if (result.type === "failure")
           found.push(...result.issues.map(({ pointer, keyword }) => result.contract + " " + pointer + " " + keyword));
       console.log(JSON.stringify(found));`,
    );
    expect(JSON.parse(mustRun(copy, process.execPath, [tsx, "check.ts"]))).toEqual([
      "MadeUpEnvelope<MadeUpPlacedV1> /time format",
      "MadeUpEnvelope<MadeUpPlacedV1> /data/orderId required",
      "MadeUpEnvelope<MadeUpPlacedV1> /data/order additionalProperties",
      "MadeUpLostV1 /schemaVersion const",
    ]);
  });
});
