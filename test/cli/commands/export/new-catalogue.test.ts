import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../../../../src/catalogue/catalogue-entry.js";
import type { ContractName } from "../../../../src/catalogue/contract-name.js";
import { exportEventCatalog } from "../../../../src/cli/commands/export/eventcatalog/export-event-catalog.js";
import { showStrict } from "../../../../src/cli/commands/show/show-contract.js";
import { catalogue } from "../../../../src/generated/catalogue.js";
import { contracts } from "../../../../src/generated/index.js";
import { root } from "../../../support/root.js";
import { makeFolder, makeLastingFolder } from "../../shared/make-folder.js";
import { readBack, textsIn } from "./read-back.js";

const names = Object.keys(contracts) as ContractName[];
const entries: Readonly<Record<string, CatalogueEntry>> = catalogue;
const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Made once: no test changes it.
const folder = makeLastingFolder({ "eventcatalog.config.js": "export default {};\n" });
beforeAll(() => {
  exportEventCatalog(folder, names, false);
});
afterAll(() => rmSync(folder, { recursive: true }));

const isRequest = (name: string) =>
  entries[name]?.response !== undefined || entries[name]?.kind === "debitsuccess-request";

describe("a new catalogue, as EventCatalog reads it", () => {
  it.each(names)("has %s, with its version, its summary and the address of its page", async (name) => {
    const sdk = readBack(folder);
    const message = isRequest(name) ? await sdk.getCommand(name) : await sdk.getEvent(name);
    const { version } = contracts[name];
    expect(message).toMatchObject({
      id: name,
      name,
      version: /^\d+$/.test(version) ? `${version}.0.0` : version,
      summary: (entries[name]?.summary ?? entries[name]?.description)?.replace(/\s+/g, " ").trim(),
      attachments: [{ url: `${homepage}contracts/${name}.html` }],
    });
    const all = isRequest(name) ? await sdk.getCommands() : await sdk.getEvents();
    expect(all?.filter(({ id }) => id === name)).toHaveLength(1);
  });

  it.each(names)("has the schemas and the examples of %s, byte for byte", async (name) => {
    const sdk = readBack(folder);
    expect(await sdk.getSchemaForMessage(name)).toEqual({
      schema: readFileSync(join(root, "schemas", name, "schema.json"), "utf8"),
      fileName: `${name}.schema.json`,
    });
    const strict = `${isRequest(name) ? "commands" : "events"}/${name}/${name}.strict.schema.json`;
    expect(textsIn(folder)[strict]).toBe(entries[name]?.hasDocumentedRules ? showStrict(name) : undefined);
    const valid = join(root, "schemas", name, "fixtures/valid");
    const examples = isRequest(name) ? await sdk.getExamplesFromCommand(name) : await sdk.getExamplesFromEvent(name);
    const texts = examples.map(({ fileName, content }) => [fileName.replaceAll("\\", "/"), content]);
    expect(Object.fromEntries(texts)).toEqual(
      Object.fromEntries(Object.entries(textsIn(valid)).map(([file, text]) => [`client-contracts/${file}`, text])),
    );
  });

  it("has each producer and consumer as a service that sends or receives the very version", async () => {
    const sdk = readBack(folder);
    for (const name of names) {
      const { producers, consumers } = await sdk.getProducersAndConsumersForMessage(name);
      const namesOf = (services: readonly { readonly name: string }[]) =>
        services.map((service) => service.name).sort();
      expect(namesOf(producers)).toEqual([...(entries[name]?.producers ?? [])].sort());
      expect(namesOf(consumers)).toEqual([...(entries[name]?.consumers ?? [])].sort());
    }
    const systems = names.flatMap((name) => [...(entries[name]?.producers ?? []), ...(entries[name]?.consumers ?? [])]);
    const services = (await sdk.getServices()) ?? [];
    expect(services.map(({ name }) => name).sort()).toEqual([...new Set(systems)].sort());
    for (const { id, version } of services.flatMap(({ sends = [], receives = [] }) => [...sends, ...receives]))
      expect(version).toBe((await sdk.getEvent(id, version))?.version);
  });

  it("has each owner as a team that the message names", async () => {
    const sdk = readBack(folder);
    for (const name of names) {
      const owners = await sdk.getOwnersForResource(name);
      expect(owners.map((owner) => owner.name)).toEqual(
        entries[name]?.owner === undefined ? [] : [entries[name].owner],
      );
    }
  });

  it("marks what is personal or secret, in the table and by a badge", async () => {
    const sdk = readBack(folder);
    for (const name of names) {
      const message = await sdk.getEvent(name);
      const marks = new Set(
        [...(message?.markdown ?? "").matchAll(/\| (personal|secret) \|/g)].map(([, mark]) => mark),
      );
      const badges = (message?.badges ?? []).map(({ content }) => content);
      expect([badges.includes("Personal data"), badges.includes("Secrets")]).toEqual([
        marks.has("personal"),
        marks.has("secret"),
      ]);
    }
    expect(names.length).toBeGreaterThan(0);
  });

  it("names the header of the correlation id, and both schemas", async () => {
    const sdk = readBack(folder);
    for (const name of names) {
      const { markdown = "" } = (await sdk.getEvent(name)) ?? {};
      expect(markdown).toContain(`| \`${contracts[name].correlationHeader}\` |`);
      expect(markdown).toContain(`<SchemaViewer file="${name}.schema.json"`);
      expect(markdown.includes(`"${name}.strict.schema.json"`)).toBe(entries[name]?.hasDocumentedRules);
    }
  });
});

describe("an export", () => {
  it("says each file that it makes, and changes nothing when it runs again", () => {
    const made = textsIn(folder);
    const other = makeFolder();
    const { report, notes } = exportEventCatalog(other, names, false);
    const { "eventcatalog.config.js": _, ...files } = made;
    expect(textsIn(other)).toEqual(files);
    expect(report.match(/(?<=^create ).*/gm)?.sort()).toEqual(Object.keys(files));
    expect(notes).toContain("has no eventcatalog.config.js yet");

    const again = exportEventCatalog(folder, names, false);
    expect(again).toEqual({
      report: expect.stringMatching(/^✓ \d+ contracts?; 0 changes, \d+ files as they were\n$/),
      notes: "",
    });
    expect(textsIn(folder)).toEqual(made);
  });

  it("makes the same of all contracts at once as of one after the other, in any order", () => {
    const other = makeFolder({ "eventcatalog.config.js": "export default {};\n" });
    for (const name of [...names].reverse()) exportEventCatalog(other, [name], false);
    const sorted = (texts: Record<string, string>) =>
      Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text.split("\n").sort()]));
    expect(sorted(textsIn(other))).toEqual(sorted(textsIn(folder)));
  });

  it("writes nothing if it is to be a rehearsal", () => {
    const empty = makeFolder();
    expect(exportEventCatalog(empty, names, true).report).toMatch(/^create [\s\S]*\n\nNothing was written\. /);
    expect(readdirSync(empty)).toEqual([]);
  });

  it("names no path of this machine, and no date", () => {
    for (const text of Object.values(textsIn(folder))) expect(text).not.toContain(folder);
  });
});
