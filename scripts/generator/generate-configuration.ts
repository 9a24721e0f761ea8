import type { Schema, SchemaObject } from "../../src/schema/json-schema.js";
import { parseJson } from "./input/parse-json.js";
import { GenerationError } from "./input/problem.js";
import { lint } from "./lint/lint-schema.js";
import { renderConfiguration } from "./modules/configuration-module.js";
import { type ToolVersions, useTool } from "./tool-error.js";
import { normalise } from "./transform/normalise.js";
import { renderTypes } from "./types/types.js";
import { renderExplain } from "./validators/explain-code.js";

/** The schema of `client-contracts.json`, which is shipped beside the contracts' schemas. */
export const configurationSchema = "schemas/client-contracts.schema.json";

const folder = "src/generated/configuration";

/**
 * Returns the modules of a `client-contracts.json`: its type and what says why one is refused, made of its schema as a
 * contract's are. Throws a
 * {@link GenerationError} if the schema cannot be represented.
 */
export const generateConfiguration = async (
  text: string,
  { formats, tools }: { readonly formats: readonly string[]; readonly tools: ToolVersions },
): Promise<readonly (readonly [path: string, text: string])[]> => {
  const schema = parseJson(configurationSchema, text) as Schema;
  const problems = lint(schema, { formats, annotations: [] });
  if (problems.length > 0)
    throw new GenerationError(problems.map((problem) => ({ file: configurationSchema, ...problem })));
  const types = await useTool(tools, "json-schema-to-typescript", () => renderTypes(schema, "Configuration"));
  const names = Object.keys((schema as SchemaObject).properties as object);
  return [
    [`${folder}/configuration.ts`, renderConfiguration(types, names, configurationSchema)],
    [
      `${folder}/explain.ts`,
      await useTool(tools, "ajv", () => renderExplain(normalise(schema, []), formats, configurationSchema)),
    ],
  ];
};
