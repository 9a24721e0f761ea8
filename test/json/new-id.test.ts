import { afterEach, describe, expect, it, vi } from "vitest";
import { ClientAddressRemovedV1, createProducer, UpdateClientPhoneNumber } from "../../src/index.js";
import { newId } from "../../src/json/new-id.js";
import { readPayload } from "../support/payloads.js";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a page that came over plain http has. */
const withoutRandomUuid = (getRandomValues = (bytes: Uint8Array) => crypto.getRandomValues(bytes)) => {
  const real = crypto;
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => getRandomValues.call(real, bytes) });
};

describe("an id", () => {
  it("is that of the platform, if it makes any", () => {
    vi.stubGlobal("crypto", { randomUUID: () => "made" });
    expect(newId()).toBe("made");
  });

  it("is a random UUID where the platform makes none", () => {
    const { getRandomValues } = crypto;
    const real = crypto;
    withoutRandomUuid((bytes) => getRandomValues.call(real, bytes) as Uint8Array<ArrayBuffer>);
    const ids = Array.from({ length: 1000 }, newId);
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(1000);
  });

  it.each([
    [0x00, "00000000-0000-4000-8000-000000000000"],
    [0xff, "ffffffff-ffff-4fff-bfff-ffffffffffff"],
    [0x0a, "0a0a0a0a-0a0a-4a0a-aa0a-0a0a0a0a0a0a"],
  ])("has version and variant among bytes that are all %i", (byte, id) => {
    withoutRandomUuid((bytes) => bytes.fill(byte));
    expect(newId()).toBe(id);
  });

  it("is made for messages and builders there, too", () => {
    withoutRandomUuid((bytes) => bytes.fill(0));
    const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
    const { headers } = createProducer().message(ClientAddressRemovedV1, data);
    expect(headers["correlation-id"]).toBe("00000000-0000-4000-8000-000000000000");
    const request = UpdateClientPhoneNumber.build(
      { AccountReferenceNo: "DS-1001", PhoneNumber: { PhoneNumberType: "Mobile", Number: "021 123" } },
      { user: { Username: "api-user", Password: "secret" } },
    );
    expect(request.PhoneNumber.Id).toBe("00000000-0000-4000-8000-000000000000");
  });
});
