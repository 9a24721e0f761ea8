import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../../../scripts/repository/fixtures.js";
import type { ContractName } from "../../../../src/catalogue/contract-name.js";
import { fieldsOf, renderFields, showPublished, showStrict } from "../../../../src/cli/commands/show/show-contract.js";
import type { Contract } from "../../../../src/index.js";
import { contracts } from "../../../../src/index.js";
import { formatChecks } from "../../../../src/runtime/format-checks.js";
import { strictSchema } from "../../../../src/schema/strict-schema.js";
import { root } from "../../../support/root.js";

const names = Object.keys(contracts) as ContractName[];
const { valid, invalid } = readFixtures(root);

const compile = (schema: object) => {
  const isDraft07 = String((schema as { $schema?: string }).$schema).includes("draft-07");
  const options = { strict: false, formats: formatChecks, validateSchema: true };
  return (isDraft07 ? new Ajv(options) : new Ajv2020(options)).compile(schema);
};

const row = (name: ContractName, field: string) => fieldsOf(name).find((each) => each.field === field);

describe("showPublished", () => {
  it.each(names)("is the schema of %s as it stands in the file", (name) => {
    expect(showPublished(name)).toBe(readFileSync(join(root, "schemas", name, "schema.json"), "utf8"));
  });
});

describe("showStrict", () => {
  it.each(names)("is one schema that judges the fixtures of %s as the contract does", (name) => {
    const validate = compile(JSON.parse(showStrict(name)));
    // Both schemas are as open as they are published: they say nothing of properties that the contract does not know.
    const { allowingUnknown } = (contracts[name] as Contract<unknown>).strict;
    const fixtures = [...valid, ...invalid].filter(({ contract }) => contract === name);
    const verdicts = fixtures.map(({ file, payload }) => [file, validate(payload)]);
    expect(verdicts).toEqual(fixtures.map(({ file, payload }) => [file, allowingUnknown.is(payload)]));
  });

  it("names both schemas, and its dialect once", () => {
    expect(JSON.parse(showStrict("ClientAddressRemovedV1"))).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:client-contracts:ClientAddressRemovedV1:strict",
      allOf: [
        { $id: "https://example.com/ClientAddressRemovedV1.json", title: "ClientAddressRemovedV1" },
        { $id: "urn:client-contracts:ClientAddressRemovedV1:documented" },
      ],
    });
    expect(showStrict("ClientAddressRemovedV1").match(/\$schema/g)).toHaveLength(1);
  });

  it("is the published schema as it stands if there are no documented rules", () => {
    expect(showStrict("PismoPhoneChangeV1")).toBe(showPublished("PismoPhoneChangeV1"));
  });

  it.each([
    ["2020-12", "https://json-schema.org/draft/2020-12/schema"],
    ["draft-07", "http://json-schema.org/draft-07/schema#"],
  ])("keeps references within the schema that they stand in (%s)", (_, $schema) => {
    const validate = compile(
      strictSchema("ThingV1", {
        published: {
          $schema,
          $ref: "#/definitions/thing",
          definitions: { thing: { properties: { part: { $ref: "#" }, size: { type: "number" } } } },
        },
        documented: {
          $schema,
          properties: { size: { $ref: "#/definitions/thing" } },
          definitions: { thing: { minimum: 1 } },
        },
      }) as object,
    );
    expect(validate({ size: 1, part: { size: 0 } })).toBe(true);
    expect(validate({ size: 0 })).toBe(false);
    expect(validate({ part: { size: "1" } })).toBe(false);
  });

  it("declares the later dialect if the two differ", () => {
    const draft07 = "http://json-schema.org/draft-07/schema#";
    expect(strictSchema("ThingV1", { published: { $schema: draft07 }, documented: {} })).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      allOf: [
        { $schema: draft07, $id: "urn:client-contracts:ThingV1:published" },
        { $id: "urn:client-contracts:ThingV1:documented" },
      ],
    });
  });
});

describe("fieldsOf", () => {
  it("follows the order of the schema, into objects and arrays", () => {
    expect(fieldsOf("UpdateClientPhoneNumberResponse").map(({ field }) => field)).toEqual([
      "DateCreated",
      "Id",
      "ResponseNotes",
      "ResponseNotes[]",
      "ResponseNotes[].Code",
      "ResponseNotes[].Note",
      "ResponseNotes[].NoteType",
      "Status",
    ]);
  });

  it("says whose a rule is where the owner's page alone has it", () => {
    expect(row("ClientAddressRemovedV1", "data.addressRemoved.addressId")).toMatchObject({
      field: "data.addressRemoved.addressId",
      type: "string",
      required: true,
      rule: "uuid (documented)",
      description: "The GUID of the address that was removed",
    });
    expect(row("ClientAddressRemovedV1", "metadata.sentAtUtc")?.rule).toBe(
      "date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)",
    );
    expect(row("TransactionalAccountAuthorisedUserAddedV1", "data")).toMatchObject({
      required: true,
      rule: "required (documented)",
    });
  });

  it("tells the rules of the published schema", () => {
    expect(row("UpdateClientPhoneNumber", "RequestInitiator")?.rule).toBe("at most 100 characters");
    expect(row("UpdateClientPhoneNumber", "PhoneNumber.PhoneNumberType")?.rule).toBe(
      'one of "Home", "Mobile", "Work", "Emergency"',
    );
    expect(row("UpdateClientPhoneNumber", "PhoneNumber")?.rule).toBe(
      'if PhoneNumberType is "Emergency", then Name is required for the phone type Emergency',
    );
    expect(row("UpdateClientPhoneNumber", "")?.rule).toBe(
      "either with AccountReferenceNo, or with ExternalAccountReferenceNo",
    );
  });

  it("takes the title if there is no description, and the types in JSON Schema's words", () => {
    expect(row("PismoPhoneChangeV1", "object.customer_id")).toMatchObject({
      field: "object.customer_id",
      type: "integer or null",
      required: false,
      sensitivity: "personal",
      rule: "",
      description: "The Customer identifier",
    });
    expect(row("PismoEvent", "data")).toMatchObject({ type: "any", required: true });
  });
});

describe("what is personal or secret", () => {
  it("is told of each field that either schema marks", () => {
    const marked = fieldsOf("UpdateClientPhoneNumber").flatMap(({ field, sensitivity }) =>
      sensitivity === undefined ? [] : `${field} ${sensitivity}`,
    );
    expect(marked).toContain("User.Password secret");
    expect(marked).toContain("PhoneNumber.Number personal");
    expect(marked).toContain("User.Id personal");
    expect(marked).toHaveLength(9);
    expect(row("ClientAddressRemovedV1", "data.addressRemoved.city")?.sensitivity).toBe("personal");
    expect(row("ClientAddressRemovedV1", "data.clientId")).not.toHaveProperty("sensitivity");
    expect(renderFields("UpdateClientPhoneNumber")).toMatch(/^User\.Password +string +yes +secret +Provided/m);
  });
});

describe("renderFields", () => {
  it("is a table with a heading", () => {
    const lines = renderFields("PismoEvent").trimEnd().split("\n");
    expect(lines[0]?.split(/ {2,}/)).toEqual(["field", "type", "required", "sensitive", "rule", "description"]);
    expect(lines[1]?.split(/ {2,}/)).toEqual([
      "event_id",
      "string",
      "yes",
      "uuid (documented)",
      "Tells duplicates apart: delivery is at least once",
    ]);
    expect(lines).toHaveLength(fieldsOf("PismoEvent").length + 1);
  });

  it("calls the payload itself so", () => {
    expect(renderFields("UpdateClientPhoneNumber")).toMatch(/^\(payload\) +object/m);
  });

  it.each(names.flatMap((name) => [200, 80].map((columns) => [name, columns] as const)))(
    "of %s keeps to %i columns, and breaks no field's name",
    (name, columns) => {
      const lines = renderFields(name, { columns }).trimEnd().split("\n");
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      for (const { field } of fieldsOf(name))
        expect(lines.some((line) => line.split(" ")[0] === (field || "(payload)"))).toBe(true);
    },
  );
});
