import { describe, expect, it } from "vitest";
import { contracts } from "../src/index.js";
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
producer.message(UpdateClientPhoneNumber, { PhoneNumber: { PhoneNumberType: "" } });
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
    for (const place of ['PhoneNumberType: "|", Number', 'PhoneNumberType: "|" }'])
      expect(editor.completions(place)).toEqual(expect.arrayContaining(["Emergency", "Home", "Mobile", "Work"]));
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

const callsOf = (name: string) => `
const ${name}Data = {} as DataOf<typeof contracts.${name}>;
const ${name}Metadata = {} as MetadataOf<typeof contracts.${name}>;
const ${name}Required: RequiredNames<MetadataOf<typeof contracts.${name}>> = null;
producer.message(contracts.${name}, ${name}Data);
producer.build(contracts.${name}, ${name}Data);
producer.message(contracts.${name}, {} as any);
producer.message(contracts.${name}, ${name}Data, ${name}Metadata, { correlationId: "1" });
producer.build(contracts.${name}, ${name}Data, ${name}Metadata);
contracts.${name}.build(${name}Data);
send(contracts.${name}, ${name}Data);
publish("${name}", ${name}Data);
send(contracts.${name}, ${name}Data, ${name}Metadata);
publish("${name}", ${name}Data, ${name}Metadata);
`;

const callers = openEditor(`
import { type Buildable, contracts, createProducer, type DataOf, type MessageArguments, type MetadataOf } from "client-contracts";

const producer = createProducer();
type Contracts = typeof contracts;
type RequiredNames<Given> = keyof { [Name in keyof Given as {} extends Pick<Given, Name> ? never : Name]: Name };
const send = <Built extends Buildable>(contract: Built, data: DataOf<Built>, ...metadataAndOptions: MessageArguments<Built>) => producer.message(contract, data, ...metadataAndOptions);
const publish = <Name extends keyof Contracts>(name: Name, data: DataOf<Contracts[Name]>, ...metadataAndOptions: MessageArguments<Contracts[Name]>) => producer.message(contracts[name], data, ...metadataAndOptions);
${Object.keys(contracts).map(callsOf).join("")}
producer.message(contracts.UpdateClientPhoneNumber, { AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "Home", Number: "1" } });
producer.message(contracts.PismoPhoneChangeV1, { account: 32422 });
`);

/** The names of the metadata that a contract's builder requires, as the compiler says them. */
const requiredMetadata = (name: string): string[] =>
  callers
    .complaints(`const ${name}Required`)
    .flatMap((complaint) => [...complaint.matchAll(/"(\w+)"/g)])
    .map(([, required = ""]) => required);

const namesIn = (list: string) => list.split(", ").sort();

describe("the compiler's message for a call without metadata", () => {
  const demanding = Object.keys(contracts).filter((name) => requiredMetadata(name).length > 0);
  const others = Object.keys(contracts).filter((name) => !demanding.includes(name));
  const missing = /is not assignable to parameter of type '"the third argument is missing: it gives ([\w, ]+)"'\.$/;

  it("is needed for contracts with one required name, and for those with several", () => {
    expect(demanding.some((name) => requiredMetadata(name).length === 1)).toBe(true);
    expect(demanding.some((name) => requiredMetadata(name).length > 1)).toBe(true);
    expect(others).not.toEqual([]);
  });

  it.each(demanding)("names all the metadata that %s requires", (name) => {
    const required = requiredMetadata(name).sort();
    for (const call of [
      `producer.message(contracts.${name}, ${name}Data);`,
      `producer.build(contracts.${name}, ${name}Data);`,
      `producer.message(contracts.${name}, {} as any);`,
    ]) {
      const [complaint = "", ...more] = callers.complaints(call);
      expect(more).toEqual([]);
      expect(namesIn(missing.exec(complaint)?.[1] ?? complaint)).toEqual(required);
    }
  });

  it.each(demanding)("of its own build, or of a function around the producer, says what %s lacks", (name) => {
    expect(callers.complaints(`contracts.${name}.build(${name}Data);`)).toEqual([
      expect.stringMatching(/'(metadataAndOptions|userAndOptions|operation)' (was|were) not provided/),
    ]);
    for (const call of [`send(contracts.${name}, ${name}Data);`, `publish("${name}", ${name}Data);`])
      expect(callers.complaints(call)).toEqual([
        expect.stringContaining("Arguments for the rest parameter 'metadataAndOptions' were not provided"),
      ]);
  });

  it.each(others)("does not come for %s, which requires none", (name) => {
    expect(callers.complaints(`producer.message(contracts.${name}, ${name}Data);`)).toEqual([]);
    expect(callers.complaints(`producer.build(contracts.${name}, ${name}Data);`)).toEqual([]);
    expect(callers.complaints(`contracts.${name}.build(${name}Data);`)).toEqual([]);
    expect(callers.complaints(`send(contracts.${name}, ${name}Data);`)).toEqual([]);
    expect(callers.complaints(`publish("${name}", ${name}Data);`)).toEqual([]);
  });

  it.each(Object.keys(contracts))("does not come for %s if they are there", (name) => {
    for (const call of [
      `producer.message(contracts.${name}, ${name}Data, ${name}Metadata, { correlationId: "1" });`,
      `producer.build(contracts.${name}, ${name}Data, ${name}Metadata);`,
      `send(contracts.${name}, ${name}Data, ${name}Metadata);`,
      `publish("${name}", ${name}Data, ${name}Metadata);`,
    ])
      expect(callers.complaints(call)).toEqual([]);
  });

  it("does not come for a function that passes on what follows the data", () => {
    expect(callers.complaints("producer.message(contract, data, ...metadataAndOptions)")).toEqual([]);
    expect(callers.complaints("producer.message(contracts[name], data, ...metadataAndOptions)")).toEqual([]);
  });

  it("is about the metadata, whatever the data are", () => {
    expect(callers.complaints('{ AccountReferenceNo: "1"').join("\n")).toMatch(missing);
    expect(callers.complaints("{ account: 32422 }").join("\n")).toMatch(missing);
  });
});

describe("the compiler's message", () => {
  it("says which metadata are missing if the third argument lacks them", () => {
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
