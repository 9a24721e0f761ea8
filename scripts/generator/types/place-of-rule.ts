import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { walk } from "../../../src/schema/walk.js";
import type { Loaded } from "../input/load.js";
import type { Problem } from "../input/problem.js";

const placesOf = (document: Schema, rule: string, keyword: string): string[] =>
  [...walk(document, dialectOf(document) as Dialect)]
    .filter(({ schema }) => isSchemaObject(schema) && JSON.stringify(schema[keyword]) === rule)
    .map(({ pointer }) => `${pointer}/${keyword}`);

/** Returns where a rule stands in a contract's files: the first place that `isTold` does not know, if it is written more than once. */
export const placeOfRule = (
  { path, published, documented = true }: Loaded,
  schema: SchemaObject,
  keyword: string,
  isTold: (place: Omit<Problem, "message">) => boolean,
): Omit<Problem, "message"> | undefined => {
  const rule = JSON.stringify(schema[keyword]);
  const inFile = (name: string, document: Schema) =>
    placesOf(document, rule, keyword).map((pointer) => ({ file: `${path}/${name}`, pointer }));
  return [...inFile("schema.json", published), ...inFile("documented.json", documented)].find(
    (place) => !isTold(place),
  );
};
