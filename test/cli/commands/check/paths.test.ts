import { once } from "node:events";
import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { runCommand, runInBash } from "../../shared/run-command.js";
import { check, checkIn } from "./check-report.js";

const valid = addressRemoved();
const filesOf = ({ files }: { readonly files: readonly { readonly file: string }[] }) => files.map(({ file }) => file);

describe("a folder", () => {
  it("is read with all that is in it, in the order of the names, and only files that hold payloads", () => {
    const line = toLines(valid);
    const report = check({
      "in/z.json": valid,
      "in/a/b/c.ndjson": line,
      "in/a/d.jsonl": line,
      "in/b.json.gz": gzipSync(JSON.stringify(valid)),
      "in/c.ndjson.gz": gzipSync(line),
      "in/d.jsonl.gz": gzipSync(line),
      "in/UPPER.JSON": valid,
      "in/notes.txt": "no payload",
      "in/a.json.bak": "no payload",
      "in/json": "no payload",
      "in/.hidden/a.json": "no payload",
      "out.json": "no payload",
    });
    expect(filesOf(checkIn(makeFolder({ "in/a.json": valid, "out.json": "" }), ["in"]))).toEqual(["in/a.json"]);
    expect(filesOf(report).filter((file) => file !== "out.json")).toEqual([
      "in/UPPER.JSON",
      "in/a/b/c.ndjson",
      "in/a/d.jsonl",
      "in/b.json.gz",
      "in/c.ndjson.gz",
      "in/d.jsonl.gz",
      "in/z.json",
    ]);
    expect(report.found).toEqual(["out.json:1:1  json"]);
  });

  it("may have the name of a file", () => {
    const report = check({ "x.json/a.json": valid }, ["x.json"]);
    expect([report.status, filesOf(report)]).toEqual([0, ["x.json/a.json"]]);
    expect(filesOf(check({ "x.json/a.json": valid }))).toEqual(["x.json/a.json"]);
  });

  it("is not searched for what was installed, unless it is that", () => {
    const files = { "node_modules/a/a.json": "", "b/node_modules/c.json": "", "d.json": valid };
    expect(filesOf(check(files))).toEqual(["d.json"]);
    expect(check(files, ["node_modules/a"]).found).toEqual(["node_modules/a/a.json:1:1  json"]);
  });

  it("may link to itself", () => {
    const folder = makeFolder({ "in/a.json": valid, "in/sub/b.json": valid });
    symlinkSync("..", join(folder, "in/sub/loop"));
    const report = checkIn(folder, ["in"]);
    expect([report.status, filesOf(report)]).toEqual([0, ["in/a.json", "in/sub/b.json"]]);
  });

  it("may link to another folder, whose files are checked once", () => {
    const folder = makeFolder({ "in/a.json": valid, "other/b.json": valid });
    symlinkSync("../other", join(folder, "in/link"));
    expect(checkIn(folder, ["in"]).summary).toMatchObject({ files: 2, payloads: 2 });
    expect(checkIn(folder, ["in", "other"]).summary).toMatchObject({ files: 2, payloads: 2 });
  });

  it("may hold a thousand files", () => {
    const files = Array.from({ length: 1000 }, (_, index) => [`many/${index % 10}/${index}.json`, valid]);
    const { summary, status } = check({ ...Object.fromEntries(files), "many/bad.json": badVersion() });
    expect([status, summary]).toEqual([1, expect.objectContaining({ files: 1001, payloads: 1001, failures: 1 })]);
  });
});

describe("paths", () => {
  it("are fixtures and test/fixtures if none is given", () => {
    const files = { "fixtures/a.json": valid, "test/fixtures/b.json": valid, "c.json": valid };
    expect(filesOf(check(files, []))).toEqual(["fixtures/a.json", "test/fixtures/b.json"]);
    expect(filesOf(check({ "test/fixtures/b.json": valid }, []))).toEqual(["test/fixtures/b.json"]);
  });

  it("that are not there are told, by default both", () => {
    const report = check({}, []);
    expect([report.status, report.found]).toEqual([3, ["fixtures:1:1  file", "test/fixtures:1:1  file"]]);
    expect(report.failures.map(({ kind }) => kind)).toEqual(["unmatched", "unmatched"]);
    expect(report.messages[0]).toBe("matches no file with payloads");
  });

  it("may be globs", () => {
    const files = { "a/x.json": valid, "b/x.json": valid, "b/y.json": valid, "b/z.txt": "" };
    expect(filesOf(check(files, ["*/x.json"]))).toEqual(["a/x.json", "b/x.json"]);
    expect(filesOf(check(files, ["b/*"]))).toEqual(["b/x.json", "b/y.json"]);
    expect(filesOf(check(files, ["**/{y,z}.*"]))).toEqual(["b/y.json"]);
    expect(check(files, ["c/*.json"]).found).toEqual(["c/*.json:1:1  file"]);
  });

  it("may hold what would be special in a glob", () => {
    expect(filesOf(check({ "[a]*.json": valid, "a.json": "" }, ["[a]*.json"]))).toEqual(["[a]*.json"]);
    expect(filesOf(check({ "(b)/{c}.json": valid }, ["(b)"]))).toEqual(["(b)/{c}.json"]);
  });

  it("that lead to the same file lead to it once, in the order of the paths", () => {
    const files = { "a.json": valid, "b.json": valid, "c.json": valid };
    expect(filesOf(check(files, ["c.json", "./c.json", ".", "*.json"]))).toEqual(["c.json", "a.json", "b.json"]);
  });

  it("may be absolute and outside of the working folder, and are then called so", () => {
    const other = makeFolder({ "a.json": valid });
    expect(filesOf(check({}, [join(other, "a.json")]))).toEqual([join(other, "a.json")]);
    const folder = makeFolder({ "in/a.json": valid });
    expect(filesOf(checkIn(folder, [join(folder, "in")]))).toEqual(["in/a.json"]);
  });

  it("may lead to a file whose name does not tell what it is", () => {
    expect(check({ "payload.txt": valid }, ["payload.txt"]).summary).toMatchObject({ files: 1, payloads: 1 });
    expect(check({ "log.1": toLines(valid, valid) }, ["log.1"]).summary).toMatchObject({ files: 1, payloads: 2 });
  });

  it("may lead to a pipe", () => {
    const folder = makeFolder({ "day.ndjson": toLines(valid, badVersion()) });
    const { status, stdout } = runInBash(folder, "eval $run check '<(cat day.ndjson)'");
    expect([status, stdout]).toEqual([1, expect.stringMatching(/:2:\d+ {2}\/metadata\/version {2}must be a number/)]);
    const named = runInBash(
      folder,
      "mkfifo p.ndjson; (sleep 0.5; cat day.ndjson > p.ndjson) & eval $run check p.ndjson",
    );
    expect([named.status, named.stdout]).toEqual([1, expect.stringContaining("p.ndjson:2:")]);
  });
});

describe("what is excluded", () => {
  const files = { "in/a.json": valid, "in/old/b.json": "", "in/old/c.ndjson": "x", "in/d.json": valid };

  it.each([
    [
      ["--exclude", "in/old"],
      ["in/a.json", "in/d.json"],
    ],
    [
      ["--exclude", "**/old/**"],
      ["in/a.json", "in/d.json"],
    ],
    [["--exclude", "in/old", "--exclude", "**/d.*"], ["in/a.json"]],
    [["!in/old"], ["in/a.json", "in/d.json"]],
    [["!**/old/*", "!in/d.json"], ["in/a.json"]],
    [["!./in/o*/*"], ["in/a.json", "in/d.json"]],
    [
      ["--exclude", "nowhere", "--exclude", "*.xml", "!in/old"],
      ["in/a.json", "in/d.json"],
    ],
  ])("is not checked: %j", (parameters, expected) => {
    const report = check(files, ["in", ...parameters]);
    expect([report.status, filesOf(report)]).toEqual([0, expected]);
  });

  it("is left out of fixtures and test/fixtures if no other path is given", () => {
    const report = check({ "fixtures/a.json": valid, "fixtures/b.json": "" }, ["!**/b.json"]);
    expect([report.status, filesOf(report)]).toEqual([0, ["fixtures/a.json"]]);
  });

  it("is the same file if a link to its folder leads to it", () => {
    const folder = makeFolder({ "in/a.json": valid, "other/b.json": "" });
    symlinkSync("../other", join(folder, "in/link"));
    expect(filesOf(checkIn(folder, ["in", "--exclude", "other"]))).toEqual(["in/a.json"]);
  });

  it("may be all there is: then there is nothing to check", () => {
    expect(check(files, ["in", "--exclude", "in"]).status).toBe(3);
  });

  it("may be what cannot be read, if its path is given", () => {
    const folder = makeFolder({ "a.json": valid });
    symlinkSync("nowhere.json", join(folder, "dangling.json"));
    expect(checkIn(folder, [".", "--exclude", "dangling.json"]).status).toBe(0);
    expect(checkIn(folder, [".", "--exclude", "none*.json"]).status).toBe(2);
  });

  it.each([
    [["in", "--exclude", ""], "exclude must not hold an empty path"],
    [["in", "!"], "paths must not hold an empty path"],
    [[""], "paths must not hold an empty path"],
    [["in", "--exclude", "!in/old"], 'exclude must not hold "!in/old"'],
  ])("is not everything, or nothing, by mistake: %j", (parameters, message) => {
    const { status, stdout, stderr } = runCommand(makeFolder(files), ["check", ...parameters]);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
  });

  it("is told by no name that only begins like a negation", () => {
    expect(filesOf(check({ "a.json": "", "b.json": valid }, ["!(a).json"]))).toEqual(["b.json"]);
    expect(filesOf(check({ "!a.json": valid, "a.json": "" }, ["!a.json"]))).toEqual(["!a.json"]);
  });
});

describe("what is not a file, but has the name of one", () => {
  const folderWith = () => {
    const folder = makeFolder({ "in/a.json": valid, "in/x.json/notes.txt": "", "in/y.ndjson/z.json": valid });
    expect(runInBash(folder, "mkfifo in/pipe.json in/other; ln -s other in/link.jsonl").status).toBe(0);
    return folder;
  };

  it.each([["in"], ["in/**"], ["**/*.{json,jsonl,ndjson}"]])("is told: %s", (path) => {
    const report = checkIn(folderWith(), [path]);
    expect([report.status, report.found.toSorted(), filesOf(report).toSorted()]).toEqual([
      2,
      ["in/link.jsonl:1:1  file", "in/pipe.json:1:1  file", "in/x.json:1:1  file"],
      ["in/a.json", "in/link.jsonl", "in/pipe.json", "in/x.json", "in/y.ndjson/z.json"],
    ]);
    expect(report.messages.toSorted()).toEqual([
      "cannot be read: it is a folder",
      "cannot be read: it is a pipe",
      "cannot be read: it is a pipe",
    ]);
  });

  it("is told of a folder whose files the pattern does not match", () => {
    const files = { "in/a.json": valid, "in/y.json/z.json": valid };
    expect(check(files, ["in/*"]).found).toEqual(["in/y.json:1:1  file"]);
    expect(filesOf(check(files, ["in/*.json"]))).toEqual(["in/a.json", "in/y.json/z.json"]);
  });

  it.each([["in"], ["in/**"], ["in/*.json"]])("may be a link to a folder: %s", (path) => {
    const folder = makeFolder({ "in/a.json": valid, "empty/notes.txt": "", "full/b.json": valid });
    symlinkSync("../empty", join(folder, "in/x.json"));
    symlinkSync("../full", join(folder, "in/y.json"));
    const report = checkIn(folder, [path]);
    expect([report.status, report.found]).toEqual([2, expect.arrayContaining(["in/x.json:1:1  file"])]);
    expect(report.messages).toContain("cannot be read: it is a folder");
    expect(filesOf(checkIn(folder, [path, "!in/x.json"]))).toContain("in/a.json");
  });

  it.each([["x.json"], ["./x.json/"]])("may be named: %s", (path) => {
    const report = checkIn(makeFolder({ "x.json/notes.txt": "" }), [path]);
    expect([report.status, report.messages]).toEqual([2, ["cannot be read: it is a folder"]]);
  });

  it.each([
    ["pipe", "mkfifo in/invalid/expected.json"],
    ["pipe behind a link", "mkfifo pipe; ln -s ../../pipe in/invalid/expected.json"],
    ["folder", "mkdir in/invalid/expected.json"],
  ])("may be the list of what is expected: a %s", (what, command) => {
    const folder = makeFolder({ "in/invalid/a.json": badVersion() });
    expect(runInBash(folder, command).status).toBe(0);
    expect(runCommand(folder, ["check", "in", "--update-expected"]).status).toBe(2);
    for (const parameters of [["in"], ["in/invalid/a.json"]]) {
      const report = checkIn(folder, parameters);
      expect([report.status, report.found]).toEqual([2, ["in/invalid/expected.json:1:1  file"]]);
      expect(report.messages).toEqual([`cannot be read: it is a ${what.split(" ")[0]}`]);
    }
  });

  it("may be a socket", async () => {
    const folder = makeFolder({ "a.json": valid });
    const server = createServer().listen(join(folder, "s.json"));
    await once(server, "listening");
    for (const path of [".", "*.json", "s.json"]) {
      const report = checkIn(folder, [path]);
      expect([report.status, report.found]).toEqual([2, ["s.json:1:1  file"]]);
      expect(report.messages[0]).toMatch(/^cannot be read: it is a socket/);
    }
    server.close();
  });

  it("is not told if it is excluded or does not match", () => {
    const folder = folderWith();
    expect(checkIn(folder, ["in", "!in/*.json", "!**/*.jsonl"]).found).toEqual([]);
    expect(checkIn(folder, ["in/a*.json"]).status).toBe(0);
  });
});

describe("what cannot be read", () => {
  it("is told, and the others are still checked", () => {
    const folder = makeFolder({ "a.json": badVersion(), "z.json": valid });
    symlinkSync("nowhere.json", join(folder, "dangling.json"));
    symlinkSync("circle.json", join(folder, "circle.json"));
    const report = checkIn(folder);
    expect(report.status).toBe(2);
    expect(report.failures.map(({ kind, file }) => `${kind} ${file}`).sort()).toEqual([
      "payload a.json",
      "unreadable circle.json",
      "unreadable dangling.json",
    ]);
    expect(report.messages).toEqual(
      expect.arrayContaining([
        "cannot be read: it is not there",
        "cannot be read: its links go round in a circle",
        "must be a number",
      ]),
    );
    expect(report.summary).toMatchObject({ files: 4, payloads: 2, failures: 3 });
  });

  const isRoot = process.getuid?.() === 0;
  it.skipIf(isRoot)("is a file or folder without permission (skipped for root, who may read anything)", () => {
    const folder = makeFolder({ "a.json": valid, "b.json": valid });
    mkdirSync(join(folder, "closed"), { mode: 0 });
    expect(runInBash(folder, "chmod 000 a.json").status).toBe(0);
    const report = checkIn(folder);
    expect([report.status, report.found.toSorted()]).toEqual([2, ["a.json:1:1  file", "closed:1:1  file"]]);
    expect(new Set(report.messages)).toEqual(new Set(["cannot be read: permission denied"]));
  });
});
