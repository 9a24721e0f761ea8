import { isSchemaObject } from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";

const typing = keywordsThat((keyword) => "typing" in keyword && keyword.typing === "says");

/** Whether a schema itself states something that a type can show. */
export const saysType = (schema: unknown): boolean =>
  isSchemaObject(schema) && Object.keys(schema).some((keyword) => typing.includes(keyword));

/** Whether a union has a type for each of its branches. */
export const isTypedUnion = (branches: unknown): boolean => Array.isArray(branches) && branches.every(saysType);
