import { readFileSync } from "node:fs";
import { generateSync } from "json-schema-faker";
import { describe, expect, it } from "vitest";
import type { ContractName } from "../../src/catalogue/contract-name.js";
import {
  type ClientAddressRemovedV1,
  type Contract,
  contracts,
  type Issue,
  PismoPhoneChangeV1,
} from "../../src/index.js";
import { sampleSchema } from "../../src/samples/sample-schema.js";
import { samples, UnbreakableRuleError } from "../../src/samples/samples.js";
import type { Schema } from "../../src/schema/json-schema.js";
import { errorOf, thrownBy } from "../support/issues.js";

const names = Object.keys(contracts) as ContractName[];
const strictOf = (name: ContractName) => (contracts[name] as Contract<unknown>).strict;

const issuesOf = (name: ContractName, payload: unknown): readonly Issue[] =>
  errorOf(strictOf(name).safeParse(payload)).issues;

const broken = (name: ContractName, invalid: string, count = 1): string[][] =>
  [...samples(name, { invalid, count })].map((payload) =>
    issuesOf(name, payload).map(({ pointer, keyword, rule }) => `${pointer} ${keyword} ${rule}`),
  );

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

type Event = { metadata: Record<string, string>; data: Record<string, unknown> };

describe("samples", () => {
  it.each(names)("of %s satisfy it strictly, with every seed", (name) => {
    const made = [...samples(name, { count: 200 })];
    expect(made).toHaveLength(200);
    for (const payload of made) expect(strictOf(name).safeParseJson(JSON.stringify(payload)).success).toBe(true);
    // A small contract has few payloads.
    expect(new Set(made.map((payload) => JSON.stringify(payload))).size).toBeGreaterThan(1);
  });

  it("differ as much as their contract lets them", () => {
    const made = [...samples("ClientAddressRemovedV1", { count: 200 })];
    expect(new Set(made.map((payload) => JSON.stringify(payload))).size).toBeGreaterThan(100);
  });

  it("are the same ones for a seed, in every process", () => {
    expect([...samples("ClientAddressRemovedV1")]).toEqual([
      {
        metadata: {
          occurredAtUtc: "2026-01-19T19:29:36Z",
          typeName: "ClientAddressRemovedV1",
          source: "Internet",
          version: 1,
          sentAtUtc: "2026-01-19T20:28:28Z",
          applicationBreadcrumb: "my-christies-web-ui;3.0.1:follows-api;v1.1.0",
        },
        data: {
          clientId: "8738eb67-b708-478f-9e7f-8bc30ab3a3f6",
          clientNumber: 59205812,
          accountNumber: "97858198",
          addressRemoved: {
            addressId: "8565a11b-bddf-425d-9b4d-88c29fa4e7c2",
            firstLineOfAddress: "8 King Street",
            city: "London",
            postalCode: "SW1Y 6QT",
            countryCode: "GB",
          },
          removedBySource: "My Christies",
          removedAtUtc: "2026-01-19T21:27:09Z",
        },
      },
    ]);
  });

  it("have the values of fixtures and examples, and other numbers and ids in them", () => {
    const read = (name: ContractName, read: (payload: never) => unknown) =>
      new Set([...samples(name, { count: 50 })].map((payload) => read(payload as never)));
    const address = ({ data }: ClientAddressRemovedV1) => data.addressRemoved;
    expect(read("ClientAddressRemovedV1", (event) => address(event).countryCode)).toEqual(new Set(["GB"]));
    expect(read("ClientAddressRemovedV1", (event) => address(event).postalCode)).toEqual(
      new Set(["SW1Y 6QT", undefined]),
    );
    expect(read("PismoPhoneChangeV1", ({ object }: PismoPhoneChangeV1) => object.country_code)).toEqual(
      new Set(["55", null]),
    );
    expect(read("ClientAddressRemovedV1", ({ data }: ClientAddressRemovedV1) => data.accountNumber).size).toBe(50);
    for (const number of read("ClientAddressRemovedV1", ({ data }: ClientAddressRemovedV1) => data.accountNumber))
      expect(number).toMatch(/^[1-9]\d{7}$/);
    expect(read("PismoEvent", ({ cid }: { cid: string }) => cid).size).toBe(50);
  });

  it.each(names)("of %s hold no text that only says what it stands for, and no placeholder", (name) => {
    for (const text of [...samples(name, { count: 50 })].flatMap((payload) => [...textsIn(payload)]))
      expect(text).not.toMatch(/^[a-z ]+ \d+$|^string$|email.protected/);
  });

  it("take the seeds that follow", () => {
    const [fifth, sixth, seventh] = [...samples("PismoEvent", { seed: 5, count: 3 })];
    expect([...samples("PismoEvent", { seed: 5 })]).toEqual([fifth]);
    expect([...samples("PismoEvent", { seed: 6 })]).toEqual([sixth]);
    expect(seventh).not.toEqual(sixth);
    expect([...samples("PismoEvent", { count: 0 })]).toEqual([]);
  });

  it("are made one by one", () => {
    const endless = samples("PismoEvent", { count: Number.POSITIVE_INFINITY });
    expect(endless.next().value).toEqual([...samples("PismoEvent")][0]);
  });

  const isFirstEvent = (name: ContractName) => {
    const { occurredAtUtc, sentAtUtc } = (contracts[name] as Contract<unknown>).fields.parts?.metadata?.parts ?? {};
    return name.endsWith("V1") && occurredAtUtc !== undefined && sentAtUtc !== undefined;
  };

  it.each(names.filter(isFirstEvent))(
    "of the event %s have its name and version, and were sent after they occurred",
    (name) => {
      for (const { metadata } of samples(name, { count: 200 }) as Iterable<Event>) {
        expect(metadata.typeName).toBe(name);
        expect([1, "V1.0.0"]).toContain(metadata.version);
        expect(metadata.occurredAtUtc).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(Date.parse(metadata.sentAtUtc as string)).toBeGreaterThan(Date.parse(metadata.occurredAtUtc as string));
      }
    },
  );

  it("of Pismo's envelope hold what they name, and what a builder fills in", () => {
    for (const payload of samples("PismoEvent", { count: 20 })) {
      const { event_type, data } = payload as { event_type: string; data: unknown };
      expect(["phone_change", "phone-change", "phone-change-1"]).toContain(event_type);
      expect(PismoPhoneChangeV1.strict.parse(data)).toMatchObject({
        method: "PATCH",
        uri: "/v1/accounts/:accountId/phones/:phoneId",
        origin: "CRM",
      });
    }
  });

  it("take every side of a condition", () => {
    const types = [...samples("UpdateClientPhoneNumber", { count: 100 })].map(
      (payload) => (payload as { PhoneNumber: { PhoneNumberType: string } }).PhoneNumber.PhoneNumberType,
    );
    expect(new Set(types)).toEqual(new Set(["Home", "Mobile", "Work", "Emergency"]));
  });
});

describe("samples that are invalid", () => {
  it.each<[ContractName, string, string[]]>([
    ["UpdateClientPhoneNumber", "/PhoneNumber/Name:required", ["/PhoneNumber/Name required published"]],
    ["UpdateClientPhoneNumber", "anyOf", [" anyOf published"]],
    ["UpdateClientPhoneNumber", ":type", [" type published"]],
    ["UpdateClientPhoneNumber", "pattern", ["/PhoneNumber/Number pattern published"]],
    ["TransactionalAccountAuthorisedUserAddedV1", "enum", ["/data/authorisedUserDetails/level enum documented"]],
    ["TransactionalAccountAuthorisedUserAddedV1", "/metadata/typeName:const", ["/metadata/typeName const documented"]],
    ["ClientAddressRemovedV1", "const", ["/metadata/typeName const published"]],
    ["ClientAddressRemovedV1", "/data/clientId:format", ["/data/clientId format documented"]],
    ["ClientAddressRemovedV1", "/data/removedAtUtc:pattern", ["/data/removedAtUtc pattern documented"]],
    ["ClientAddressRemovedV1", "/data/removedAtUtc:format", ["/data/removedAtUtc format documented"]],
    ["PismoPhoneChangeV1", "/roles/0:type", ["/roles/0 type published"]],
  ])("of %s break %s and nothing else", (name, rule, issues) => {
    expect(broken(name, rule)).toEqual([issues]);
  });

  it("break any rule of a place, if a place alone is given", () => {
    const issues = broken("UpdateClientPhoneNumber", "/PhoneNumber/STDCode", 10).flat();
    expect(new Set(issues)).toEqual(
      new Set(["/PhoneNumber/STDCode type published", "/PhoneNumber/STDCode maxLength published"]),
    );
  });

  it.each(names)("of %s break each rule that can be broken, and no more than one", (name) => {
    const { message } = thrownBy(() => [...samples(name, { invalid: "nonsense" })]) as Error;
    const rules = [...message.matchAll(/(published|documented): ([^;.]+)/g)].flatMap(([, rule, keywords]) => [
      rule as string,
      ...(keywords as string).split(", "),
    ]);
    expect(rules).toEqual(expect.arrayContaining(["published", "type"]));
    for (const rule of rules) {
      for (const issues of broken(name, rule, 10)) {
        expect(issues).toHaveLength(1);
        expect(issues[0]?.split(" ")).toContain(rule);
      }
    }
  });

  it("break a rule in several places, as the seed chooses", () => {
    const places = broken("ClientAddressRemovedV1", "format", 50).map(([issue]) => issue);
    expect(new Set(places).size).toBeGreaterThan(3);
  });

  it("are the same ones for a seed", () => {
    const options = { invalid: "documented", seed: 3, count: 2 };
    expect([...samples("PismoEvent", options)]).toEqual([...samples("PismoEvent", options)]);
  });

  it("say which rules can be broken if one cannot", () => {
    const error = thrownBy(() => [...samples("PismoPhoneChangeV1", { invalid: "format" })]);
    expect(error).toBeInstanceOf(UnbreakableRuleError);
    expect(error).toMatchObject({
      contract: "PismoPhoneChangeV1",
      rule: "format",
      message:
        'No change of a valid payload of PismoPhoneChangeV1 breaks the rule "format". Rules that can be broken: published: required, type; documented: additionalProperties. Give one of these words, or a pointer such as /data, or both: /data:type.',
    });
  });
});

type FakerSchema = Parameters<typeof generateSync>[0];

describe("the schema that samples are made of", () => {
  const make = (published: Schema, documented?: Schema) =>
    generateSync(sampleSchema({ published, ...(documented !== undefined && { documented }) }) as FakerSchema, {
      seed: 1,
      alwaysFakeOptionals: true,
      useExamplesValue: true,
    });

  it("resolves references of every form", () => {
    const published = {
      $id: "https://example.com/thing.json",
      type: "object",
      properties: { a: { $ref: "#leaf" }, b: { $ref: "thing.json#/$defs/odd~1name" } },
      $defs: { "odd/name": { $anchor: "leaf", const: 7 } },
    };
    expect(make(published)).toEqual({ a: 7, b: 7 });
  });

  it("joins what both schemas ask of a field, behind a reference too", () => {
    const published = {
      type: "object",
      properties: { a: { type: "object", properties: { x: { const: 1 } } }, b: { $ref: "#/$defs/b" } },
      $defs: { b: { type: "object", properties: { x: { const: 2 } } } },
    };
    const asked = { properties: { y: { const: 3 } } };
    expect(make(published, { properties: { a: asked, b: asked } })).toEqual({ a: { x: 1, y: 3 }, b: { x: 2, y: 3 } });
  });

  it("makes texts that tell their property, within its limits", () => {
    const text = (schema: object) =>
      make({ type: "object", properties: { postalCode: { type: "string", ...schema } } });
    expect(text({})).toEqual({ postalCode: expect.stringMatching(/^postal code \d$/) });
    expect(text({ maxLength: 3 })).toEqual({ postalCode: expect.stringMatching(/^\d$/) });
    expect(text({ pattern: "^[0-9]+$" })).toEqual({ postalCode: expect.stringMatching(/^\d$/) });
    expect(text({ examples: ["1010"] })).toEqual({ postalCode: "1010" });
  });

  it("reads the tuples of draft-07", () => {
    const items = [{ const: "a" }, { const: 2 }];
    const $schema = "http://json-schema.org/draft-07/schema#";
    expect(make({ $schema, type: "array", items, additionalItems: false, minItems: 2 })).toEqual(["a", 2]);
  });
});

describe("the library behind it", () => {
  it("compiles no text", () => {
    const text = readFileSync(new URL(import.meta.resolve("json-schema-faker")), "utf8");
    expect(text).toContain("export{");
    expect(text).not.toMatch(/\beval\(|new Function\b/);
  });
});
