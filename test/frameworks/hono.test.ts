import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, it } from "vitest";
import { ClientAddressRemovedV1, type PismoPhoneChangeV1 } from "../../src/index.js";
import { readPayload } from "../support/payloads.js";
import { valuesIn } from "../support/values-in.js";

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const secret = { ...event, data: { ...event.data, clientId: "the-secret-id" } };
const broken = { ...event, data: { ...event.data, clientId: 12034567 } };

// Hono takes any Standard Schema, and knows nothing of this package. Without the third parameter it answers with the
// payload that it refused.
const app = new Hono()
  .post(
    "/published",
    sValidator("json", ClientAddressRemovedV1, (result, context) =>
      result.success ? undefined : context.json({ issues: result.error }, 400),
    ),
    (context) => {
      const removed = context.req.valid("json");
      expectTypeOf(removed).toEqualTypeOf<ClientAddressRemovedV1>();
      // @ts-expect-error the payload has no other type
      expectTypeOf(removed).toEqualTypeOf<PismoPhoneChangeV1>();
      return context.text(removed.data.addressRemoved.addressId);
    },
  )
  .post(
    "/strict",
    sValidator("json", ClientAddressRemovedV1.strict, (result, context) =>
      result.success ? undefined : context.json({ issues: result.error }, 400),
    ),
    (context) => context.json(context.req.valid("json")),
  )
  .post("/default", sValidator("json", ClientAddressRemovedV1.strict), (context) => context.body(null, 204));

const post = async (url: string, payload: unknown) => {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  const headers = { "content-type": "application/json" };
  const response = await app.request(url, { method: "POST", headers, body: text });
  return { status: response.status, body: await response.text() };
};

describe("a contract as the JSON of a Hono route", () => {
  it("hands the payload over, typed and unchanged", async () => {
    expect(await post("/published", event)).toEqual({ status: 200, body: event.data.addressRemoved.addressId });
    const more = { ...event, metadata: { ...event.metadata, applicationBreadcrumb: "web" } };
    expect(JSON.parse((await post("/strict", more)).body)).toEqual(more);
  });

  it("refuses a broken payload with the path and the message of the issue", async () => {
    const { status, body } = await post("/published", broken);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      issues: [{ path: ["data", "clientId"], pointer: "/data/clientId", message: "must be a string" }],
    });
  });

  it("judges by the documented rules if it is told to", async () => {
    expect((await post("/published", secret)).status).toBe(200);
    const { status, body } = await post("/strict", secret);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ issues: [{ path: ["data", "clientId"], message: "must be a UUID" }] });
  });

  it("refuses no body, and a body that is not JSON", async () => {
    const response = await app.request("/published", { method: "POST" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ issues: [{ path: ["metadata"] }, { path: ["data"] }] });
    expect(await post("/published", '{"id": the-secret}')).toEqual({
      status: 400,
      body: "Malformed JSON in request body",
    });
  });

  it("tells no value of the payload, as its default answer does", async () => {
    expect(valuesIn((await post("/strict", secret)).body, secret)).toEqual([]);
    expect(valuesIn((await post("/published", broken)).body, broken)).toEqual([]);
    expect(valuesIn((await post("/default", secret)).body, secret)).toContain("the-secret-id");
  });
});
