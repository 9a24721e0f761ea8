import type { Sensitivity } from "../fields/field-tree.js";
import { type FieldPlace, findFields } from "./find-fields.js";
import { type ContractSchemas, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { typeWords } from "./keyword-summaries.js";
import { createFollow, type Follow } from "./references.js";
import { ruleWords } from "./rule-words.js";
import { sensitivityOf } from "./sensitivity.js";

/** Whose rule it is. */
type RuleOwner = "published" | "documented";

/** A field of a payload, and what the rules ask of it. */
export interface Field {
  /** Where: `data.addressRemoved.city`, `roles[]` for the items of an array, nothing for the payload itself. */
  readonly field: string;
  /** The types that are allowed, in JSON Schema's words: `integer or null`; `any` if all are. */
  readonly type: string;
  /** Whether the object that it belongs to must have it. */
  readonly required: boolean;
  /** Its mark in a schema, if any: `redact` masks it. */
  readonly sensitivity?: Sensitivity;
  /** What else the rules ask, in words, with `(documented)` after what only the owner's page asks. */
  readonly rule: string;
  readonly description: string;
}

/** A schema that a field must satisfy, and how to follow its references. */
interface Facet {
  readonly schema: SchemaObject;
  readonly rule: RuleOwner;
  readonly follow: Follow;
}

/** A field that still needs a description. */
interface Place {
  readonly field: string;
  readonly facets: readonly Facet[];
  /** Whose rules require it. */
  readonly requiredBy: readonly RuleOwner[];
  /** Everything that the schemas say of it, even for some payloads alone. */
  readonly known?: FieldPlace | undefined;
}

const facetOf = (schema: Schema, { rule, follow }: Omit<Facet, "schema">): Facet => ({
  schema: isSchemaObject(schema) ? schema : schema ? {} : { not: {} },
  rule,
  follow,
});

/** The facet and all facets that it names by `$ref` and `allOf`, each once. */
const expand = (facet: Facet, found = new Set<SchemaObject>()): Facet[] => {
  const { schema, follow } = facet;
  if (found.has(schema)) return [];
  found.add(schema);
  const targets = [
    ...(typeof schema.$ref === "string" ? [follow(schema.$ref)] : []),
    ...((schema.allOf ?? []) as Schema[]),
  ];
  return [facet, ...targets.flatMap((target) => expand(facetOf(target, facet), found))];
};

const member = (field: string, key: string): string => {
  if (!/^[\w$*-]+$/.test(key)) return `${field}[${JSON.stringify(key)}]`;
  return field === "" ? key : `${field}.${key}`;
};

const matching = (field: string, pattern: string): string => `${field}[/${pattern}/]`;

/** What is known of the fields whose names match one pattern. */
const placeOfPattern = (known: FieldPlace | undefined, pattern: string): FieldPlace | undefined =>
  known?.patterns.find(({ match }) => match.length === 1 && match[0] === pattern)?.place;

type Part = readonly [place: string, schema: Schema, known: FieldPlace | undefined];

// Where a field's parts are. A rule says that nothing else may be there, not a part.
const partsOf = ({ schema }: Facet, { field, known }: Place): Part[] => {
  const entries = (keyword: string) => Object.entries((schema[keyword] ?? {}) as Readonly<Record<string, Schema>>);
  const required = (schema.required ?? []) as string[];
  const tuple = (schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : [])) as Schema[];
  const rest: readonly (readonly [string, unknown, FieldPlace | undefined])[] = [
    [member(field, "*"), schema.additionalProperties, known?.others],
    [`${field}[]`, schema.items, known],
    [`${field}[]`, schema.additionalItems, known],
  ];
  return [
    ...entries("properties").map(([key, part]): Part => [member(field, key), part, known?.parts.get(key)]),
    ...required.map((key): Part => [member(field, key), true, known?.parts.get(key)]),
    ...entries("patternProperties").map(
      ([pattern, part]): Part => [matching(field, pattern), part, placeOfPattern(known, pattern)],
    ),
    ...tuple.map((part, index): Part => [`${field}[${index}]`, part, known]),
    ...rest.filter((part): part is Part => isSchemaObject(part[1])),
  ];
};

/** The fields that a place has in some payloads alone: under an `anyOf` or a `then`, for example. */
const findSometimes = ({ field, known }: Place, always: readonly Place[]): Place[] => {
  // What is known of a list is known of its items, and shown there.
  if (!known || always.some((part) => part.known === known)) return [];
  // Nothing needs to be told of other fields of which nothing is known.
  const others = known.others && known.others.facets.length > 0 ? [[member(field, "*"), known.others] as const] : [];
  const told = new Set(always.map((part) => part.field));
  const named = [...known.parts].map(([key, part]) => [member(field, key), part] as const);
  const matched = known.patterns.flatMap(({ match, place }) =>
    match.length === 1 ? [[matching(field, match[0] as string), place] as const] : [],
  );
  return [...named, ...matched, ...others]
    .filter(([field]) => !told.has(field))
    .map(([field, part]) => ({ field, facets: [], requiredBy: [], known: part }));
};

const findParts = (facets: readonly Facet[], place: Place): Place[] => {
  const places = new Map<string, { readonly facets: Facet[]; readonly known: FieldPlace | undefined }>();
  for (const facet of facets) {
    for (const [field, part, known] of partsOf(facet, place)) {
      const found = places.get(field) ?? { facets: [], known };
      found.facets.push(facetOf(part, facet));
      places.set(field, found);
    }
  }
  const requires = ({ schema }: Facet, field: string) =>
    ((schema.required ?? []) as string[]).some((key) => member(place.field, key) === field);
  const always = [...places].map(([field, part]) => ({
    ...part,
    field,
    requiredBy: facets.filter((facet) => requires(facet, field)).map(({ rule }) => rule),
  }));
  return [...always, ...findSometimes(place, always)];
};

const describeRules = (facets: readonly Facet[], { requiredBy }: Place, type: string): string => {
  const published = new Set<string>();
  const documented = new Set<string>();
  for (const { schema, rule } of facets) {
    const found = rule === "published" ? published : documented;
    for (const words of ruleWords(schema)) found.add(words);
    const other = schema.type === undefined ? type : typeWords(schema);
    if (other !== undefined && other !== type) found.add(other);
  }
  if (requiredBy.length > 0 && !requiredBy.includes("published")) documented.add("required");
  const only = [...documented].filter((words) => !published.has(words));
  return [...published, ...only.map((words) => `${words} (documented)`)].join("; ");
};

const describeText = (facets: readonly { readonly schema: SchemaObject }[]): string => {
  const texts = facets.flatMap(({ schema: { description, title } }) => (description ?? title ?? []) as string | []);
  return (texts[0] ?? "").replace(/\s+/g, " ").trim();
};

const describePlace = (place: Place, ancestors: ReadonlyMap<SchemaObject, string>): Field[] => {
  const { field, requiredBy, known } = place;
  const facets = place.facets.flatMap((facet) => expand(facet));
  const isSometimes = facets.length === 0;
  const described = isSometimes ? (known?.facets ?? []) : facets;
  const type = described.flatMap(({ schema }) => typeWords(schema) ?? [])[0] ?? "any";
  const rule = isSometimes ? "in some payloads" : describeRules(facets, place, type);
  const again = facets.find(({ schema }) => ancestors.has(schema));
  const repeats = again && `as ${ancestors.get(again.schema) || "the payload itself"}`;
  const sensitivity = known?.mark ?? sensitivityOf(facets.map(({ schema }) => schema));
  const row: Field = {
    field,
    type,
    required: field === "" || requiredBy.length > 0,
    ...(sensitivity !== undefined && { sensitivity }),
    rule: [rule, repeats].filter((words) => words).join("; "),
    description: describeText(described),
  };
  if (again) return [row];
  const within = new Map([...ancestors, ...facets.map(({ schema }) => [schema, field] as const)]);
  return [row, ...findParts(facets, place).flatMap((part) => describePlace(part, within))];
};

/**
 * Returns a row for each field of a contract's payloads, in the order of its schemas, and one for the payload itself if
 * the rules ask something of it besides its fields. Follows references until they repeat.
 */
export const listFields = ({ published, documented }: ContractSchemas): Field[] => {
  const facets = [
    facetOf(published, { rule: "published", follow: createFollow(published) }),
    ...(documented === undefined
      ? []
      : [facetOf(documented, { rule: "documented" as const, follow: createFollow(documented) })]),
  ];
  const root: Place = { field: "", facets, requiredBy: [], known: findFields(published, documented) };
  const [payload, ...fields] = describePlace(root, new Map()) as [Field, ...Field[]];
  return payload.rule !== "" || fields.length === 0 ? [payload, ...fields] : fields;
};
