import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fields } from "../../src/fields/field-tree.js";
import { all } from "../support/all-contracts.js";
import { readDocument } from "../support/documents.js";
import { root } from "../support/root.js";
import { mustRun, run } from "../support/run.js";
import { makeUser } from "./installed-example.js";
import { objectsInSchema } from "./objects-in-schema.js";

const page = readFileSync(join(root, "docs/other-languages.md"), "utf8");
const commands = [...page.matchAll(/^node .*generate\.js (?:java|csharp) (\S+) (\S+)$/gm)];
const document = readDocument<{
  readonly components: { readonly schemas: Readonly<Record<string, { readonly schema: object }>> };
}>("asyncapi.json");

const schemaOf = (name: string) => document.components.schemas[name]?.schema as object;
const expected = Object.keys(all).flatMap((name) => objectsInSchema({ ...schemaOf(name) }, name));
const enveloped = Object.values(all).flatMap(({ name, identity }) =>
  identity?.envelope ? [`${identity.envelope.contract}${name}`] : [],
);

const user = makeUser();
let made: readonly { readonly folder: string; readonly extension: string; readonly printed: readonly string[] }[];

beforeAll(() => {
  made = commands.map(([command, folder = ""]) => ({
    folder: join(user, folder),
    extension: command.includes(" java ") ? "java" : "cs",
    printed: mustRun(user, "node", command.split(" ").slice(1)).trim().split("\n"),
  }));
});
afterAll(() => rmSync(user, { recursive: true, force: true }));

const objectsIn = ({ parts }: Fields): number =>
  parts === undefined ? 0 : Object.values(parts).reduce((sum, part) => sum + objectsIn(part), 1);

describe("the recipe on the page", () => {
  it("makes Java and C#, with the version of Modelina that is tested", () => {
    expect(made.map(({ extension }) => extension)).toEqual(["java", "cs"]);
    const { dependencies } = JSON.parse(readFileSync(join(root, "test/documents/package.json"), "utf8"));
    expect(page).toContain(
      `npm install --ignore-scripts client-contracts @asyncapi/modelina@${dependencies["@asyncapi/modelina"]}\n`,
    );
  });

  it("is told which objects there are: as many as the contracts know", () => {
    const known = Object.values(all).reduce((sum, { fields }) => sum + objectsIn(fields), 0);
    expect(expected).toHaveLength(known);
  });

  it("makes a class of each object in each contract, and no other but for lists of values", () => {
    const names = [...expected.map(({ name }) => name), ...enveloped].sort();
    for (const { folder, extension, printed } of made) {
      const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
      expect(files.map(([file]) => file).sort()).toEqual(printed.map((name) => `${name}.${extension}`).sort());
      const classes = files.filter(([, text]) => /^\s*public (?:partial )?class /m.test(text)).map(([file]) => file);
      expect(classes.sort()).toEqual(names.map((name) => `${name}.${extension}`));
      for (const [file, text] of files.filter(([name]) => !classes.includes(name)))
        expect(text, file).toMatch(/public enum /);
      for (const { name, properties } of expected) {
        const [, text = ""] = files.find(([file]) => file === `${name}.${extension}`) ?? [];
        for (const property of properties) expect(text, `${name}.${property}`).toContain(`"${property}"`);
      }
    }
  });

  it("says how it is used", () => {
    const { status, output } = run(user, "node", [(commands[0]?.[0] ?? "").split(" ")[1] as string, "cobol", "a", "b"]);
    expect([status, output]).toEqual([2, "Usage: node generate.js java|csharp FOLDER PACKAGE\n"]);
  });
});
