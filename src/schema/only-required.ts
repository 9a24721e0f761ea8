import { isSchemaObject, type Schema } from "./json-schema.js";

/** The properties that a schema asks for, if it asks for nothing else. */
export const onlyRequired = (schema: Schema): readonly string[] | undefined =>
  isSchemaObject(schema) && Object.keys(schema).join() === "required"
    ? (schema.required as readonly string[])
    : undefined;
