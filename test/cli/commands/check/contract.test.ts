import { describe, expect, it } from "vitest";
import { readPayload } from "../../../support/payloads.js";
import { addressRemoved, badVersion, phoneChange, phoneChangeEvent, toLines } from "../../shared/payloads.js";
import { check } from "./check-report.js";

const contractOf = (file: string, payload: unknown, ...parameters: string[]) => {
  const { failures } = check({ [file]: payload }, [...parameters, "--expect", "invalid", "."]);
  return failures[0]?.contract;
};

const messageOf = (file: string, payload: unknown, ...parameters: string[]) => {
  const { status, found, messages } = check({ [file]: payload }, [...parameters, "."]);
  expect(status).toBe(1);
  return `${found[0]?.replace(/^[^:]*:\d+:\d+ /, "")}: ${messages[0]}`;
};

const lookedAt =
  " contract: belongs to no known contract (looked at metadata.typeName, event_type, and the names of the file and its folders): use --contract";

describe("the contract of a payload", () => {
  const bare = phoneChange();
  const response = readPayload("UpdateClientPhoneNumberResponse", "succeeded");

  it.each([
    ["the payload's own mark", "a.json", addressRemoved(), "ClientAddressRemovedV1"],
    ["the name of Pismo's event", "a.json", phoneChangeEvent(), "PismoEvent<PismoPhoneChangeV1>"],
    ["the folder's name", "PismoPhoneChangeV1/a.json", bare, "PismoPhoneChangeV1"],
    ["a folder's name, further out", "PismoPhoneChangeV1/b/c/a.json", bare, "PismoPhoneChangeV1"],
    ["the innermost folder's name", "PismoEvent/PismoPhoneChangeV1/a.json", bare, "PismoPhoneChangeV1"],
    ["the file's name, before a folder's", "PismoEvent/PismoPhoneChangeV1.json", bare, "PismoPhoneChangeV1"],
    ["how the file's name begins", "PismoPhoneChangeV1.mobile.json", bare, "PismoPhoneChangeV1"],
    ["how the file's name begins, with a hyphen", "PismoPhoneChangeV1-mobile.json", bare, "PismoPhoneChangeV1"],
    ["how the folder's name begins", "PismoPhoneChangeV1 fixtures/a.json", bare, "PismoPhoneChangeV1"],
    ["the longest name", "UpdateClientPhoneNumberResponse.json", response, "UpdateClientPhoneNumberResponse"],
  ])("is told by %s", (_, file, payload, contract) => {
    expect(contractOf(file, payload)).toBe(contract);
  });

  it("is told by the mark, whatever the path is called", () => {
    const { failures } = check({ "PismoPhoneChangeV1/PismoEvent.json": badVersion() });
    expect(failures.map(({ contract }) => contract)).toEqual(["ClientAddressRemovedV1"]);
  });

  it("is the one that the user names, before the mark", () => {
    expect(contractOf("PismoEvent.json", bare, "--contract", "PismoPhoneChangeV1")).toBe("PismoPhoneChangeV1");
    const { found } = check({ "a.json": addressRemoved() }, ["-c", "ClientDefaultTelephoneUpdatedV1", "."]);
    expect(found).toContain("a.json:4:17 /metadata/typeName const");
  });

  it("is Pismo's event in its envelope or bare, whichever it comes in", () => {
    const event = phoneChangeEvent(({ data }) => {
      data.object.number = 1;
    });
    const { failures } = check({ "a.ndjson": toLines(event, event.data) }, ["-c", "PismoPhoneChangeV1", "."]);
    expect(failures.map(({ contract, issues }) => [contract, issues.map(({ pointer }) => pointer)])).toEqual([
      ["PismoEvent<PismoPhoneChangeV1>", ["/data/object/number"]],
      ["PismoPhoneChangeV1", ["/object/number"]],
    ]);
  });

  it("is told by the path before the mark if the payload is broken on purpose, as the mark may be", () => {
    const broken = addressRemoved(({ metadata }) => {
      metadata.typeName = "SomethingElse";
    });
    expect(check({ "ClientAddressRemovedV1/invalid/a.json": broken }).status).toBe(0);
    expect(messageOf("ClientAddressRemovedV1/valid/a.json", broken)).toMatch(/^\/metadata\/typeName contract: /);
  });

  it("is none if nothing tells", () => {
    expect(messageOf("a.json", {})).toBe(lookedAt);
    expect(messageOf("a.json", "1")).toBe(lookedAt);
    expect(messageOf("PismoPhoneChangeV12.json", {})).toBe(
      `${lookedAt}; PismoPhoneChangeV12 in the path: its version is not known; known: PismoPhoneChangeV1`,
    );
    expect(messageOf("ClientAdressRemovedV1/a.json", {})).toBe(
      `${lookedAt}; ClientAdressRemovedV1 in the path: did you mean ClientAddressRemovedV1?`,
    );
  });

  it("is none if the payload is a list, and --each is told of", () => {
    expect(messageOf("a.json", [badVersion()])).toBe(
      `${lookedAt}; it is an array: use --each if its items are payloads`,
    );
  });

  it.each([
    ["ClientAdressRemovedV1", "did you mean ClientAddressRemovedV1?"],
    ["ClientAddressRemovedV9", "its version is not known; known: ClientAddressRemovedV1"],
    ["SomethingElse", "client-contracts list shows all contracts"],
    ["constructor", "client-contracts list shows all contracts"],
    ["", "client-contracts list shows all contracts"],
  ])("is none if metadata.typeName is %j", (typeName, hint) => {
    const payload = { metadata: { typeName } };
    expect(messageOf("a.json", payload)).toBe(`/metadata/typeName contract: names no contract: ${hint}`);
  });

  it.each([
    ["phone_change_7", "its version is not known; known: phone_change, phone-change, phone-change-1"],
    ["phone-change-2", "its version is not known; known: phone_change, phone-change, phone-change-1"],
    ["account_closed", "client-contracts list shows all contracts"],
  ])("is none if event_type is %j", (event_type, hint) => {
    expect(messageOf("a.json", { event_type })).toBe(`/event_type contract: names no contract: ${hint}`);
  });
});
