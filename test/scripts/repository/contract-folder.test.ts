import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { load } from "../../../scripts/generator/input/load.js";
import { exampleFiles } from "../../../scripts/generator/input/source.js";
import { readSources } from "../../../scripts/repository/read-input.js";
import { thrownBy } from "../../support/issues.js";

let root: string;

const place = (path: string) => {
  const file = join(root, "schemas", path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
};
const write = (path: string, text: string) => writeFileSync(place(path), text);
const loadAll = () => readSources(root).map(load);
const refusal = () => (thrownBy(loadAll) as Error).message;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "client-contracts-folder-"));
  write("ThingV1/schema.json", '{"type":"object"}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a contract's folder", () => {
  it.each([
    ["waivers.json", '[{"a":1,"a":1}]', "/0/a", 1, 9],
    ["notes/deep/x.json", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/other.json", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/valid/x.json", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/valid/sub/x.json", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/valid/expected.json", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/valid/x.JSON", '{"a":1,"a":2}', "/a", 1, 8],
    ["fixtures/valid/x.ndjson", '{"a":1}\r\n{"a":1,\t"a":2}\r\n', "/a", 2, 9],
    ["fixtures/valid/x.jsonl", '{"a":1}\nnot JSON\n{"b":{"a":1,"a":2}}', "/b/a", 3, 13],
    ["x.NDJSON", '{"a":1,"a":2}', "/a", 1, 8],
  ])("has no file in which a name comes twice: %s", (file, text, pointer, line, column) => {
    write(`ThingV1/${file}`, text);
    expect(refusal()).toMatch(`schemas/ThingV1/${file}#${pointer} has a name that comes twice in one object`);
    expect(refusal()).toContain(`(line ${line}, column ${column})`);
  });

  it.each([
    ["notes.jsonc", '{"a":1,"a":2}'],
    ["notes.json5", '{"a":1,"a":2}'],
    ["fixtures/invalid/x.json", "{"],
    ["fixtures/valid/sub/x.json", "{"],
    ["fixtures/valid/x.ndjson", '{"a":1}\n{"a":1}\n\n'],
    ["fixtures/valid/x.jsonl", ""],
  ])("may have files that documents do not show: %s", (file, text) => {
    write(`ThingV1/${file}`, text);
    write("ThingV1/fixtures/valid/a.json", "{}");
    loadAll();
    const [source] = readSources(root);
    expect(source && exampleFiles(source)).toEqual(["schemas/ThingV1/fixtures/valid/a.json"]);
  });

  it.each(["schema.sha256", "contract.json", "fixtures/valid/x.json", "fixtures/valid/sub/x.ndjson"])(
    "has no folder in the place of the file %s",
    (file) => {
      mkdirSync(place(`ThingV1/${file}`), { recursive: true });
      expect(refusal()).toBe(`schemas/ThingV1/${file}# is not a file: remove it, or give it another name`);
    },
  );

  it.each(["fixtures", "fixtures/valid", "fixtures/tolerated", "fixtures/invalid"])(
    "has no file in the place of the folder %s",
    (folder) => {
      write(`ThingV1/${folder}`, "");
      expect(refusal()).toBe(`schemas/ThingV1/${folder}# is not a folder: remove it, or give it another name`);
    },
  );

  it.each([
    ["ThingV2", "ThingV1"],
    ["ThingV2", "nowhere"],
    ["ThingV1/notes", "."],
    ["ThingV1/notes.txt", "nowhere"],
    ["ThingV1/notes.txt", "notes.txt"],
  ])("is not reached by a link that leads to no file: %s to %s", (link, target) => {
    symlinkSync(target, place(link));
    expect(refusal()).toBe(`schemas/${link}# is a link that leads to no file: put there what it should lead to`);
  });

  it("may have a link to a file, which counts as that file", () => {
    write("ThingV1/notes.txt", '{"a":1,"a":2}');
    symlinkSync("notes.txt", place("ThingV1/notes.json"));
    expect(refusal()).toMatch(/^schemas\/ThingV1\/notes\.json#\/a has a name that comes twice/);
  });
});
