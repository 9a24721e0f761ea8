import { describe, expect, it } from "vitest";
import { openEditor } from "./support/editor.js";

const editor = openEditor(`
import { ClientAddressRemovedV1, createConsumer, createProducer, PismoPhoneChangeV1, TransactionalAccountAuthorisedUserAddedV1 as Added, UpdateClientPhoneNumber } from "client-contracts";

const producer = createProducer();
const event: ClientAddressRemovedV1 = ClientAddressRemovedV1.parse({});
const strictly = Added.strict.parse({});
const removed = event.data.addressRemoved;
const number = event.data.clientNumber;
const sent = event.metadata.sentAtUtc;
const phone = PismoPhoneChangeV1.parse({}).object.type;
const password = UpdateClientPhoneNumber.parse({}).User.Password;
const level = strictly.data.authorisedUserDetails?.level;
const published = Added.parse({}).data?.authorisedUserDetails?.level;
const built = Added.build({}, { isTransactionalAccountAvailableForClient: true });

producer.message(Added, { authorisedUserDetails: { level: "" } });
producer.message(Added, { authorisedUserDetails: { } }, { isTransactionalAccountAvailableForClient: true });
producer.message(Added, {}, { });
producer.message(Added, {});
producer.build(Added, {});
UpdateClientPhoneNumber.build({ AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "", Number: "1" } }, { user: { Username: "", Password: "" } });
UpdateClientPhoneNumber.build({ PhoneNumber: { PhoneNumberType: "Mobile", Number: "1" } }, { user: { Username: "", Password: "" } });
createConsumer({ ClientAddressRemovedV1: (received) => received. });
createConsumer({ });
`);

const times = (text: string, part: string): number => text.split(part).length - 1;

describe("an editor's hover", () => {
  it("over a contract shows the shape of its payload, with rules and marks, and its example once", () => {
    const shown = editor.hover("const event: ClientAddressRemovedV1");
    expect(shown).toContain(
      "interface ClientAddressRemovedV1 {\n  metadata: {\n    occurredAtUtc: string; // date-time",
    );
    expect(shown).toContain("    clientNumber?: number; // personal\n");
    expect(times(shown, "@example")).toBe(1);
    expect(times(shown, "An event raised when a client removes an address")).toBe(1);
    expect(times(shown, "Version 1.0.0.")).toBe(1);
  });

  it("over what was parsed names the payload, and no alias of itself", () => {
    expect(editor.hover("const event")).toBe("const event: ClientAddressRemovedV1\n");
    expect(editor.hover("const strictly")).toBe("const strictly: TransactionalAccountAuthorisedUserAddedV1Strict\n");
    expect(editor.hover("const built")).toBe("const built: TransactionalAccountAuthorisedUserAddedV1Strict\n");
    expect(editor.hover("const removed")).toContain("    addressId: string;\n    firstLineOfAddress: string;\n");
  });

  it("over a field shows its description, the page's rule and its mark, each once", () => {
    expect(editor.hover("event.metadata.sentAtUtc")).toBe(
      [
        "(property) sentAtUtc: string",
        "The date and time when the event was sent by the publisher in ISO 8601 format",
        "",
        "Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)",
      ].join("\n"),
    );
    expect(editor.hover("event.data.clientNumber")).toBe(
      "(property) clientNumber?: number | undefined\nThe COS number of the client\n\nMark: personal",
    );
    expect(editor.hover("User.Password")).toBe(
      "(property) Password: string\nProvided by Debitsuccess. A secret\n\nMark: secret",
    );
    const example = editor.hover("object.type");
    expect([times(example, "@example"), times(example, "@default")]).toEqual([1, 1]);
  });

  it("over a field whose values the page lists shows them, as a rule or as its type", () => {
    expect(editor.hover("Added.parse({}).data?.authorisedUserDetails?.level")).toContain(
      'Rule: one of "0", "1", "2" (documented)',
    );
    const strict = editor.hover("const level");
    expect(strict).toBe('const level: "0" | "1" | "2" | undefined\n');
  });
});

describe("an editor's completions", () => {
  it("offer the values that the page lists, even before the metadata are there", () => {
    expect(editor.completions('authorisedUserDetails: { level: "')).toEqual(["0", "1", "2"]);
    expect(editor.completions('PhoneNumberType: "|", Number')).toEqual(
      expect.arrayContaining(["Emergency", "Home", "Mobile", "Work"]),
    );
  });

  it("offer the fields that may be written", () => {
    expect(editor.completions("{ authorisedUserDetails: { |}")).toEqual(
      expect.arrayContaining(["client", "expiryAt", "level", "startAt", "type"]),
    );
    expect(editor.completions("producer.message(Added, {}, { ")).toEqual(
      expect.arrayContaining(["isTransactionalAccountAvailableForClient", "source", "typeName"]),
    );
  });

  it("offer the names of contracts, and what a handler is given", () => {
    expect(editor.completions("createConsumer({ ClientAddressRemovedV1: (received) => received.")).toEqual(
      expect.arrayContaining(["data", "metadata"]),
    );
    expect(editor.completions("createConsumer({ |}")).toEqual(
      expect.arrayContaining(["ClientAddressRemovedV1", "PismoPhoneChangeV1"]),
    );
  });
});

describe("the compiler's message", () => {
  it("says which metadata are missing if the third argument is", () => {
    const missing = "the third argument is missing: it gives isTransactionalAccountAvailableForClient";
    expect(editor.complaints("producer.message(Added, {});").join("\n")).toContain(missing);
    expect(editor.complaints("producer.build(Added, {});").join("\n")).toContain(missing);
    expect(editor.complaints("producer.message(Added, {}, { ").join("\n")).toContain(
      "Property 'isTransactionalAccountAvailableForClient' is missing in type '{}'",
    );
  });

  it("names the alternative that lacks a property", () => {
    expect(editor.complaints("UpdateClientPhoneNumber.build({ PhoneNumber: {").join("\n")).toMatch(
      /'ExternalAccountReferenceNo' is missing in type .* but required in type 'UpdateClientPhoneNumberDataWithExternalAccountReferenceNo'/,
    );
  });
});
