import { expect, it, vi } from "vitest";
import { generate } from "../../../scripts/generator/generate.js";
import { GenerationError } from "../../../scripts/generator/input/problem.js";
import { toTypeSchema } from "../../../scripts/generator/types/type-schema.js";
import { readInput } from "../../../scripts/repository/read-input.js";
import { root } from "../../support/root.js";

vi.mock(import("json-schema-to-typescript"), async (original) => ({
  ...(await original()),
  compile: () => Promise.reject(new TypeError("it stumbled")),
}));

vi.mock(import("../../../scripts/generator/types/type-schema.js"), async (original) => ({
  toTypeSchema: vi.fn((await original()).toTypeSchema),
}));

const failure = (contract: object = {}): Promise<unknown> => {
  const schema = JSON.stringify({ type: "object", properties: { a: { type: "string" } } });
  const files = new Map([
    ["schemas/ThingV1/schema.json", schema],
    ["schemas/ThingV1/contract.json", JSON.stringify(contract)],
  ]);
  return generate({ ...readInput(root), sources: [{ folder: "ThingV1", files }] }).catch((error: unknown) => error);
};

it("throws a bug of its own as it is", async () => {
  const bug = new RangeError("a bug");
  vi.mocked(toTypeSchema).mockImplementationOnce(() => {
    throw bug;
  });
  expect(await failure()).toBe(bug);
});

it("names the file if a tool behind it fails", async () => {
  const error = await failure();
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
