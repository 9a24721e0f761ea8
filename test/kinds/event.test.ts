import vm from "node:vm";
import { describe, expect, it, vi } from "vitest";
import {
  ClientAddressRemovedV1,
  ClientDefaultTelephoneUpdatedV1,
  type ContractError,
  TransactionalAccountAuthorisedUserAddedV1,
} from "../../src/index.js";
import { thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const now = new Date("2026-01-30T09:15:00.250Z");
const clock = () => now;
const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const authorised = readPayload<TransactionalAccountAuthorisedUserAddedV1>(
  "TransactionalAccountAuthorisedUserAddedV1",
  "every-property",
);

const issuesOf = (run: () => unknown) =>
  (thrownBy(run) as ContractError).issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe("build of an event", () => {
  it("fills the metadata that the caller leaves out", () => {
    expect(ClientAddressRemovedV1.build(data, undefined, { clock })).toEqual({
      metadata: {
        typeName: "ClientAddressRemovedV1",
        version: 1,
        occurredAtUtc: "2026-01-30T09:15:00.250Z",
        sentAtUtc: "2026-01-30T09:15:00.250Z",
      },
      data,
    });
  });

  it("takes the version from the contract's name if the page's is 0.0.1", () => {
    const telephone = readPayload<ClientDefaultTelephoneUpdatedV1>("ClientDefaultTelephoneUpdatedV1", "every-property");
    expect(ClientDefaultTelephoneUpdatedV1.build(telephone.data).metadata.version).toBe(1);
  });

  it("writes the version as text if the schema asks for text", () => {
    const event = TransactionalAccountAuthorisedUserAddedV1.build(
      { accountNumber: "10023456" },
      { isTransactionalAccountAvailableForClient: false },
      { clock },
    );
    expect(event.metadata).toEqual({
      typeName: "TransactionalAccountAuthorisedUserAddedV1",
      version: "V1.0.0",
      occurredAtUtc: "2026-01-30T09:15:00.250Z",
      sentAtUtc: "2026-01-30T09:15:00.250Z",
      isTransactionalAccountAvailableForClient: false,
    });
  });

  it("lets the caller's values win, turns dates into text, and passes other keys through", () => {
    const metadata = {
      version: 1.5,
      occurredAtUtc: new Date("2025-12-31T23:59:59Z"),
      sentAtUtc: "2026-01-01T00:00:00Z",
      source: "CRM",
    };
    expect(ClientAddressRemovedV1.build(data, metadata, { clock }).metadata).toEqual({
      typeName: "ClientAddressRemovedV1",
      version: 1.5,
      occurredAtUtc: "2025-12-31T23:59:59.000Z",
      sentAtUtc: "2026-01-01T00:00:00Z",
      source: "CRM",
    });
  });

  it("takes a Date of another realm", () => {
    const occurredAtUtc = vm.runInNewContext("new Date(0)") as Date;
    expect(ClientAddressRemovedV1.build(data, { occurredAtUtc }).metadata.occurredAtUtc).toBe(
      "1970-01-01T00:00:00.000Z",
    );
  });

  it("fills what the caller gives as undefined", () => {
    expect(ClientAddressRemovedV1.build(data, { version: undefined }, { clock }).metadata.version).toBe(1);
  });

  it("leaves the caller's objects as they are, and does not copy the data", () => {
    const metadata = Object.freeze({ source: "CRM" });
    const frozen = Object.freeze({ ...data });
    const event = ClientAddressRemovedV1.build(frozen, metadata);
    expect(metadata).toEqual({ source: "CRM" });
    expect(event.data).toBe(frozen);
    expect(event.metadata).not.toBe(metadata);
  });

  it("asks the system's clock once if none is given", () => {
    vi.useFakeTimers({ now });
    try {
      const { metadata } = ClientAddressRemovedV1.build(data);
      expect([metadata.occurredAtUtc, metadata.sentAtUtc]).toEqual(Array(2).fill("2026-01-30T09:15:00.250Z"));
    } finally {
      vi.useRealTimers();
    }
  });

  it("validates strictly before it returns", () => {
    const broken = { ...data, clientId: "12034567", removedAtUtc: "yesterday" };
    expect(issuesOf(() => ClientAddressRemovedV1.build(broken))).toEqual([
      "/data/clientId format",
      "/data/removedAtUtc format",
    ]);
  });

  it("refuses another event's name, as any value that the caller gives", () => {
    // @ts-expect-error the name is a constant
    expect(issuesOf(() => ClientAddressRemovedV1.build(data, { typeName: "Other" }))).toEqual([
      "/metadata/typeName const",
    ]);
  });

  it.each<[string, unknown, unknown, string[]]>([
    ["no data", undefined, undefined, ["/data required"]],
    ["null as data", null, undefined, ["/data type"]],
    ["null as metadata", data, null, ["/metadata type"]],
    ["a text as metadata", data, "CRM", ["/metadata type"]],
    ["an invalid Date", data, { occurredAtUtc: new Date(Number.NaN) }, ["/metadata/occurredAtUtc type"]],
    ["NaN as version", data, { version: Number.NaN }, ["/metadata/version type"]],
    ["a Date where no time is asked for", { ...data, clientId: now }, undefined, ["/data/clientId type"]],
    ["NaN in what the schema does not know", { ...data, weight: Number.NaN }, undefined, ["/data/weight json"]],
  ])("refuses %s from a caller without types", (_, given, metadata, issues) => {
    const build = ClientAddressRemovedV1.build as (data: unknown, metadata: unknown) => unknown;
    expect(issuesOf(() => build(given, metadata))).toEqual(issues);
  });

  it("takes a Date in the data, if a date-time is asked for", () => {
    const removedAtUtc = new Date("2026-01-30T09:15:00Z");
    const given = { ...data, removedAtUtc };
    expect(ClientAddressRemovedV1.build(given).data.removedAtUtc).toBe("2026-01-30T09:15:00.000Z");
    expect(given.removedAtUtc).toBe(removedAtUtc);
  });

  it("says which getter of the metadata throws", () => {
    const metadata = Object.defineProperty({}, "source", {
      enumerable: true,
      get: () => {
        throw new Error("secret");
      },
    });
    expect(issuesOf(() => ClientAddressRemovedV1.build(data, metadata))).toEqual(["/metadata/source json"]);
  });

  it("requires metadata that nothing can fill", () => {
    const build = TransactionalAccountAuthorisedUserAddedV1.build as (data: unknown, metadata?: unknown) => unknown;
    expect(issuesOf(() => build(authorised.data))).toEqual([
      "/metadata/isTransactionalAccountAvailableForClient required",
    ]);
  });
});

describe("what is not a plain object", () => {
  const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
  class Metadata {
    get source() {
      return "CRM";
    }
  }
  class Data {
    get note() {
      return 1;
    }
  }

  it.each<[string, unknown, string]>([
    ["a Map", new Map([["source", "CRM"]]), "must be a plain object"],
    ["a Date", new Date(0), "has a toJSON, as a Date has: give its text"],
    ["an instance whose class has a getter", new Metadata(), "has inherited properties"],
    ["an object with a hidden key", Object.defineProperty({}, "source", { value: "CRM" }), "has symbol or hidden keys"],
  ])("is refused as metadata, and not filled without what it holds: %s", (_, metadata, message) => {
    const { issues } = thrownBy(() => ClientAddressRemovedV1.build(data, metadata as never)) as ContractError;
    expect(issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toContain("/metadata/typeName required");
    if (issues.some(({ pointer }) => pointer === "/metadata"))
      expect(issues).toContainEqual(expect.objectContaining({ pointer: "/metadata", keyword: "json", message }));
  });

  it("is refused as data, with a Date in it or without", () => {
    for (const removedAtUtc of [data.removedAtUtc, new Date(0)]) {
      const given = Object.assign(new Data(), data, { removedAtUtc });
      const { issues } = thrownBy(() => ClientAddressRemovedV1.build(given)) as ContractError;
      expect(issues).toContainEqual(
        expect.objectContaining({ pointer: "/data", keyword: "json", message: "has inherited properties" }),
      );
    }
  });
});
