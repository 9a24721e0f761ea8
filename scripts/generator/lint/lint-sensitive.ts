import { escapeToken } from "../../../src/json/pointer.js";
import { type FieldPlace, placesBelow } from "../../../src/schema/find-fields.js";
import { type Dialect, dialectOf, isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { walk } from "../../../src/schema/walk.js";
import type { Complaint } from "./lint-schema.js";
import { isSecretName } from "./secret-names.js";

const isBoolean = ({ facets }: FieldPlace): boolean => {
  const types = facets.flatMap(({ schema, document }) => (document.isPublished ? (schema.type ?? []) : []));
  return types.length > 0 && types.every((type) => type === "boolean");
};

// `redact` masks other fields of which nothing is known.
const isUnknown = ({ mark, parts, patterns, others }: FieldPlace): boolean =>
  mark === undefined && parts.size + patterns.length === 0 && (others === undefined || isUnknown(others));

// Masked as a whole or in each of its fields, or only a yes or no.
const isSafe = (place: FieldPlace): boolean => {
  const { mark, others } = place;
  const below = placesBelow(place).filter((part) => part !== others || !isUnknown(part));
  return mark !== undefined || isBoolean(place) || (below.length > 0 && below.every(isSafe));
};

type Keyword = "properties" | "patternProperties";

/** The fields right below a place, by the keywords and names that a schema has for them. */
const namedBelow = ({ parts, patterns }: FieldPlace): (readonly [Keyword, name: string, FieldPlace])[] => [
  ...[...parts].map(([name, part]) => ["properties", name, part] as const),
  ...patterns.flatMap(({ match, place }) => match.map((pattern) => ["patternProperties", pattern, place] as const)),
];

/**
 * Returns the fields that are named like a secret and would be shown, each at its place in the published schema. A
 * field inside a marked one is masked with it. The schemas must have passed the linter.
 */
export const lintSecretNames = (published: Schema, payload: FieldPlace): Complaint[] => {
  const places = [...walk(published, dialectOf(published) as Dialect)];
  const pointers = new Map(places.map(({ schema, pointer }) => [schema, pointer]));
  const found = new Set<string>();
  const visit = (place: FieldPlace): void => {
    if (place.mark !== undefined) return;
    const refused = new Set<FieldPlace>();
    for (const [keyword, name, part] of namedBelow(place)) {
      if (!isSecretName(name, part.parts.size > 0) || isSafe(part)) continue;
      const naming = place.facets.find(
        ({ schema }) => isSchemaObject(schema[keyword]) && Object.hasOwn(schema[keyword], name),
      );
      found.add(`${pointers.get(naming?.schema ?? published)}/${keyword}/${escapeToken(name)}`);
      refused.add(part);
    }
    for (const part of placesBelow(place)) if (!refused.has(part)) visit(part);
  };
  visit(payload);
  const message =
    'is named like a secret and would be shown in logs: mark it "x-sensitive": "secret" (or "personal") in documented.json, or here if the schema is our own';
  return [...found].map((pointer) => ({ pointer, message }));
};

/** Returns the marks of the documented rules that mask nothing. The schemas must have passed the linter. */
export const lintMarks = (documented: Schema, payload: FieldPlace): Complaint[] => {
  const reached = new Set<Schema>();
  const visit = (place: FieldPlace): void => {
    for (const { schema } of place.facets) reached.add(schema);
    for (const part of placesBelow(place)) visit(part);
  };
  visit(payload);
  return [...walk(documented, dialectOf(documented) as Dialect)].flatMap(({ schema, pointer }) =>
    isSchemaObject(schema) && schema["x-sensitive"] !== undefined && !reached.has(schema)
      ? [{ pointer: `${pointer}/x-sensitive`, message: "masks nothing: schema.json has no field at this place" }]
      : [],
  );
};
