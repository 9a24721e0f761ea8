import type { Sensitivity } from "../fields/field-tree.js";
import type { SchemaObject } from "./json-schema.js";

/** The strongest mark among the schemas that describe one place, if any has one. */
export const sensitivityOf = (schemas: readonly SchemaObject[]): Sensitivity | undefined => {
  const marks = schemas.map((schema) => schema["x-sensitive"]);
  return (["secret", "personal"] as const).find((mark) => marks.includes(mark));
};
