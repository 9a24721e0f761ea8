import { describe, expect, it } from "vitest";
import { readSources } from "../../scripts/repository/read-input.js";
import * as everything from "../../src/index.js";
import { contracts } from "../../src/index.js";
import { root } from "../support/root.js";

describe("contracts", () => {
  it("are as many as there are folders, under the folders' names", () => {
    expect(Object.keys(contracts)).toEqual(
      readSources(root)
        .map(({ folder }) => folder)
        .sort(),
    );
  });

  it.each(Object.entries(contracts))("%s knows its name and is exported under it", (name, contract) => {
    expect(contract.name).toBe(name);
    expect((everything as Record<string, unknown>)[name]).toBe(contract);
  });

  it("have the versions, ids and headers of their pages", () => {
    const facts = Object.values(contracts).map(({ name, version, id, correlationHeader }) => [
      name,
      version,
      id,
      correlationHeader,
    ]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ["ClientAddressRemovedV1", "1.0.0", "https://example.com/ClientAddressRemovedV1.json", "correlation-id"],
        [
          "ClientDefaultTelephoneUpdatedV1",
          "0.0.1",
          "https://example.com/ClientDefaultTelephoneUpdatedV1.json",
          "correlation-id",
        ],
        [
          "TransactionalAccountAuthorisedUserAddedV1",
          "1.0.0",
          "https://example.com/TransactionalAccountAuthorisedUserAddedV1.json",
          "correlationId",
        ],
        ["PismoPhoneChangeV1", "1", "urn:client-contracts:PismoPhoneChangeV1", "correlation-id"],
      ]),
    );
  });
});

describe("the public API", () => {
  it("is this list and the contracts", () => {
    const names = Object.keys(everything).filter((name) => !Object.hasOwn(contracts, name.replace(/Errors$/, "")));
    expect(names.sort()).toEqual([
      "ContractError",
      "contracts",
      "createConsumer",
      "createProducer",
      "deadLetter",
      "explainNotes",
      "identify",
      "isContractError",
      "messageId",
      "on",
      "parseAny",
      "redact",
      "restamp",
      "upcast",
    ]);
  });
});
