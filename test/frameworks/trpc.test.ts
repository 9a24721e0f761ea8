import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import { ClientAddressRemovedV1, isContractError, type PismoPhoneChangeV1 } from "../../src/index.js";
import { readPayload } from "../support/payloads.js";
import { valuesIn } from "../support/values-in.js";

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const secret = { ...event, data: { ...event.data, clientId: "the-secret-id" } };
const broken = { ...event, data: { ...event.data, clientId: 12034567 } };
const malformed = '{"id": the-secret}';

// tRPC takes a contract as the input of a procedure, and knows nothing of this package. Its answer to text that is not
// JSON quotes the text, and so does the stack that it sends outside of production: hence both options.
const trpc = initTRPC.create({
  isDev: false,
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    message: cause instanceof SyntaxError ? "the request is not JSON" : shape.message,
    data: { ...shape.data, issues: isContractError(cause) ? cause.issues : [] },
  }),
});
const routes = trpc.router({
  remove: trpc.procedure.input(ClientAddressRemovedV1).mutation(({ input }) => {
    expectTypeOf(input).toEqualTypeOf<ClientAddressRemovedV1>();
    // @ts-expect-error the input has no other type
    expectTypeOf(input).toEqualTypeOf<PismoPhoneChangeV1>();
    return input.data.addressRemoved.addressId;
  }),
  removeStrictly: trpc.procedure.input(ClientAddressRemovedV1.strict).mutation(({ input }) => input),
});
const caller = trpc.createCallerFactory(routes)({});

const byDefault = initTRPC.create({ isDev: false });
const defaults = byDefault.router({ remove: byDefault.procedure.input(ClientAddressRemovedV1).mutation(() => "") });

const post = async (router: typeof routes | typeof defaults, name: string, payload: unknown) => {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  const headers = { "content-type": "application/json" };
  const req = new Request(`http://localhost/${name}`, { method: "POST", headers, body });
  const response = await fetchRequestHandler({ endpoint: "", req, router });
  return { status: response.status, body: await response.text() };
};

describe("a contract as the input of a tRPC procedure", () => {
  it("hands the payload over, typed and unchanged", async () => {
    expect(await caller.remove(event)).toBe(event.data.addressRemoved.addressId);
    expect(await caller.removeStrictly(event)).toBe(event);
    const { status, body } = await post(routes, "removeStrictly", event);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ result: { data: event } });
  });

  it("refuses a broken payload with the path and the message of the issue", async () => {
    // @ts-expect-error the procedure's input has the contract's type
    const refusal = await caller.remove(broken).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["data", "clientId"], message: "must be a string" }] },
    });
    const { status, body } = await post(routes, "remove", broken);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      error: {
        message: "ClientAddressRemovedV1: /data/clientId must be a string",
        data: { code: "BAD_REQUEST", issues: [{ pointer: "/data/clientId", message: "must be a string" }] },
      },
    });
  });

  it("judges by the documented rules if it is told to", async () => {
    expect((await post(routes, "remove", secret)).status).toBe(200);
    const { status, body } = await post(routes, "removeStrictly", secret);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      error: { data: { issues: [{ path: ["data", "clientId"], message: "must be a UUID" }] } },
    });
  });

  it("refuses no input, and text that is not JSON", async () => {
    const nothing = await post(routes, "remove", "");
    expect(nothing.status).toBe(400);
    const { status, body } = await post(routes, "remove", malformed);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ error: { message: "the request is not JSON", data: { issues: [] } } });
  });

  it("tells no value of the payload, as its default answer to malformed text does", async () => {
    const refusal = await caller.removeStrictly(secret).catch((error: unknown) => error);
    expect(valuesIn(`${String(refusal)}${(refusal as Error).stack}`, secret)).toEqual([]);
    expect(valuesIn((await post(routes, "removeStrictly", secret)).body, secret)).toEqual([]);
    expect(valuesIn((await post(routes, "remove", broken)).body, broken)).toEqual([]);
    expect((await post(routes, "remove", malformed)).body).not.toContain("the-secret");
    expect((await post(defaults, "remove", malformed)).body).toContain("the-secret");
  });
});
