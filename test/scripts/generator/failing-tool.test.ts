import { expect, it, vi } from "vitest";
import { generate } from "../../../scripts/generator/generate.js";
import { GenerationError } from "../../../scripts/generator/input/problem.js";
import { readInput } from "../../../scripts/repository/read-input.js";
import { root } from "../../support/root.js";

vi.mock(import("json-schema-to-typescript"), async (original) => ({
  ...(await original()),
  compile: () => Promise.reject(new TypeError("it stumbled")),
}));

it("names the file if a tool behind it fails", async () => {
  const schema = JSON.stringify({ type: "object", properties: { a: { type: "string" } } });
  const source = { folder: "ThingV1", files: new Map([["schemas/ThingV1/schema.json", schema]]) };
  const error = await generate({ ...readInput(root), sources: [source] }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(GenerationError);
  const problems = (error as GenerationError).problems.map(
    ({ file, pointer, message }) => `${file}#${pointer} ${message}`,
  );
  expect(problems).toEqual([
    expect.stringMatching(
      /^schemas\/ThingV1\/schema\.json# cannot be represented: json-schema-to-typescript 16\.0\.0: /,
    ),
  ]);
  expect(error).toMatchObject({ cause: { errors: [{ name: "ToolError", cause: { stack: expect.any(String) } }] } });
});
