import { describe, expect, it } from "vitest";
import { readDocument } from "../support/documents.js";
import { createOpenApiValidator } from "./tools.js";

interface Document {
  readonly paths: Readonly<Record<string, object>>;
}

const document = readDocument<Document>("openapi.json");

describe("openapi.json", () => {
  it("is what the official schema of OpenAPI 3.1 asks for", async () => {
    const validator = await createOpenApiValidator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  it("would be refused without the response: the negative control", async () => {
    const [path] = Object.keys(document.paths) as [string];
    const broken = { ...document, paths: { [path]: { post: { responses: { "200": {} } } } } };
    const { valid, errors } = await (await createOpenApiValidator()).validate(broken);
    expect(valid).toBe(false);
    expect(errors).toContainEqual(
      expect.objectContaining({
        instancePath: `/paths/${path.replace("/", "~1")}/post/responses/200`,
        keyword: "required",
      }),
    );
  });
});
