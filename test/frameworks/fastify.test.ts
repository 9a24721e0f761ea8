import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import fastify from "fastify";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as schemas from "../../src/generated/typebox.js";
import { ClientAddressRemovedV1, isContractError, type PismoPhoneChangeV1 } from "../../src/index.js";
import { readPayload } from "../support/payloads.js";
import { valuesIn } from "../support/values-in.js";

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const secret = { ...event, data: { ...event.data, clientId: "the-secret-id" } };
const broken = { ...event, data: { ...event.data, clientId: 12034567 } };
const schema = { body: schemas.ClientAddressRemovedV1 };

const create = () => fastify().withTypeProvider<TypeBoxTypeProvider>();

// The schema gives the handler its types, the contract judges. Fastify asks for a function that returns { value } or
// { error }, which is what safeParse is.
const app = create();
app.post("/published", { schema, validatorCompiler: () => ClientAddressRemovedV1.safeParse }, ({ body }) => {
  expectTypeOf(body).not.toBeAny();
  expectTypeOf(body).toExtend<ClientAddressRemovedV1>();
  // @ts-expect-error the body has no other type
  expectTypeOf(body).toExtend<PismoPhoneChangeV1>();
  return body.data.addressRemoved.addressId;
});
app.post("/strict", { schema, validatorCompiler: () => ClientAddressRemovedV1.strict.safeParse }, ({ body }) => body);

const withIssues = create();
withIssues.setErrorHandler((error, _, reply) =>
  isContractError(error) ? reply.code(400).send({ issues: error.issues }) : reply.send(error),
);
withIssues.post("/", { schema, validatorCompiler: () => ClientAddressRemovedV1.strict.safeParse }, ({ body }) => body);

const post = async (to: Pick<typeof app, "inject">, url: string, payload: unknown) => {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  const headers = { "content-type": "application/json" };
  const { statusCode, body } = await to.inject({ method: "POST", url, headers, payload: text });
  return { status: statusCode, body };
};
const refusal = (message: string) => ({ statusCode: 400, code: "ERR_CONTRACT", error: "Bad Request", message });

describe("a TypeBox schema as the body of a Fastify route, judged by its contract", () => {
  it("hands the payload over, typed and unchanged", async () => {
    expect(await post(app, "/published", event)).toEqual({ status: 200, body: event.data.addressRemoved.addressId });
    const more = { ...event, metadata: { ...event.metadata, applicationBreadcrumb: "web" } };
    expect(JSON.parse((await post(app, "/strict", more)).body)).toEqual(more);
  });

  it("refuses a broken payload with the path and the message of the issue", async () => {
    const { status, body } = await post(app, "/published", broken);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual(refusal("ClientAddressRemovedV1: /data/clientId must be a string"));
  });

  it("judges by the documented rules if it is told to", async () => {
    expect((await post(app, "/published", secret)).status).toBe(200);
    const { status, body } = await post(app, "/strict", secret);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toEqual(refusal("ClientAddressRemovedV1: /data/clientId must be a UUID"));
  });

  it("refuses no body, and a body that is not JSON", async () => {
    const { statusCode, body } = await app.inject({ method: "POST", url: "/published" });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toEqual(refusal("ClientAddressRemovedV1: must be an object"));
    const text = '{"id": the-secret}';
    const malformed = await post(app, "/published", text);
    expect(malformed.status).toBe(400);
    expect(malformed.body).toContain("FST_ERR_CTP_INVALID_JSON_BODY");
    expect(malformed.body).not.toContain("the-secret");
  });

  it("tells no value of the payload", async () => {
    expect(valuesIn((await post(app, "/strict", secret)).body, secret)).toEqual([]);
    expect(valuesIn((await post(app, "/published", broken)).body, broken)).toEqual([]);
  });

  it("answers with all issues if the error handler asks for them", async () => {
    const two = { ...secret, metadata: { ...secret.metadata, version: "the-secret-version" } };
    const { status, body } = await post(withIssues, "/", two);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      issues: [
        { pointer: "/metadata/version", message: "must be a number" },
        { pointer: "/data/clientId", message: "must be a UUID" },
      ],
    });
    expect(valuesIn(body, two)).toEqual([]);
  });
});

describe("a TypeBox schema as the body of a Fastify route, without its contract", () => {
  it("is judged by TypeBox's own compiler, by the published schema alone", async () => {
    const bare = create().setValidatorCompiler(TypeBoxValidatorCompiler);
    bare.post("/", { schema }, ({ body }) => body.data.clientId);
    expect(await post(bare, "/", secret)).toEqual({ status: 200, body: "the-secret-id" });
    const { status, body } = await post(bare, "/", broken);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ message: "body/data/clientId must be string" });
  });

  it("is not a schema for Fastify's Ajv, which knows draft 7 alone", async () => {
    const bare = create();
    bare.post("/", { schema }, ({ body }) => body);
    await expect(bare.ready()).rejects.toThrow(
      'no schema with key or ref "https://json-schema.org/draft/2020-12/schema"',
    );
  });
});
