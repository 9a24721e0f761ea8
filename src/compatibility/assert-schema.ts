import applicator from "ajv/dist/refs/json-schema-2020-12/meta/applicator.json" with { type: "json" };
import core from "ajv/dist/refs/json-schema-2020-12/meta/core.json" with { type: "json" };
import unevaluated from "ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json" with { type: "json" };
import validation from "ajv/dist/refs/json-schema-2020-12/meta/validation.json" with { type: "json" };
import draft07 from "ajv/dist/refs/json-schema-draft-07.json" with { type: "json" };
import { type Dialect, isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { at } from "../schema/references.js";
import { walk } from "../schema/walk.js";
import { evaluateSchema } from "./evaluate.js";
import { IncomparableError } from "./incomparable-error.js";

/** The schemas of schemas. Those of 2020-12 each speak of some keywords. */
const metaSchemas: Readonly<Record<Dialect, readonly SchemaObject[]>> = {
  "draft-07": [draft07],
  "2020-12": [core, applicator, unevaluated, validation],
};

/** Whether the value of a keyword has the form that the dialect asks for; of the schemas in it, the walk asks later. */
const isAllowed = (keyword: string, value: unknown, dialect: Dialect): boolean =>
  metaSchemas[dialect].every((metaSchema) => {
    const { [keyword]: schema } = metaSchema.properties as Readonly<Record<string, Schema>>;
    const follow = (reference: string) => (reference === "#" ? true : at(metaSchema, reference.split("/").slice(1)));
    return schema === undefined || evaluateSchema(schema, { dialect, follow }, value);
  });

/** Throws an `IncomparableError`, with the place, for what is not a schema of the dialect. */
export const assertSchema = (root: unknown, dialect: Dialect): void => {
  const refuse = (pointer: string, why: string): never => {
    throw new IncomparableError(`${pointer || "the whole"} ${why}.`);
  };
  for (const { schema, pointer } of walk(root as Schema, dialect)) {
    if (typeof schema === "boolean") continue;
    if (!isSchemaObject(schema)) refuse(pointer, "is no schema: it must be an object or a boolean");
    for (const [keyword, value] of Object.entries(schema))
      if (!isAllowed(keyword, value, dialect))
        refuse(
          `${pointer}/${keyword}`,
          `is not what ${dialect} asks for${/^pattern/.test(keyword) ? ", with the flag u" : ""}`,
        );
  }
};
