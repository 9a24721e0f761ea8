import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { listContracts, renderList } from "../../../../src/cli/commands/list/list-contracts.js";
import { contracts } from "../../../../src/generated/index.js";

const linesOf = (text: string): string[] => text.trimEnd().split("\n");

describe("listContracts", () => {
  it("tells of every contract what its owner's page and its schema say", () => {
    const listed = listContracts();
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(contracts));
    expect(listed.find(({ name }) => name === "ClientAddressRemovedV1")).toEqual({
      name: "ClientAddressRemovedV1",
      version: "1.0.0",
      kind: "event",
      id: "https://example.com/ClientAddressRemovedV1.json",
      correlationHeader: "correlation-id",
      source: "The event's page in the event catalogue, last updated on 2026-01-30",
      description: "An event raised when a client removes an address from their account",
      identity: contracts.ClientAddressRemovedV1.identity,
      hasDocumentedRules: true,
      owner: "Client domain",
      summary: "Tells that a client's address was removed.",
      raised: "Each time a client deletes an address, so it can come many times for one client.",
    });
    expect(listed.find(({ name }) => name === "PismoPhoneChangeV1")).toMatchObject({
      id: "urn:client-contracts:PismoPhoneChangeV1",
      identity: { values: ["phone_change", "phone-change", "phone-change-1"], with: { "/domain": "audit" } },
      hasDocumentedRules: false,
    });
  });
});

describe("renderList", () => {
  it("is a line for each contract if the width is open or enough", () => {
    const [heading, ...rows] = linesOf(renderList());
    expect(heading).toMatch(/^contract +version {2}kind +correlation header {2}documented in$/);
    expect(rows.map((row) => row.split(/ {2,}/))).toContainEqual([
      "TransactionalAccountAuthorisedUserAddedV1",
      "1.0.0",
      "event",
      "correlationId",
      "The event's page in the event catalogue, last updated on 2026-01-30",
    ]);
    expect(rows).toHaveLength(Object.keys(contracts).length);
    expect(renderList({ columns: 200 })).toBe(renderList());
    expect(renderList({ columns: 0 })).toBe(renderList());
  });

  it("gives the name a line of its own if there is no room for all", () => {
    const lines = linesOf(renderList({ columns: 80 }));
    expect(lines.slice(0, 2)).toEqual([
      "contract",
      "  version  kind                  correlation header  documented in",
    ]);
    const at = lines.indexOf("PismoPhoneChangeV1");
    expect(lines[at + 1]).toBe("  1        pismo-payload         correlation-id      Pismo: Phone updated");
  });

  it("puts what has no room beside the rest below it", () => {
    const lines = linesOf(renderList({ columns: 60 }));
    const at = lines.indexOf("UpdateClientPhoneNumber");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "  1        debitsuccess-request  correlation-id",
      "  Debitsuccess: UpdateClientPhoneNumber",
    ]);
  });

  it.each([200, 120, 80, 60, 45])("keeps to %i columns, and breaks no name", (columns) => {
    const lines = linesOf(renderList({ columns }));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    for (const name of Object.keys(contracts)) expect(lines.some((line) => line.split(" ")[0] === name)).toBe(true);
  });

  it("loses nothing even if a name must break", () => {
    const text = renderList({ columns: 20 });
    for (const line of linesOf(text)) expect(line.length).toBeLessThanOrEqual(20);
    const letters = (shown: string) => [...shown.replace(/\s/g, "")].sort().join("");
    expect(letters(text)).toBe(letters(renderList()));
  });

  it("has colours if they are asked for, and is the same text", () => {
    const colored = renderList({ columns: 80, color: true });
    expect(colored).not.toBe(renderList({ columns: 80 }));
    expect(stripVTControlCharacters(colored)).toBe(renderList({ columns: 80 }));
  });
});
