import type { Sensitivity } from "../../../src/fields/field-tree.js";
import { escapeToken, toPointer } from "../../../src/json/pointer.js";
import { type FieldPlace, placesBelow } from "../../../src/schema/find-fields.js";
import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { isCleared } from "../../../src/schema/sensitivity.js";
import { walk } from "../../../src/schema/walk.js";
import type { Complaint } from "./complaint.js";
import { isPersonalName } from "./personal-names.js";
import { isSecretName } from "./secret-names.js";

/** How a field is reached: by which fields of a payload, and where its mark stands in `documented.json`. */
export interface FieldPath {
  readonly names: readonly string[];
  readonly documented: readonly string[];
}

/**
 * A field, or the payload itself, that would be shown in logs, though its name or format says that it should not, and
 * nobody has said otherwise.
 */
export interface Unmarked {
  readonly like: Sensitivity;
  /** The schema that names it, or has its format, and where. */
  readonly isPublished: boolean;
  readonly pointer: string;
  /**
   * The fields that lead to it in payloads, none to the payload itself: several, if several places refer to one
   * definition.
   */
  readonly paths: FieldPath[];
}

const schemasOf = ({ facets }: FieldPlace): SchemaObject[] => facets.map(({ schema }) => schema);

const publishedOf = ({ facets }: FieldPlace): SchemaObject[] =>
  facets.filter(({ document }) => document.isPublished).map(({ schema }) => schema);

const typesOf = ({ type = [] }: SchemaObject): string[] => [type].flat() as string[];

// Keywords of schemas that say what they mean elsewhere: what they lead to describes the same place.
const leads = ["$ref", "allOf", "anyOf", "oneOf"];

// Of such a schema it is known beforehand which few values there are: nothing of a person, and no secret.
const isListed = (schema: SchemaObject): boolean => {
  if (schema.enum !== undefined || schema.const !== undefined) return true;
  const types = typesOf(schema);
  return types.length > 0 && types.every((type) => type === "boolean" || type === "null");
};

/** Whether a place holds one of a few values that the published schema lists, or a list of them, or a yes or no. */
const isHarmless = (place: FieldPlace): boolean => {
  const schemas = publishedOf(place);
  const others = schemas.filter((schema) => !isListed(schema));
  const isOnlyAround = (schema: SchemaObject) => {
    const types = typesOf(schema);
    return types.length > 0 ? types.every((type) => type === "array") : leads.some((keyword) => keyword in schema);
  };
  return others.length < schemas.length && others.every(isOnlyAround);
};

// How many there are: the `tokens` of a request, not one of them.
const isCount = (place: FieldPlace, name: string): boolean => {
  const types = publishedOf(place).flatMap(typesOf);
  return /[^s]s$/i.test(name) && types.length > 0 && types.every((type) => type === "integer" || type === "number");
};

// `redact` masks other fields of which nothing is known.
const isUnknown = ({ mark, parts, patterns, others }: FieldPlace): boolean =>
  mark === undefined && parts.size + patterns.length === 0 && (others === undefined || isUnknown(others));

// Masked as a whole or in each of its fields, said to be harmless, or only a yes or no.
const isSafe = (place: FieldPlace): boolean => {
  const { mark, others } = place;
  const below = placesBelow(place).filter((part) => part !== others || !isUnknown(part));
  return (
    mark !== undefined || isCleared(schemasOf(place)) || isHarmless(place) || (below.length > 0 && below.every(isSafe))
  );
};

const addresses = ["email", "idn-email", "ipv4", "ipv6"];

const isAddress = ({ format }: SchemaObject): boolean => addresses.includes(format as string);

const isLikePersonal = (place: FieldPlace, name: string, parent: string): boolean => {
  // Of an object, its fields are asked; what it has besides them is masked as unknown.
  const schemas = publishedOf(place);
  const types = schemas.flatMap(typesOf).filter((type) => type !== "array");
  if (place.parts.size > 0 || (types.length > 0 && types.every((type) => type === "object"))) return false;
  if (schemas.some(isAddress)) return true;
  return isPersonalName(name, parent) && !schemas.some(({ format }) => format === "uuid");
};

const likenessOf = (place: FieldPlace, name: string, parent: string): Sensitivity | undefined => {
  if (isSafe(place) || isCount(place, name)) return undefined;
  if (isSecretName(name, place.parts.size > 0)) return "secret";
  return isLikePersonal(place, name, parent) ? "personal" : undefined;
};

type Keyword = "properties" | "patternProperties";

/** The fields right below a place, by the keywords and names that a schema has for them. */
const namedBelow = ({ parts, patterns }: FieldPlace): (readonly [Keyword, name: string, FieldPlace])[] => [
  ...[...parts].map(([name, part]) => ["properties", name, part] as const),
  ...patterns.flatMap(({ match, place }) => match.map((pattern) => ["patternProperties", pattern, place] as const)),
];

/**
 * Returns the fields that are named like something personal or secret and have no mark, each once, at its place in the
 * schema that names it; or the payload itself, at the place of its format. A field inside a marked one is masked with
 * it. The schemas must have passed the linter.
 */
export const findUnmarked = (payload: FieldPlace, published: Schema, documented?: Schema): Unmarked[] => {
  const places = [published, ...(documented === undefined ? [] : [documented])].flatMap((schema) => [
    ...walk(schema, dialectOf(schema) as Dialect),
  ]);
  const pointers = new Map(places.map(({ schema, pointer }) => [schema, pointer]));
  const found = new Map<string, Unmarked>();
  const add = (place: FieldPlace, keyword: Keyword, name: string, like: Sensitivity, path: FieldPath) => {
    const naming = place.facets.find(
      ({ schema }) => isSchemaObject(schema[keyword]) && Object.hasOwn(schema[keyword], name),
    );
    const isPublished = naming?.document.isPublished ?? true;
    const pointer = `${naming && pointers.get(naming.schema)}/${keyword}/${escapeToken(name)}`;
    const known = found.get(`${isPublished} ${pointer}`);
    if (known) known.paths.push(path);
    else found.set(`${isPublished} ${pointer}`, { like, isPublished, pointer, paths: [path] });
  };
  const visit = (place: FieldPlace, { names, documented }: FieldPath): void => {
    if (place.mark !== undefined) return;
    for (const [keyword, name, part] of namedBelow(place)) {
      const path = { names: [...names, name], documented: [...documented, keyword, name] };
      const like = likenessOf(part, name, names.at(-1) ?? "");
      if (like === undefined) visit(part, path);
      else add(place, keyword, name, like, path);
    }
    if (place.others)
      visit(place.others, { names: [...names, "*"], documented: [...documented, "additionalProperties"] });
  };
  const path = { names: [], documented: [] };
  // The items of a list are at the list's place: they have no name either.
  const like = likenessOf(payload, "", "");
  if (like !== undefined) {
    const pointer = pointers.get(publishedOf(payload).find(isAddress) as Schema) as string;
    return [{ like, isPublished: true, pointer, paths: [path] }];
  }
  visit(payload, path);
  return [...found.values()];
};

const mostPlaces = 3;

const whereToWrite = ({ isPublished, paths }: Unmarked): string => {
  if (!isPublished) return "here";
  const places = paths.slice(0, mostPlaces).map(({ documented }) => toPointer(documented) || "its root");
  const more = paths.length > mostPlaces ? ` and ${paths.length - mostPlaces} more` : "";
  return `in documented.json at ${places.join(", ")}${more}, or here if the schema is our own`;
};

/** Says of such a field what its schema shows that nobody should log. */
export const sayWhy = ({ like, paths }: Unmarked): string => {
  if (paths.every(({ names }) => names.length === 0)) return "has the format of an e-mail or IP address";
  return `is named like ${like === "secret" ? "a secret" : "something personal"}`;
};

/** Says of such a field what is wrong, and what to write. */
export const complainAboutUnmarked = (unmarked: Unmarked): Complaint => {
  const { like, pointer } = unmarked;
  const other = like === "secret" ? "personal" : "secret";
  const message = `${sayWhy(unmarked)} and would be shown in logs: mark it "x-sensitive": "${like}" (or "${other}"; or "none", if it is neither) ${whereToWrite(unmarked)}`;
  return { pointer, message };
};

/** Returns the marks of the documented rules that mark nothing. The schemas must have passed the linter. */
export const lintMarks = (documented: Schema, payload: FieldPlace): Complaint[] => {
  const reached = new Set<Schema>();
  const visit = (place: FieldPlace): void => {
    for (const { schema } of place.facets) reached.add(schema);
    for (const part of placesBelow(place)) visit(part);
  };
  visit(payload);
  return [...walk(documented, dialectOf(documented) as Dialect)].flatMap(({ schema, pointer }) =>
    isSchemaObject(schema) && schema["x-sensitive"] !== undefined && !reached.has(schema)
      ? [{ pointer: `${pointer}/x-sensitive`, message: "marks nothing: schema.json has no field at this place" }]
      : [],
  );
};
