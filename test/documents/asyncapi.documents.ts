import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { readDocument } from "../support/documents.js";
import { oddDocument } from "./installed-example.js";
import { asyncApiSchema, createParser } from "./tools.js";

interface Document {
  readonly components: { readonly messages: Readonly<Record<string, object>> };
}

const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(asyncApiSchema());
const committed = readDocument<Document>("asyncapi.json");

const parse = async (document: object) => {
  const { document: parsed, diagnostics } = await createParser().parse(JSON.stringify(document));
  return { parsed, found: diagnostics.map(({ code, path }) => `${code} at ${path.join("/")}`) };
};

describe.each([
  ["asyncapi.json", committed],
  ["the document of contracts of other shapes", (await oddDocument()) as Document],
])("%s", (_, document) => {
  it("is what the official schema asks for", () => {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is read by the official parser, which only says that there is a later version of AsyncAPI", async () => {
    const { parsed, found } = await parse(document);
    expect(found).toEqual(["asyncapi-latest-version at asyncapi"]);
    const names = parsed
      ?.allMessages()
      .all()
      .map((message) => message.id());
    expect([...new Set(names)].sort()).toEqual(Object.keys(document.components.messages).sort());
  });
});

describe("a broken document", () => {
  it("is refused by both: the negative control", async () => {
    const broken = {
      ...committed,
      channels: { a: { address: 1, messages: { b: { $ref: "#/components/messages/b" } } } },
    };
    expect(validate(broken)).toBe(false);
    const { parsed, found } = await parse(broken);
    expect(parsed).toBe(undefined);
    expect(found).toContain("invalid-ref at channels/a/messages/b/$ref");
  });
});
