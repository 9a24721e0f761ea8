import { _, Ajv, type CodeKeywordDefinition, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import type { SchemaObject } from "../../../src/schema/json-schema.js";
import type { Normalised } from "../transform/normalise.js";

const standalone = standaloneModule as unknown as (typeof standaloneModule)["default"];

// Ajv's own multipleOf goes wrong above 1e21. Divisors are whole numbers, for which the remainder is exact.
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "" },
  code: (context) => context.fail(_`${context.data} % ${context.schemaCode} !== 0`),
};

// Only where a schema names a property that every object inherits must properties be told from inherited ones.
const namesInherited = (schema: unknown): boolean =>
  Object.getOwnPropertyNames(Object.prototype).some((name) => JSON.stringify(schema).includes(`"${name}"`));

const createAjv = (schema: SchemaObject, dialect: Normalised["dialect"], formats: readonly string[]): Ajv => {
  const options: Options = {
    allErrors: true,
    messages: false,
    ownProperties: namesInherited(schema),
    // The linter has refused what strict mode would; the rest of it is a matter of style.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    addUsedSchema: false,
    formats: Object.fromEntries(formats.map((format) => [format, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  };
  const ajv = dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options);
  return ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
};

// Ajv makes a function for each target of a recursive reference, in which the paths of its errors begin anew.
const functionPlaces = ({ schemaEnv, source }: ValidateFunction): Map<string, string> => {
  const targets = Object.entries(schemaEnv.root.refs).flatMap(([reference, target]) => {
    const name = (target as { validate?: ValidateFunction } | undefined)?.validate?.source?.validateName;
    const place = reference.slice(reference.indexOf("#") + 1);
    return name === undefined || place === "" ? [] : [[String(name), place] as const];
  });
  return new Map([...targets, [String(source?.validateName), ""]]);
};

/** Ajv's standalone code for a schema. */
export interface StandaloneCode {
  readonly code: string;
  /** The name of the function that judges by the whole schema. */
  readonly entry: string;
  /** The pointer of the schema that each function judges by, by the function's name. */
  readonly places: ReadonlyMap<string, string>;
}

/** Returns Ajv's standalone code for a schema, with all errors. It calls each format as `formats["name"]`. */
export const compileStandalone = (
  schema: SchemaObject,
  dialect: Normalised["dialect"],
  formats: readonly string[],
): StandaloneCode => {
  const ajv = createAjv(schema, dialect, formats);
  const validate = ajv.compile({ ...schema, $id: "schema" });
  const places = functionPlaces(validate);
  return { code: standalone(ajv, validate), entry: String(validate.source?.validateName), places };
};
