import type { Sensitivity } from "../fields/field-tree.js";
import type { SchemaObject } from "./json-schema.js";

/** What `x-sensitive` may say: a mark, or that somebody has looked and there is nothing to mark. */
export const sensitivityWords = ["secret", "personal", "none"] as const satisfies readonly (Sensitivity | "none")[];

/** Whether one of the schemas that describe one place says that there is nothing to mark. */
export const isCleared = (schemas: readonly SchemaObject[]): boolean =>
  schemas.some((schema) => schema["x-sensitive"] === "none");

/** The strongest mark among the schemas that describe one place, if any has one. */
export const sensitivityOf = (schemas: readonly SchemaObject[]): Sensitivity | undefined => {
  const marks = schemas.map((schema) => schema["x-sensitive"]);
  return (["secret", "personal"] as const).find((mark) => marks.includes(mark));
};
