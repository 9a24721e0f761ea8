import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { refuseBlocked } from "../../../scripts/repository/blocked-paths.js";
import { writeFiles } from "../../../scripts/repository/write-files.js";
import { thrownBy } from "../../support/issues.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "client-contracts-files-"));
  mkdirSync(join(root, "a/folder"), { recursive: true });
  writeFileSync(join(root, "a/file"), "before");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const present = () => readdirSync(root, { recursive: true }).sort();
const files = [
  ["a/file", "after"],
  ["a/new", "new"],
  ["b/c/d", "deep"],
  ["b/c/e", "beside"],
] as const;

it("writes files with their folders, and takes all back", () => {
  const before = present();
  const undo = writeFiles(root, files);
  for (const [path, text] of files) expect(readFileSync(join(root, path), "utf8")).toBe(text);
  undo();
  expect(present()).toEqual(before);
  expect(readFileSync(join(root, "a/file"), "utf8")).toBe("before");
});

it.each(["a/folder", "a/file/below", "b/c/d/below", "b/c"])("leaves nothing behind if %s cannot be written", (path) => {
  const before = present();
  expect(() => writeFiles(root, [...files, [path, "x"]])).toThrow(/EISDIR|ENOTDIR|EEXIST/);
  expect(present()).toEqual(before);
  expect(readFileSync(join(root, "a/file"), "utf8")).toBe("before");
});

it.each([
  ["a/folder", "a/folder# is not a file, and one must be written there: remove it"],
  ["a/file/below/it", "a/file# is not a folder, and one must be written there: remove it"],
])("tells what stands in the place of %s", (path, message) => {
  expect(thrownBy(() => refuseBlocked(root, ["a/file", "a/new", "b/c/d", path]))).toMatchObject({
    name: "GenerationError",
    message,
  });
});

it("tells of nothing where files can be written", () => {
  refuseBlocked(
    root,
    files.map(([path]) => path),
  );
});
