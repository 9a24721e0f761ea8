import type { Sensitivity } from "../../../src/fields/field-tree.js";
import { dialectUris, isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Unmarked } from "../lint/lint-sensitive.js";

/** What somebody says of a field: its mark, or that it needs none. */
export type Answer = Sensitivity | "none";

const withMark = (schema: Schema | undefined, [key, ...rest]: readonly string[], mark: Answer): SchemaObject => {
  const known = isSchemaObject(schema) ? schema : {};
  if (key === undefined) return { ...known, "x-sensitive": mark };
  const inner = Object.hasOwn(known, key) ? (known[key] as Schema) : undefined;
  return { ...known, [key]: withMark(inner, rest, mark) };
};

/** Returns documented rules with the marks of further fields, or with nothing but these marks. */
export const withMarks = (
  name: string,
  documented: Schema | undefined,
  answers: ReadonlyMap<Unmarked, Answer>,
): SchemaObject => {
  const start: Schema = documented ?? {
    $schema: dialectUris["2020-12"],
    title: `${name}, documented rules`,
  };
  return [...answers].reduce<Schema>(
    (schema, [{ paths }, mark]) =>
      paths.reduce<Schema>((marked, { documented }) => withMark(marked, documented, mark), schema),
    start,
  ) as SchemaObject;
};
