import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runGate } from "../../../scripts/gate/run-gate.js";
import { mustRun } from "../../support/run.js";
import { makeReleased, type ReleasedRepository } from "./released-repository.js";

const response = "schemas/UpdateClientPhoneNumberResponse";

interface Editable {
  required?: string[];
  properties: Record<string, object>;
}

const breakIt = ({ edit }: ReleasedRepository) =>
  edit(`${response}/schema.json`, (schema: Editable) => {
    schema.properties.ResponseNotes = { type: "string" };
  });
const widenIt = ({ edit }: ReleasedRepository) =>
  edit(`${response}/schema.json`, (schema: Editable) => {
    schema.properties.More = { type: "string" };
  });

const waiver = { pointer: "/ResponseNotes", keyword: "type", reason: "nobody reads it yet", date: "2020-01-01" };
const waive = ({ write }: ReleasedRepository, ...waivers: readonly object[]) =>
  write(`${response}/waivers.json`, waivers);

describe("the gate", () => {
  it("is open if nothing changed", async () => {
    const { gate } = makeReleased();
    expect(await gate()).toEqual({
      status: 0,
      said: "Compared with v0.1.0: needs no new version, declared is none.",
    });
  });

  it.each(["patch", "minor"] as const)("is shut for a break that is declared as %s, and proves it", async (bump) => {
    const repository = makeReleased();
    breakIt(repository);
    repository.declare(bump);
    const { status, said } = await repository.gate();
    expect(status).toBe(1);
    expect(said).toMatch(/^UpdateClientPhoneNumberResponse\n✗ \/ResponseNotes type {2}major\n/);
    expect(said).toContain("valid before, refused now: {");
    expect(said).toContain(`Compared with v0.1.0: needs major, declared is ${bump}.`);
    expect(said).toContain("needs a major changeset (npx changeset), a new contract beside the old one, or a waiver");
  });

  it("is open for a break that is declared as major, by a changeset or by the version that it made", async () => {
    const repository = makeReleased();
    breakIt(repository);
    repository.declare("major");
    expect(await repository.gate()).toMatchObject({ status: 0 });
    mustRun(repository.folder, "rm", [".changeset/major.md"]);
    repository.write("package.json", { name: "client-contracts", version: "1.0.0" });
    const { status, said } = await repository.gate();
    expect([status, said]).toEqual([
      0,
      expect.stringContaining("Compared with v0.1.0: needs major, declared is major."),
    ]);
  });

  it("asks for a minor changeset for an optional property, and for nothing more", async () => {
    const repository = makeReleased();
    widenIt(repository);
    expect(await repository.gate()).toMatchObject({
      status: 1,
      said: expect.stringContaining("The changes need a minor changeset: npx changeset"),
    });
    repository.declare("patch");
    expect(await repository.gate()).toMatchObject({ status: 1 });
    repository.declare("minor");
    expect(await repository.gate()).toMatchObject({ status: 0 });
  });

  it("takes all contracts for new before the first release", async () => {
    const repository = makeReleased("0.0.0");
    expect(await repository.gate()).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        "Compared with nothing, since nothing was released: needs minor, declared is none.",
      ),
    });
    repository.declare("minor");
    expect(await repository.gate()).toMatchObject({ status: 0 });
  });

  it("takes all contracts for new in the first release itself, which has no tag yet", async () => {
    const repository = makeReleased("0.0.0");
    repository.write("package.json", { name: "client-contracts", version: "0.1.0" });
    repository.write("CHANGELOG.md", "# client-contracts\n\n## 0.1.0\n\n### Minor Changes\n");
    expect(await repository.gate()).toMatchObject({
      status: 0,
      said: expect.stringContaining("since nothing was released: needs minor, declared is minor."),
    });
    repository.write("CHANGELOG.md", "# client-contracts\n\n## 0.2.0\n\n## 0.1.0\n");
    expect(await repository.gate()).toMatchObject({ status: 2 });
  });

  it("is no first release any more after the commit that made it", async () => {
    const repository = makeReleased("0.0.0");
    repository.write("package.json", { name: "client-contracts", version: "0.1.0" });
    repository.write("CHANGELOG.md", "# client-contracts\n\n## 0.1.0\n");
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--message=version");
    expect(await repository.gate()).toMatchObject({ status: 0 });
    repository.git("commit", "--quiet", "--allow-empty", "--message=later");
    expect(await repository.gate()).toEqual({ status: 2, said: expect.stringContaining("version 0.1.0 has no tag") });
  });

  it("takes no other tag for a release, and no step back for a declared one", async () => {
    const repository = makeReleased("1.0.0");
    breakIt(repository);
    repository.git("commit", "--quiet", "--all", "--message=break");
    for (const tag of ["v1.0.0-rc.1", "v2024-demo", "v2"]) repository.git("tag", tag);
    expect(await repository.gate()).toMatchObject({
      status: 1,
      said: expect.stringContaining("Compared with v1.0.0: needs major"),
    });
    repository.write("package.json", { name: "client-contracts", version: "0.9.0" });
    expect(await repository.gate()).toMatchObject({ status: 1, said: expect.stringContaining("declared is none") });
  });

  it("compares with the last release, or with each of them", async () => {
    const repository = makeReleased("0.9.0");
    breakIt(repository);
    repository.write("package.json", { name: "client-contracts", version: "0.10.0" });
    repository.git("commit", "--quiet", "--all", "--message=again");
    repository.git("tag", "v0.10.0");
    expect(await repository.gate()).toEqual({
      status: 0,
      said: "Compared with v0.10.0: needs no new version, declared is none.",
    });
    const { status, said } = await repository.gate("--transitive");
    expect(status).toBe(1);
    expect(said).toMatch(/Compared with v0\.10\.0: needs no new version.*Compared with v0\.9\.0: needs major/s);
    expect(await repository.gate("--since", "v0.9.0")).toMatchObject({ status: 1 });
  });
});

describe("a waiver", () => {
  it("makes a break a minor change, and is listed", async () => {
    const repository = makeReleased();
    breakIt(repository);
    waive(repository, { ...waiver, expires: "2999-12-31" });
    expect(await repository.gate()).toMatchObject({ status: 1, said: expect.stringContaining("needs minor") });
    repository.declare("minor");
    const { status, said } = await repository.gate();
    expect(status).toBe(0);
    expect(said).toContain("· /ResponseNotes type  minor, waived");
    expect(said).toContain(
      "waiver of UpdateClientPhoneNumberResponse /ResponseNotes type, 2020-01-01 to 2999-12-31: holds (nobody reads it yet)",
    );
  });

  it.each([
    ["has expired", { ...waiver, expires: "2020-02-01" }],
    ["does not hold yet", { ...waiver, date: "2999-01-01", expires: "2999-02-01" }],
  ])("that %s waives nothing, and fails even if nothing changed", async (_, over) => {
    const repository = makeReleased();
    waive(repository, over);
    const { status, said } = await repository.gate();
    expect(status).toBe(1);
    expect(said).toMatch(/: does not hold on \d{4}-\d\d-\d\d \(nobody reads it yet\)/);
    expect(said).toContain("A waiver that does not hold must be renewed or deleted.");
    breakIt(repository);
    repository.declare("minor");
    expect(await repository.gate()).toMatchObject({ status: 1, said: expect.stringContaining("needs major") });
  });

  it("waives neither another place nor another keyword, and says that it waives nothing", async () => {
    const repository = makeReleased();
    breakIt(repository);
    repository.declare("minor");
    const expires = "2999-12-31";
    waive(repository, { ...waiver, keyword: "items", expires }, { ...waiver, pointer: "/Other", expires });
    const { status, said } = await repository.gate();
    expect(status).toBe(1);
    expect(said.match(/waives nothing: delete it/g)).toHaveLength(2);
  });

  it.each([
    ["{", "waivers.json is not JSON"],
    [{}, "the whole must be array"],
    [[{ ...waiver }], "must have required property 'expires'"],
    [[{ ...waiver, reason: " ", expires: "2999-12-31" }], "/0/reason must match pattern"],
    [[{ ...waiver, expires: "soon" }], "/0/expires must match pattern"],
    [[{ ...waiver, expires: "2999-12-31", all: true }], "must NOT have additional properties all"],
  ])("that is not one ends with 2: %j", async (content, message) => {
    const repository = makeReleased();
    repository.write(`${response}/waivers.json`, content);
    expect(await repository.gate()).toEqual({ status: 2, said: expect.stringContaining(message) });
  });
});

describe("what cannot be compared ends with 2", () => {
  it.each<[string, (repository: ReleasedRepository) => void, string]>([
    ["a version without a tag", ({ git }) => git("tag", "--delete", "v0.1.0"), "version 0.1.0 has no tag"],
    ["a schema that is not JSON", ({ write }) => write(`${response}/schema.json`, "{"), "schema.json"],
    ["no schema", ({ git }) => git("rm", "--quiet", `${response}/schema.json`), "schema.json# is missing"],
    [
      "a changeset that is none",
      ({ write }) => write(".changeset/broken.md", "---\n"),
      "the waiting changesets cannot be read: ",
    ],
    [
      "a reference that leads nowhere",
      ({ edit }) => edit(`${response}/schema.json`, (schema: Editable) => Object.assign(schema, { $ref: "#/none" })),
      "the later schema: /$ref leads to #/none",
    ],
  ])("%s", async (_, change, message) => {
    const repository = makeReleased();
    change(repository);
    expect(await repository.gate()).toEqual({ status: 2, said: expect.stringContaining(message) });
  });

  it("a revision that is not there, and a parameter that nobody knows", async () => {
    const { gate } = makeReleased();
    expect(await gate("--since", "nothing")).toEqual({
      status: 2,
      said: expect.stringContaining("no revision nothing"),
    });
    expect(await gate("--sinc")).toEqual({ status: 2, said: expect.stringContaining("Usage: npm run compatibility") });
  });

  it("a shallow clone, and a folder that is no repository", async () => {
    const { folder, git } = makeReleased();
    git("commit", "--quiet", "--allow-empty", "--message=later");
    const said: string[] = [];
    const take = (text: string) => {
      said.push(text);
    };
    mustRun(folder, "git", ["clone", "--quiet", "--depth=1", `file://${folder}`, "shallow"]);
    expect(await runGate(join(folder, "shallow"), [], { log: take, error: take })).toBe(2);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "client-contracts", version: "0.1.0" }));
    mustRun(folder, "rm", ["-r", ".git"]);
    expect(await runGate(folder, [], { log: take, error: take })).toBe(2);
    expect(said.join("\n")).toMatch(/shallow clone, which hides what was released.*git rev-parse failed/s);
  });
});
