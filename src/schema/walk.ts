import { toPointer } from "../json/pointer.js";
import { type Dialect, isSchemaObject, type Schema } from "./json-schema.js";
import { subschemasOf } from "./subschemas.js";

/** A subschema, and where it stands. */
export interface SchemaPlace {
  readonly schema: Schema;
  readonly path: readonly string[];
  readonly pointer: string;
}

/** The schema itself and every subschema in it, outer before inner. */
export function* walk(schema: Schema, dialect: Dialect, path: readonly string[] = []): Generator<SchemaPlace> {
  yield { schema, path, pointer: toPointer(path) };
  if (!isSchemaObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    for (const { tokens, schema: subschema } of subschemasOf(keyword, value, dialect)) {
      yield* walk(subschema, dialect, [...path, ...tokens]);
    }
  }
}
