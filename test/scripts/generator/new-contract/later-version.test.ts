import { describe, expect, it } from "vitest";
import { GenerationError } from "../../../../scripts/generator/input/problem.js";
import { laterVersion, nameOfVersion } from "../../../../scripts/generator/new-contract/later-version.js";
import type { Identity } from "../../../../src/contract/identity.js";

const identity: Identity = {
  at: "/type",
  values: ["MovedV1"],
  family: "Moved",
  version: 1,
  versionAt: { at: "/meta/version", types: ["number", "string"], values: [1] },
};

const made = (name: string, given: Readonly<Record<string, string>>, known: Identity | "none" = identity) => {
  const files = new Map(Object.entries(given).map(([path, text]) => [`schemas/${name}/${path}`, text]));
  const own = known === "none" ? undefined : known;
  return Object.fromEntries(
    laterVersion({ name, files, identity: own, version: 1 }, { contracts: [name], changesets: [] }),
  );
};

const fixture = (version: unknown, type = "MovedV1") => JSON.stringify({ type, meta: { version } });
const fixtureAfter = (version: unknown) => made("MovedV1", { "fixtures/valid/a.json": fixture(version) });
const asMade = (version: unknown, type = "MovedV2") => `${JSON.stringify({ type, meta: { version } }, null, 2)}\n`;

describe("the version after a contract's", () => {
  it.each([
    ["MovedV1", 2, "MovedV2"],
    ["MovedV9", 10, "MovedV10"],
    ["Moved", 2, "MovedV2"],
    ["Phone2", 2, "Phone2V2"],
  ])("%s has, as version %i, the name %s", (name, version, later) => {
    expect(nameOfVersion(name, version)).toBe(later);
  });

  it("has the files of the earlier one with the other name in them, but not its digest nor its waivers", () => {
    const files = made("MovedV1", {
      "schema.json": '{ "$id": "https://example.com/MovedV1.json", "title": "MovedV1, not MovedV10" }\n',
      "schema.sha256": "0",
      "waivers.json": "[]",
      "fixtures/invalid/expected.json": '{"a.json":[]}',
    });
    expect(files).toEqual({
      "schemas/MovedV2/schema.json":
        '{ "$id": "https://example.com/MovedV2.json", "title": "MovedV2, not MovedV10" }\n',
      "schemas/MovedV2/fixtures/invalid/expected.json": '{"a.json":[]}',
      ".changeset/add-movedv2.md":
        '---\n"client-contracts": minor\n---\n\nAdd the contract MovedV2, the version after MovedV1\n',
    });
  });

  it.each([
    [1, 2],
    ["1", "2"],
    ["V1.0.0", "V2.0.0"],
    ["1.4", "2.0"],
    [7, 7],
    ["latest", "latest"],
    [null, null],
  ])("has payloads whose version %j is %j", (before, after) => {
    const content = fixtureAfter(before)["schemas/MovedV2/fixtures/valid/a.json"] as string;
    expect(JSON.parse(content)).toEqual({ type: "MovedV2", meta: { version: after } });
  });

  it("keeps wrong what is wrong: the name of a later version, a name twice, a text that is not JSON", () => {
    const twice = '{"type":"MovedV1","meta":{"version":1},"type":"MovedV1"}';
    const files = made("MovedV1", {
      "fixtures/invalid/later.json": fixture(1, "MovedV2"),
      "fixtures/invalid/twice.json": twice,
      "fixtures/invalid/broken.json": '{"type":"MovedV1"',
      "fixtures/invalid/none.json": "[]",
    });
    expect(files["schemas/MovedV2/fixtures/invalid/later.json"]).toBe(asMade(2, "MovedV3"));
    expect(files["schemas/MovedV2/fixtures/invalid/twice.json"]).toBe(twice.replaceAll("MovedV1", "MovedV2"));
    expect(files["schemas/MovedV2/fixtures/invalid/broken.json"]).toBe('{"type":"MovedV2"');
    expect(files["schemas/MovedV2/fixtures/invalid/none.json"]).toBe("[]");
  });

  it.each([
    [{ version: "1.2.3" }, { version: "2.0.0" }],
    [{ version: "1" }, { version: "2" }],
    [{ correlationHeader: "x" }, { correlationHeader: "x" }],
    [{ identity: "/type" }, { identity: "/type" }],
    [
      { identity: { in: "Envelope", values: ["moved", "moved-1"], with: { "/domain": "a" } } },
      { identity: { in: "Envelope", values: ["moved-2"], with: { "/domain": "a" } } },
    ],
  ])("says in contract.json, for %j, %j", (before, after) => {
    const files = made("MovedV1", { "contract.json": JSON.stringify(before) });
    expect(JSON.parse(files["schemas/MovedV2/contract.json"] as string)).toEqual(after);
  });

  it("leaves payloads alone that carry no mark, or stand in an envelope that states the version", () => {
    const payload = { "fixtures/valid/a.json": fixture(1, "x") };
    const envelope = { ...identity, envelope: { contract: "Envelope", at: "/data" } };
    for (const known of ["none", envelope] as const)
      expect(made("Moved", payload, known)["schemas/MovedV2/fixtures/valid/a.json"]).toBe(fixture(1, "x"));
  });

  it("is refused if it is there", () => {
    const files = new Map([["schemas/MovedV1/schema.json", "{}"]]);
    const existing = { contracts: ["MovedV1", "MovedV2"], changesets: [] };
    expect(() => laterVersion({ name: "MovedV1", files, identity, version: 1 }, existing)).toThrow(GenerationError);
  });
});
