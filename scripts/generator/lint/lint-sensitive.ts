import { escapeToken } from "../../../src/json/pointer.js";
import type { FieldPlace } from "../../../src/schema/find-fields.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { walk } from "../../../src/schema/walk.js";
import type { Complaint } from "./lint-schema.js";
import { isSecretName } from "./secret-names.js";

const isBoolean = ({ facets }: FieldPlace): boolean => {
  const types = facets.flatMap(({ schema, document }) => (document.isPublished ? (schema.type ?? []) : []));
  return types.length > 0 && types.every((type) => type === "boolean");
};

// Masked as a whole or in each of its fields, or only a yes or no.
const isSafe = (place: FieldPlace): boolean => {
  const parts = [...place.parts.values()];
  return place.mark !== undefined || isBoolean(place) || (parts.length > 0 && parts.every(isSafe));
};

/**
 * Returns the fields that are named like a secret and would be shown, each at its place in the published schema. A
 * field inside a marked one is masked with it. The schemas must have passed the linter.
 */
export const lintSecretNames = (published: Schema, payload: FieldPlace): Complaint[] => {
  const places = [...walk(published, dialectOf(published) as Dialect)];
  const pointers = new Map(places.map(({ schema, pointer }) => [schema, pointer]));
  const found = new Set<string>();
  const visit = ({ facets, mark, parts }: FieldPlace): void => {
    if (mark !== undefined) return;
    for (const [name, part] of parts) {
      const naming = facets.find(
        ({ schema: { properties } }) => isSchemaObject(properties) && Object.hasOwn(properties, name),
      );
      if (isSecretName(name, part.parts.size > 0) && !isSafe(part))
        found.add(`${pointers.get(naming?.schema ?? published)}/properties/${escapeToken(name)}`);
      else visit(part);
    }
  };
  visit(payload);
  const message =
    'is named like a secret and would be shown in logs: mark it "x-sensitive": "secret" (or "personal") in documented.json, or here if the schema is our own';
  return [...found].map((pointer) => ({ pointer, message }));
};

/** Returns the marks of the documented rules that mask nothing. The schemas must have passed the linter. */
export const lintMarks = (documented: Schema, payload: FieldPlace): Complaint[] => {
  const reached = new Set<Schema>();
  const visit = ({ facets, parts }: FieldPlace): void => {
    for (const { schema } of facets) reached.add(schema);
    for (const part of parts.values()) visit(part);
  };
  visit(payload);
  return [...walk(documented, dialectOf(documented) as Dialect)].flatMap(({ schema, pointer }) =>
    isSchemaObject(schema) && schema["x-sensitive"] !== undefined && !reached.has(schema)
      ? [{ pointer: `${pointer}/x-sensitive`, message: "masks nothing: schema.json has no field at this place" }]
      : [],
  );
};
