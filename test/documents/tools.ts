import { createRequire } from "node:module";
import type { SchemaObject } from "ajv";

// They are installed in this folder alone, where the compiler of the repository need not find them.
const require = createRequire(import.meta.url);

interface Parsed {
  allMessages(): { all(): readonly { id(): string }[] };
}

interface Parser {
  parse(text: string): Promise<{
    readonly document?: Parsed;
    readonly diagnostics: readonly { readonly code: string; readonly path: readonly string[] }[];
  }>;
}

interface OpenApiValidator {
  readonly version: string;
  validate(document: object): Promise<{ readonly valid: boolean; readonly errors?: readonly object[] }>;
}

/** The official parser of AsyncAPI. */
export const createParser = (): Parser => new (require("@asyncapi/parser").Parser)();

/** The official schema of AsyncAPI 3.0. */
export const asyncApiSchema = (): SchemaObject => require("@asyncapi/specs/schemas/3.0.0-without-$id.json");

/** What validates a document by the official schemas of OpenAPI. */
export const createOpenApiValidator = async (): Promise<OpenApiValidator> => {
  const { Validator } = await import(require.resolve("@seriousme/openapi-schema-validator"));
  return new Validator();
};
