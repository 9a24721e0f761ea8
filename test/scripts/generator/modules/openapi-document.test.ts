import { describe, expect, it } from "vitest";
import { readFixtures } from "../../../../scripts/repository/fixtures.js";
import { catalogue } from "../../../../src/generated/catalogue.js";
import { judgeIn, readDocument, referencesIn, targetOf } from "../../../support/documents.js";
import { root } from "../../../support/root.js";

interface Body {
  readonly content: {
    readonly "application/json": {
      readonly schema: { readonly $ref: string };
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
    };
  };
}
interface Document {
  readonly servers?: unknown;
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly description: string;
          readonly requestBody: Body;
          readonly responses: { readonly "200": Body };
          readonly "x-strict-schema": string;
          readonly "x-errors"?: readonly { readonly code: string; readonly type: string; readonly message: string }[];
        };
      }
    >
  >;
}

const document = readDocument<Document>("openapi.json");
const judge = judgeIn(document);
const { valid, invalid } = readFixtures(root);
const requests = Object.entries(catalogue).flatMap(([request, { response }]) =>
  response === undefined ? [] : [{ request, response }],
);

describe("the requests as OpenAPI", () => {
  it("are those whose response is known, at no address that anybody knows", () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(Object.keys(document.paths)).toEqual(requests.map(({ request }) => `/${request}`));
    expect(document.servers).toBe(undefined);
  });

  it("have no reference that leads nowhere", () => {
    expect(referencesIn(document).filter((reference) => targetOf(document, reference) === undefined)).toEqual([]);
  });

  it.each(requests)("have the fixtures of $request and $response as examples, which keep their rules", (pair) => {
    const { requestBody, responses } = (document.paths[`/${pair.request}`] as Document["paths"][string]).post;
    for (const [name, { content }] of [
      [pair.request, requestBody],
      [pair.response, responses["200"]],
    ] as const) {
      const { schema, examples = {} } = content["application/json"];
      expect(Object.values(examples).map(({ value }) => value)).toEqual(
        valid.filter(({ contract }) => contract === name).map(({ payload }) => payload),
      );
      for (const [example, { value }] of Object.entries(examples))
        expect(judge(schema.$ref, value), example).toBe(true);
      const refused = invalid.filter(
        ({ contract, expected }) => contract === name && expected.some(({ rule }) => rule === "published"),
      );
      for (const { payload, file } of refused) expect(judge(schema.$ref, payload), file).toBe(false);
    }
  });

  it.each(requests)("tell each error code of $request, and the schema to write by", ({ request }) => {
    const { post } = document.paths[`/${request}`] as Document["paths"][string];
    for (const { code, type, message } of post["x-errors"] ?? [])
      expect(post.description).toContain(`| ${code} | ${type} | ${message} |`);
    expect(targetOf(document, post["x-strict-schema"])).toEqual(expect.anything());
  });

  it("say where a request carries a secret", () => {
    expect(document.paths["/UpdateClientPhoneNumber"]?.post.description).toContain(
      "The request itself carries secrets, at `/User/Password`: keep them out of logs.",
    );
  });
});
