import type { Sensitivity } from "../fields/field-tree.js";
import { type FieldPlace, findFields } from "./find-fields.js";
import { type ContractSchemas, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { typeWords } from "./keyword-summaries.js";
import { createFollow, type Follow } from "./references.js";
import { ruleWords } from "./rule-words.js";
import { sensitivityOf } from "./sensitivity.js";

/** Whose rule it is. */
type RuleOwner = "published" | "documented";

/** A step from a place to its parts: to a name, to the names that match or to any other; to an item, or to each. */
export type FieldStep =
  | { readonly name: string }
  | { readonly pattern: string }
  | { readonly others: true }
  | { readonly item: number | "each" };

/** What a rule asks for, in words. */
export interface FieldRule {
  readonly words: string;
  readonly rule: RuleOwner;
}

/** A field of a payload, and what the rules ask of it. */
export interface Field {
  /** Where: `data.addressRemoved.city`, `roles[]` for the items of an array, nothing for the payload itself. */
  readonly field: string;
  /** The same, step by step from the payload. */
  readonly steps: readonly FieldStep[];
  /** The types that are allowed, in JSON Schema's words: `integer or null`; `any` if all are. */
  readonly type: string;
  /** Whether the object that it belongs to must have it. */
  readonly required: boolean;
  /** Its mark in a schema, if any: `redact` masks it. */
  readonly sensitivity?: Sensitivity;
  /** What else the rules ask, in words, with `(documented)` after what only the owner's page asks. */
  readonly rule: string;
  /** The same, one by one; nothing for a field that only some payloads have. */
  readonly rules: readonly FieldRule[];
  readonly description: string;
  /** What `documented.json` says of it in words: the sentence of the owner's page. */
  readonly sentence?: string;
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
  readonly steps: readonly FieldStep[];
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

const write = (field: string, step: FieldStep): string => {
  if ("name" in step) return member(field, step.name);
  if ("pattern" in step) return `${field}[/${step.pattern}/]`;
  if ("others" in step) return member(field, "*");
  return `${field}[${step.item === "each" ? "" : step.item}]`;
};

/** What is known of the fields whose names match one pattern. */
const placeOfPattern = (known: FieldPlace | undefined, pattern: string): FieldPlace | undefined =>
  known?.patterns.find(({ match }) => match.length === 1 && match[0] === pattern)?.place;

type Part = readonly [step: FieldStep, schema: Schema, known: FieldPlace | undefined];

// Where a field's parts are. A rule says that nothing else may be there, not a part.
const partsOf = ({ schema }: Facet, { known }: Place): Part[] => {
  const entries = (keyword: string) => Object.entries((schema[keyword] ?? {}) as Readonly<Record<string, Schema>>);
  const required = (schema.required ?? []) as string[];
  const tuple = (schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : [])) as Schema[];
  const rest: readonly (readonly [FieldStep, unknown, FieldPlace | undefined])[] = [
    [{ others: true }, schema.additionalProperties, known?.others],
    [{ item: "each" }, schema.items, known],
    [{ item: "each" }, schema.additionalItems, known],
  ];
  return [
    ...entries("properties").map(([name, part]): Part => [{ name }, part, known?.parts.get(name)]),
    ...required.map((name): Part => [{ name }, true, known?.parts.get(name)]),
    ...entries("patternProperties").map(([pattern, part]): Part => [{ pattern }, part, placeOfPattern(known, pattern)]),
    ...tuple.map((part, item): Part => [{ item }, part, known]),
    ...rest.filter((part): part is Part => isSchemaObject(part[1])),
  ];
};

/** The fields that a place has in some payloads alone: under an `anyOf` or a `then`, for example. */
const findSometimes = ({ field, steps, known }: Place, always: readonly Place[]): Place[] => {
  // What is known of a list is known of its items, and shown there.
  if (!known || always.some((part) => part.known === known)) return [];
  // Nothing needs to be told of other fields of which nothing is known.
  const others = known.others && known.others.facets.length > 0 ? [[{ others: true }, known.others] as const] : [];
  const told = new Set(always.map((part) => part.field));
  const named = [...known.parts].map(([name, part]) => [{ name }, part] as const);
  const matched = known.patterns.flatMap(({ match, place }) =>
    match.length === 1 ? [[{ pattern: match[0] as string }, place] as const] : [],
  );
  return ([...named, ...matched, ...others] as (readonly [FieldStep, FieldPlace])[])
    .map(([step, part]) => ({ field: write(field, step), steps: [...steps, step], known: part }))
    .filter((part) => !told.has(part.field))
    .map((part) => ({ ...part, facets: [], requiredBy: [] }));
};

const findParts = (facets: readonly Facet[], place: Place): Place[] => {
  const places = new Map<string, Pick<Place, "steps" | "known"> & { readonly facets: Facet[] }>();
  for (const facet of facets) {
    for (const [step, part, known] of partsOf(facet, place)) {
      const field = write(place.field, step);
      const found = places.get(field) ?? { steps: [...place.steps, step], facets: [], known };
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

const describeRules = (facets: readonly Facet[], { requiredBy }: Place, type: string): FieldRule[] => {
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
  return [
    ...[...published].map((words) => ({ words, rule: "published" as const })),
    ...only.map((words) => ({ words, rule: "documented" as const })),
  ];
};

const describeText = (facets: readonly { readonly schema: SchemaObject }[]): string => {
  const texts = facets.flatMap(({ schema: { description, title } }) => (description ?? title ?? []) as string | []);
  return (texts[0] ?? "").replace(/\s+/g, " ").trim();
};

const describePlace = (place: Place, ancestors: ReadonlyMap<SchemaObject, string>): Field[] => {
  const { field, steps, requiredBy, known } = place;
  const facets = place.facets.flatMap((facet) => expand(facet));
  const isSometimes = facets.length === 0;
  const described = isSometimes ? (known?.facets ?? []) : facets;
  const type = described.flatMap(({ schema }) => typeWords(schema) ?? [])[0] ?? "any";
  const rules = isSometimes ? [] : describeRules(facets, place, type);
  const asked = rules.map(({ words, rule }) => (rule === "documented" ? `${words} (documented)` : words));
  const sentence = describeText(described.filter((facet) => "rule" in facet && facet.rule === "documented"));
  const again = facets.find(({ schema }) => ancestors.has(schema));
  const repeats = again && `as ${ancestors.get(again.schema) || "the payload itself"}`;
  const sensitivity = known?.mark ?? sensitivityOf(facets.map(({ schema }) => schema));
  const row: Field = {
    field,
    steps,
    type,
    required: field === "" || requiredBy.length > 0,
    ...(sensitivity !== undefined && { sensitivity }),
    rule: [...(isSometimes ? ["in some payloads"] : asked), ...(repeats === undefined ? [] : [repeats])].join("; "),
    rules,
    description: describeText(described),
    ...(sentence !== "" && { sentence }),
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
  const root: Place = { field: "", steps: [], facets, requiredBy: [], known: findFields(published, documented) };
  const [payload, ...fields] = describePlace(root, new Map()) as [Field, ...Field[]];
  return payload.rule !== "" || fields.length === 0 ? [payload, ...fields] : fields;
};
