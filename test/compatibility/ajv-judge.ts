import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formatChecks } from "../../src/runtime/format-checks.js";
import { isMultipleOf } from "../../src/runtime/multiple-of.js";
import { type Dialect, dialectOf, type Schema } from "../../src/schema/json-schema.js";

const options: Options = { strict: false, logger: false, ignoreKeywordsWithRef: true, validateSchema: true };

const create = (ajv: Ajv): Ajv => {
  for (const [name, check] of Object.entries(formatChecks)) ajv.addFormat(name, check);
  ajv.removeKeyword("multipleOf");
  return ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    compile: (divisor: number) => (value: number) => isMultipleOf(value, divisor),
  });
};

const ajvs = {
  "draft-07": create(new Ajv(options)),
  // Only 2020-12 has keywords beside a reference.
  "2020-12": create(new Ajv2020({ ...options, ignoreKeywordsWithRef: false })),
};

/** Ajv's validator of a schema, with the formats and the multiples of the package. */
export const judge = (schema: Schema): ((value: unknown) => boolean) => {
  const validate = ajvs[dialectOf(schema) as Dialect].compile(schema);
  return (value) => validate(value) as boolean;
};
