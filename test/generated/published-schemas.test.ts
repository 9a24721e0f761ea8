import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";

// A published schema is an unchanged copy, never edited. These are the SHA-256 of the copies.
const published = {
  ClientAddressRemovedV1: "7becb3b58388a5cdf1cb5f9378c529816fbdc668f201ff4bd425c6426b09b168",
  ClientDefaultTelephoneUpdatedV1: "070840f6f658b628b4be8ea4286553098ef64aba438aded7e9cf7f7e362aa8b4",
  PismoPhoneChangeV1: "87705e4be892eddee22bd6b1cdfe78d6d16a3d9b7797317b876cd07e02a12041",
  TransactionalAccountAuthorisedUserAddedV1: "594386e1faa6cf2196440024f8a5a697961e2332bd42dde5f3b185fc09ec5e9c",
};

const read = (name: string) => readFileSync(join(root, "schemas", name, "schema.json"));

/** The first JSON object in a document of prose. */
const findJson = (text: string): unknown => {
  const start = text.indexOf("{\n");
  for (let end = text.indexOf("\n}", start); end !== -1; end = text.indexOf("\n}", end + 1)) {
    try {
      return JSON.parse(text.slice(start, end + 2));
    } catch {
      // This is not yet the last line of the object.
    }
  }
  throw new Error("the document holds no JSON object");
};

describe.each(Object.entries(published))("the published schema of %s", (name, digest) => {
  it("is the one that was copied", () => {
    expect(createHash("sha256").update(read(name)).digest("hex")).toBe(digest);
  });

  const document = join(root, "../shared/sources", `${name}.txt`);
  it.skipIf(!existsSync(document))(
    "is the one in its owner's document (skipped where the document is not at hand)",
    () => {
      expect(JSON.parse(read(name).toString())).toEqual(findJson(readFileSync(document, "utf8")));
    },
  );
});
