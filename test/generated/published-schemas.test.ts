import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../scripts/repository/read-input.js";
import { root } from "../support/root.js";

const names = readSources(root).map(({ folder }) => folder);

const read = (name: string, file: string) => readFileSync(join(root, "schemas", name, file), "utf8");

/** The first JSON object in a document of prose, if there is one. */
const findJson = (text: string): unknown => {
  const start = text.indexOf("{\n");
  for (let end = text.indexOf("\n}", start); end !== -1; end = text.indexOf("\n}", end + 1)) {
    try {
      return JSON.parse(text.slice(start, end + 2));
    } catch {
      // This is not yet the last line of the object.
    }
  }
  return undefined;
};

// A published schema is an unchanged copy, never edited. Its digest is renewed by npm run generate -- --accept-schema.
describe.each(names)("the published schema of %s", (name) => {
  it("is the one that was accepted", () => {
    const digest = createHash("sha256").update(read(name, "schema.json")).digest("hex");
    expect(read(name, "schema.sha256")).toBe(`${digest}  schema.json\n`);
  });

  const document = join(root, "../shared/sources", `${name}.txt`);
  const published = existsSync(document) ? findJson(readFileSync(document, "utf8")) : undefined;
  it.skipIf(published === undefined)(
    "is the one in its owner's document (skipped where the document is not at hand, or holds none)",
    () => {
      expect(JSON.parse(read(name, "schema.json"))).toEqual(published);
    },
  );
});
