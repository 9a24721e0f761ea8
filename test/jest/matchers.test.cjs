// Jest as most have it: CommonJS, and the global expect.
const { ClientAddressRemovedV1, PismoEvent, PismoPhoneChangeV1 } = require("client-contracts");
const { contractMatchers } = require("client-contracts/vitest");
const valid = require("client-contracts/schemas/ClientAddressRemovedV1/fixtures/valid/every-property.json");

expect.extend(contractMatchers);

const broken = { ...valid, data: { ...valid.data, clientId: "the-secret-id" } };

const messageOf = (run) => {
  try {
    run();
  } catch (error) {
    expect(JSON.stringify(error)).not.toContain("the-secret-id");
    return error.message;
  }
  throw new Error("expected an error, and nothing was thrown");
};

describe("toSatisfyContract", () => {
  it("passes what satisfies the contract", () => {
    expect(valid).toSatisfyContract(ClientAddressRemovedV1);
    expect(broken).toSatisfyContract(ClientAddressRemovedV1, { rules: "published" });
    expect(broken).not.toSatisfyContract(ClientAddressRemovedV1);
    expect(valid).not.toSatisfyContract(PismoEvent.of(PismoPhoneChangeV1));
  });

  it("lists the issues, and no value", () => {
    expect(messageOf(() => expect(broken).toSatisfyContract(ClientAddressRemovedV1))).toBe(
      [
        "expected a payload that satisfies ClientAddressRemovedV1 strictly, but it does not:",
        "  /data/clientId  must be a UUID  (format, documented)",
      ].join("\n"),
    );
  });

  it("has a message of its own for .not", () => {
    expect(messageOf(() => expect(valid).not.toSatisfyContract(ClientAddressRemovedV1))).toBe(
      "expected a payload that does not satisfy ClientAddressRemovedV1 strictly, but it does",
    );
  });

  it("refuses what is not a contract", () => {
    expect(() => expect(valid).toSatisfyContract("ClientAddressRemovedV1")).toThrow(TypeError);
  });

  it("stands for a payload in an expected value", () => {
    const send = jest.fn();
    send("topic", valid);
    expect(send).toHaveBeenCalledWith("topic", expect.toSatisfyContract(ClientAddressRemovedV1));
    expect({ payload: broken }).toEqual({ payload: expect.not.toSatisfyContract(ClientAddressRemovedV1) });
  });
});
