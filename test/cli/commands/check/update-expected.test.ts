import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../../../scripts/repository/read-input.js";
import { root } from "../../../support/root.js";
import { type Files, makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badClientId, badVersion, toLines } from "../../shared/payloads.js";
import { type RunOptions, runCommand } from "../../shared/run-command.js";

const ofClientId = { pointer: "/data/clientId", keyword: "format", rule: "documented" };
const ofVersion = { pointer: "/metadata/version", keyword: "type", rule: "published" };
const bothBroken = () =>
  addressRemoved(({ metadata, data }) => {
    metadata.version = "1";
    data.clientId = "the-secret";
  });

/** Updates the lists in a folder with files, and reads one of them. */
const update = (files: Files, parameters: readonly string[] = ["."], options?: RunOptions) => {
  const folder = makeFolder(files);
  const outcome = runCommand(folder, ["check", "--update-expected", ...parameters], options);
  const text = (path = "invalid/expected.json") =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined;
  return { folder, ...outcome, text, list: (path?: string) => JSON.parse(text(path) ?? "null") };
};

describe("--update-expected", () => {
  it("writes what the payloads raise now, shows it, and then checks", () => {
    const { status, stdout, text } = update({ "invalid/a.json": badVersion(), "invalid/b.json": bothBroken() });
    expect(text()).toBe(`${JSON.stringify({ "a.json": [ofVersion], "b.json": [ofVersion, ofClientId] }, null, 2)}\n`);
    expect([status, stdout.replace(/[\d.]+ s\n$/, "")]).toEqual([
      0,
      `invalid/expected.json  2 added
  added  a.json
    + /metadata/version  type  (published)
  added  b.json
    + /metadata/version  type  (published)
    + /data/clientId  format  (documented)

✓ 2 payloads in 2 files, all as expected; `,
    ]);
  });

  it("shows what was added, changed and removed, and keeps what is as it was, in its order", () => {
    const before = {
      "z.json": [ofVersion],
      "gone.json": [ofVersion],
      "changed.json": [ofVersion, { ...ofClientId, rule: "published" }],
    };
    const { stdout, list } = update({
      "invalid/expected.json": before,
      "invalid/z.json": badVersion(),
      "invalid/changed.json": bothBroken(),
      "invalid/new.json": badClientId(),
    });
    expect(Object.entries(list())).toEqual([
      ["z.json", [ofVersion]],
      ["changed.json", [ofVersion, ofClientId]],
      ["new.json", [ofClientId]],
    ]);
    expect(stdout).toContain(`invalid/expected.json  1 added, 1 changed, 1 removed
  removed  gone.json
    - /metadata/version  type  (published)
  changed  changed.json
    - /data/clientId  format  (published)
    + /data/clientId  format  (documented)
  added  new.json
    + /data/clientId  format  (documented)
`);
  });

  it("writes the lists of this repository's own fixtures as they are", () => {
    for (const { folder } of readSources(root))
      for (const kind of ["invalid", "tolerated"]) {
        const path = `schemas/${folder}/fixtures/${kind}`;
        const source = join(root, path, "expected.json");
        if (!existsSync(source)) continue;
        const before = readFileSync(source, "utf8");
        const names = Object.keys(JSON.parse(before));
        const fixtures = names.map((name) => [`${path}/${name}`, readFileSync(join(root, path, name), "utf8")]);
        const { status, list } = update(Object.fromEntries(fixtures));
        expect([status, list(`${path}/expected.json`)], path).toEqual([0, expect.objectContaining(JSON.parse(before))]);
        expect(Object.keys(list(`${path}/expected.json`)).sort(), path).toEqual(names.sort());
      }
  });

  it("writes nothing if nothing has changed, whatever the text looks like", () => {
    const text = JSON.stringify({ "a.json": [ofClientId, ofVersion] });
    const { status, stdout, text: written } = update({ "invalid/a.json": bothBroken(), "invalid/expected.json": text });
    expect([status, written()]).toEqual([0, text]);
    expect(stdout).toMatch(/^No expected\.json has changed\.\n\n✓ /);
  });

  it.each([
    ["tabs", "\t", "\n"],
    ["four spaces", "    ", "\n"],
    ["CR LF", "  ", "\r\n"],
  ])("keeps the look of the text: %s", (_, indent, end) => {
    const look = (value: unknown) => `${JSON.stringify(value, null, indent)}\n`.replaceAll("\n", end);
    const files = { "invalid/a.json": badVersion(), "invalid/b.json": badClientId() };
    const { text } = update({ ...files, "invalid/expected.json": look({ "a.json": [ofVersion] }) });
    expect(text()).toBe(look({ "a.json": [ofVersion], "b.json": [ofClientId] }));
  });

  it("lists what each payload of a file raises", () => {
    const lines = toLines(badVersion(), bothBroken());
    expect(update({ "invalid/a.ndjson": lines }).list()).toEqual({ "a.ndjson": [ofVersion] });
    expect(update({ "invalid/a.ndjson": toLines(badVersion(), addressRemoved()) }).list()).toBe(null);
    const items = { "invalid/a.json": [badVersion(), bothBroken()] };
    expect(update(items, [".", "--each"]).list()).toEqual({ "a.json": [ofVersion] });
  });

  it("lists codes, names that come twice, and numbers that come out as others", () => {
    const text = JSON.stringify(addressRemoved()).replace('"version":1', '"version":1,"version":1');
    expect(update({ "invalid/a.json": text }).list()).toEqual({
      "a.json": [{ pointer: "/metadata/version", keyword: "json", rule: "published" }],
    });
    const phone = JSON.parse(
      readFileSync(join(root, "schemas/UpdateClientPhoneNumber/fixtures/invalid/std-code-too-long.json"), "utf8"),
    );
    const { list } = update({ "invalid/UpdateClientPhoneNumber.json": phone });
    expect(list()["UpdateClientPhoneNumber.json"]).toEqual([expect.objectContaining({ code: expect.any(String) })]);
  });

  it("lists what only the strict rules refuse, for what is tolerated", () => {
    const { status, list } = update({ "tolerated/a.json": badClientId() });
    expect([status, list("tolerated/expected.json")]).toEqual([0, { "a.json": [ofClientId] }]);
  });

  // It cannot be listed: the check says why, and what was listed stays.
  it.each([
    [
      "satisfies its contract",
      "invalid",
      addressRemoved(),
      1,
      "satisfies ClientAddressRemovedV1, but is expected to break it",
    ],
    ["is not JSON", "invalid", "{", 2, "is not JSON"],
    ["belongs to no contract", "invalid", { a: 1 }, 1, "belongs to no known contract"],
    ["is broken by the published schema, and only tolerated", "tolerated", badVersion(), 1, "must be a number"],
  ])("leaves a payload that %s to the check", (_, kind, payload, status, message) => {
    const before = { "a.json": [{ pointer: "/x", keyword: "type" }] };
    const files = { [`${kind}/a.json`]: payload, [`${kind}/expected.json`]: before };
    const { status: ended, stdout, list } = update(files);
    expect([ended, list(`${kind}/expected.json`)]).toEqual([status, before]);
    expect(stdout).toContain(message);
    expect(update({ [`${kind}/a.json`]: payload }).list(`${kind}/expected.json`)).toBe(null);
  });

  it("keeps what is listed for text that is not JSON on purpose", () => {
    const list = { "a.json": [{ pointer: "", keyword: "json" }] };
    expect(update({ "invalid/a.json": "{", "invalid/expected.json": list })).toMatchObject({ status: 0 });
  });

  it("leaves a list that cannot be read as it is", () => {
    for (const [text, found] of [
      ["{", "is not JSON"],
      ['{ "a.json": 1 }', "must be a list of issues"],
    ] as const) {
      const {
        status,
        stdout,
        text: written,
      } = update({ "invalid/a.json": badVersion(), "invalid/expected.json": text });
      expect([status, written(), stdout]).toEqual([2, text, expect.stringContaining(found)]);
    }
  });

  it("keeps the entries of files that are not checked, and passes over what must be valid", () => {
    const files = {
      "invalid/a.json": badVersion(),
      "invalid/b.json": badVersion(),
      "invalid/expected.json": { "b.json": [ofClientId] },
      "valid/c.json": badVersion(),
    };
    const { list } = update(files, ["invalid/a.json"]);
    expect(list()).toEqual({ "b.json": [ofClientId], "a.json": [ofVersion] });
    const { status, text } = update(files, ["valid"]);
    expect([status, text("valid/expected.json")]).toEqual([1, undefined]);
  });

  it("never writes or shows a value of a payload", () => {
    const { stdout, text } = update({ "invalid/a.json": bothBroken() }, [".", "--show-values"]);
    expect(text()).not.toContain("the-secret");
    expect(stdout).not.toContain("the-secret");
  });

  it("shows the difference on standard error if a document is on standard output", () => {
    const { stdout, stderr } = update({ "invalid/a.json": badVersion() }, [".", "--reporter", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect(stderr).toMatch(/^invalid\/expected\.json {2}1 added\n/);
  });

  it.each(["true", "1", "woodpecker"])("is refused if CI is %s", (CI) => {
    const { status, stdout, stderr, text } = update({ "invalid/a.json": badVersion() }, ["."], { env: { CI } });
    expect([status, stdout, text()]).toEqual([2, "", undefined]);
    expect(stderr).toMatch(
      /^client-contracts: --update-expected writes files, and a CI server should only check them\./,
    );
  });

  it.each(["", "0", "false"])("works if CI is %j", (CI) => {
    expect(update({ "invalid/a.json": badVersion() }, ["."], { env: { CI } })).toMatchObject({ status: 0 });
  });

  it("is refused by the published rules alone, which say nothing of the others", () => {
    const { status, stderr, text } = update({ "invalid/a.json": badVersion() }, [".", "--rules", "published"]);
    expect([status, text()]).toEqual([2, undefined]);
    expect(stderr).toContain("Give --rules strict.");
  });

  it("says if a list cannot be written", () => {
    const folder = makeFolder({ "invalid/a.json": badVersion() });
    symlinkSync("nowhere/expected.json", join(folder, "invalid/expected.json"));
    const { status, stderr } = runCommand(folder, ["check", "--update-expected", "."]);
    expect([status, stderr]).toEqual([2, "client-contracts: invalid/expected.json cannot be written: ENOENT.\n"]);
  });
});
