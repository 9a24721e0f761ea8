import { describe, expect, it } from "vitest";
import { changesetOf } from "../../../../scripts/generator/new-contract/changeset.js";
import { laterVersion } from "../../../../scripts/generator/new-contract/later-version.js";
import { newContract } from "../../../../scripts/generator/new-contract/new-contract.js";
import { formatChecks } from "../../../../src/runtime/format-checks.js";

const pathsOf = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((path) => /changeset/.test(path));

describe("a new changeset", () => {
  it.each([
    [[], "add-movedv2.md"],
    [["add-moved.md", "config.json"], "add-movedv2.md"],
    [["add-movedv2.md"], "add-movedv2-2.md"],
    [["add-movedv2.md", "add-movedv2-2.md", "add-movedv2-4.md"], "add-movedv2-3.md"],
    [["Add-MovedV2.md"], "add-movedv2-2.md"],
  ])("is written over none of %j", async (changesets, file) => {
    const path = `.changeset/${file}`;
    expect(changesetOf("MovedV2", "Add it", changesets)).toEqual([
      path,
      '---\n"client-contracts": minor\n---\n\nAdd it\n',
    ]);
    const given = { file: "a.json", text: '{"type":"string"}', name: "MovedV2", formats: formatChecks };
    expect(pathsOf(await newContract({ ...given, existing: [], taken: [], changesets }))).toEqual([path]);
    const earlier = { name: "MovedV1", files: new Map(), identity: undefined, version: 1 };
    expect(pathsOf(laterVersion(earlier, { contracts: ["MovedV1"], changesets }))).toEqual([path]);
  });
});
