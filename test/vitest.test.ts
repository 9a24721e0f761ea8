import { describe, expect, it, vi } from "vitest";
import { ClientAddressRemovedV1, PismoEvent, PismoPhoneChangeV1, UpdateClientPhoneNumber } from "../src/index.js";
import { type ContractLike, contractMatchers } from "../src/vitest.js";
import { thrownBy } from "./support/issues.js";
import { readPayload } from "./support/payloads.js";

expect.extend(contractMatchers);

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const withClientId = (clientId: unknown) => ({ ...event, data: { ...event.data, clientId } });
const phone = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const phoneChange = PismoEvent.of(PismoPhoneChangeV1);
const envelope = { ...readPayload<PismoEvent>("PismoEvent", "every-property"), data: phone };
const message = (run: () => unknown): string => (thrownBy(run) as Error).message;

describe("toSatisfyContract", () => {
  it("passes what satisfies the contract", () => {
    expect(event).toSatisfyContract(ClientAddressRemovedV1);
    expect(event).toSatisfyContract(ClientAddressRemovedV1, {});
    expect(event).toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
  });

  it("judges strictly, unless the published schema alone is asked for", () => {
    expect(withClientId("not-a-guid")).toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
    expect(withClientId("not-a-guid")).not.toSatisfyContract(ClientAddressRemovedV1);
    expect(withClientId("not-a-guid")).not.toSatisfyContract(ClientAddressRemovedV1, { rules: "strict" });
  });

  it("names the contract and lists the issues, one a line", () => {
    const broken = { ...withClientId("not-a-guid"), metadata: { ...event.metadata, version: "1" } };
    expect(message(() => expect(broken).toSatisfyContract(ClientAddressRemovedV1))).toBe(
      [
        "expected a payload that satisfies ClientAddressRemovedV1 strictly, but it does not:",
        "  /metadata/version  must be a number  (type, published)",
        "  /data/clientId  must be a UUID  (format, documented)",
      ].join("\n"),
    );
    expect(message(() => expect(broken).toSatisfyContract(ClientAddressRemovedV1, { rules: "published" }))).toBe(
      [
        "expected a payload that satisfies ClientAddressRemovedV1 as published, but it does not:",
        "  /metadata/version  must be a number  (type, published)",
      ].join("\n"),
    );
    expect(message(() => expect(7).toSatisfyContract(ClientAddressRemovedV1))).toBe(
      [
        "expected a payload that satisfies ClientAddressRemovedV1 strictly, but it does not:",
        "  the whole payload  must be an object  (type, published)",
      ].join("\n"),
    );
  });

  it("tells the owner's own error code", () => {
    const request = readPayload<UpdateClientPhoneNumber>("UpdateClientPhoneNumber", "every-property");
    const { PhoneNumber: _, ...broken } = request;
    expect(message(() => expect(broken).toSatisfyContract(UpdateClientPhoneNumber))).toBe(
      [
        "expected a payload that satisfies UpdateClientPhoneNumber strictly, but it does not:",
        "  /PhoneNumber  is required  (required, published, 12023)",
      ].join("\n"),
    );
  });

  it("stops after twenty issues", () => {
    const broken = { ...phone, roles: Array.from({ length: 23 }, () => 7) };
    const [, ...lines] = message(() => expect(broken).toSatisfyContract(PismoPhoneChangeV1)).split("\n");
    expect(lines).toHaveLength(21);
    expect(lines.slice(19)).toEqual(["  /roles/19  must be a string  (type, published)", "  and 3 more"]);
  });

  it("keeps an issue on one line, whatever the keys of the payload are", () => {
    const broken = { ...event, data: { ...event.data, "a\n\u001b[31mb": Number.NaN } };
    const lines = message(() => expect(broken).toSatisfyContract(ClientAddressRemovedV1)).split("\n");
    expect(lines[1]).toMatch(/^ {2}\/data\/a\\u000a\\u001b\[31mb {2}/);
    expect(lines).toHaveLength(2);
  });

  it("has a message of its own for .not", () => {
    expect(message(() => expect(event).not.toSatisfyContract(ClientAddressRemovedV1))).toBe(
      "expected a payload that does not satisfy ClientAddressRemovedV1 strictly, but it does",
    );
  });

  it("gives the runner no value to print", () => {
    const error = thrownBy(() => expect(withClientId("the-secret-id")).toSatisfyContract(ClientAddressRemovedV1));
    expect(error).toMatchObject({ actual: undefined, expected: undefined });
    expect(JSON.stringify({ ...(error as Error), text: String(error) })).not.toContain("the-secret-id");
  });

  it("takes what PismoEvent.of returns", () => {
    expect(envelope).toSatisfyContract(phoneChange);
    const broken = { ...envelope, data: { ...phone, object: { ...phone.object, active: "yes" } } };
    expect(message(() => expect(broken).toSatisfyContract(phoneChange))).toBe(
      [
        "expected a payload that satisfies PismoEvent<PismoPhoneChangeV1> strictly, but it does not:",
        "  /data/object/active  must be a boolean  (type, published)",
      ].join("\n"),
    );
  });

  it("takes a contract of another copy of the package", () => {
    const issue = { path: ["a"], pointer: "/a", keyword: "const", message: "must be 1", rule: "published" } as const;
    const refusal = { success: false, error: { issues: [issue] } } as const;
    const other: ContractLike = {
      name: "Other",
      safeParse: () => ({ success: true }),
      strict: { safeParse: () => refusal },
    };
    expect({}).toSatisfyContract(other, { rules: "published" });
    expect(message(() => expect({}).toSatisfyContract(other))).toMatch(/Other strictly.*\n {2}\/a {2}must be 1 /);
  });

  it.each([
    ["undefined", undefined],
    ["object", null],
    ["string", "ClientAddressRemovedV1"],
    ["object", {}],
    ["object", event],
    ["object", ClientAddressRemovedV1.strict],
    ["object", { ...ClientAddressRemovedV1, strict: true }],
    ["function", () => ClientAddressRemovedV1],
  ])("refuses what is not a contract: %s %#", (given, wrong) => {
    const error = thrownBy(() => expect(event).not.toSatisfyContract(wrong as unknown as ContractLike));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toBe(
      "toSatisfyContract takes a contract, such as ClientAddressRemovedV1 or PismoEvent.of(PismoPhoneChangeV1), " +
        `not its name, its schema or its strict validator alone: this is not a contract (${wrong === null ? "null" : given})`,
    );
  });

  it("works behind resolves", async () => {
    await expect(Promise.resolve(event)).resolves.toSatisfyContract(ClientAddressRemovedV1);
  });
});

describe("expect.toSatisfyContract", () => {
  it("stands for a payload in an expected value", () => {
    expect({ payload: event }).toEqual({ payload: expect.toSatisfyContract(ClientAddressRemovedV1) });
    expect({ payload: {} }).not.toEqual({ payload: expect.toSatisfyContract(ClientAddressRemovedV1) });
    expect([withClientId("not-a-guid")]).toEqual([
      expect.toSatisfyContract(ClientAddressRemovedV1, { rules: "published" }),
    ]);
  });

  it("stands for the argument of a call", () => {
    const send = vi.fn();
    send("topic", event);
    expect(send).toHaveBeenCalledWith("topic", expect.toSatisfyContract(ClientAddressRemovedV1));
    expect(send).not.toHaveBeenCalledWith("topic", expect.toSatisfyContract(phoneChange));
  });

  it("has a negative form", () => {
    expect({ payload: {} }).toEqual({ payload: expect.not.toSatisfyContract(ClientAddressRemovedV1) });
  });
});
