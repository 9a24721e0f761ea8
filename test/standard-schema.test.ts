import { initTRPC } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { ClientAddressRemovedV1 } from "../src/index.js";
import { readPayload } from "./support/payloads.js";

// tRPC takes any Standard Schema as the input of a procedure, and knows nothing of this package.
const { router, procedure, createCallerFactory } = initTRPC.create();
const routes = router({
  remove: procedure.input(ClientAddressRemovedV1).mutation(({ input }) => input.data.addressRemoved.addressId),
  removeStrictly: procedure.input(ClientAddressRemovedV1.strict).mutation(({ input }) => input),
});
const caller = createCallerFactory(routes)({});
const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");

describe("a contract as the input of a tRPC procedure", () => {
  it("hands the payload over, typed", async () => {
    const addressId: string = await caller.remove(event);
    expect(addressId).toBe(event.data.addressRemoved.addressId);
    expect(await caller.removeStrictly(event)).toBe(event);
  });

  it("refuses a broken payload with the path and the message of the issue", async () => {
    const broken = { ...event, data: { ...event.data, clientId: 12034567 } };
    // @ts-expect-error the procedure's input has the contract's type
    const refusal = await caller.remove(broken).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["data", "clientId"], message: "must be a string" }] },
    });
  });

  it("tells no value of the payload", async () => {
    const broken = { ...event, data: { ...event.data, clientId: "the-secret-id" } };
    const refusal = await caller.removeStrictly(broken).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ cause: { issues: [{ path: ["data", "clientId"], message: "must be a UUID" }] } });
    expect(String(refusal)).not.toContain("the-secret-id");
  });
});
