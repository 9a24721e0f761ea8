import { onlyRequired } from "../../../src/schema/alternative-messages.js";
import { conjuncts } from "../../../src/schema/conjuncts.js";
import { askedOf, type Conjuncts, sortAlternatives } from "../../../src/schema/discriminator.js";
import {
  type Dialect,
  type Follow,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";

const pick = (schema: SchemaObject, keywords: readonly string[]): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)));

const isStated = (schema: SchemaObject): boolean => Object.keys(schema).length > 0;

/** The schema of what is asked in several places; undefined if nothing is. */
const all = (schemas: readonly SchemaObject[]): SchemaObject | undefined => {
  const [first, ...others] = schemas.filter(isStated);
  return others.length === 0 ? first : { allOf: [first, ...others] };
};

const namesIn = (asked: Conjuncts): readonly string[] =>
  asked.flatMap(({ required }) => (required as readonly string[] | undefined) ?? []);

const areNames = (alternatives: unknown): boolean => (alternatives as readonly Schema[]).every(onlyRequired);

/** What asks for properties: with one that is missing there are also too few. */
const presence = (asked: Conjuncts): SchemaObject | undefined =>
  all(
    asked.map(({ required, dependentRequired, dependencies = {}, anyOf }) => {
      const named = Object.entries(dependencies as object).filter(([, names]) => Array.isArray(names));
      return {
        ...(required !== undefined && { required }),
        ...(dependentRequired !== undefined && { dependentRequired }),
        ...(named.length > 0 && { dependencies: Object.fromEntries(named) }),
        ...(anyOf !== undefined && areNames(anyOf) && { anyOf }),
      };
    }),
  );

const anything = (schemas: unknown): Readonly<Record<string, true>> =>
  Object.fromEntries(Object.keys((schemas ?? {}) as object).map((name) => [name, true]));

/** What asks for no other properties: with another one there are also too many. */
const closure = (asked: Conjuncts): SchemaObject | undefined =>
  all(
    asked
      .filter(({ additionalProperties }) => additionalProperties === false)
      .map(({ properties, patternProperties }) => ({
        properties: anything(properties),
        patternProperties: anything(patternProperties),
        additionalProperties: false,
      })),
  );

/** What is asked of the mark at a path, whatever the alternatives ask of it. */
const ofMark = (
  asked: Conjuncts,
  [name = "", ...rest]: readonly string[],
  follow: Follow,
): SchemaObject | undefined => {
  const inner = askedOf(asked, name, follow);
  const property =
    rest.length > 0 ? ofMark(inner, rest, follow) : all(inner.map((each) => pick(each, ["type", "const", "enum"])));
  return all([
    {
      ...(namesIn(asked).includes(name) && { required: [name] }),
      ...(property && { properties: { [name]: property } }),
    },
  ]);
};

/**
 * Returns a schema with the same meaning that asks for nothing twice: what breaks only because something beside it is
 * broken is asked only if that is not. Not for a schema with something that depends on what the rest of it has evaluated:
 * a condition would take part in that.
 */
export const askOnce = (schema: Schema, dialect: Dialect, follow: Follow, around: Conjuncts = []): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const asked = [...around, ...conjuncts(schema, follow)];
  const mapped = mapSubschemas(schema, dialect, (inner, [keyword]) =>
    askOnce(inner, dialect, follow, keyword === "allOf" ? asked : []),
  );
  const conditionOf = (keyword: string): SchemaObject | undefined => {
    if (keyword === "minProperties") return presence(asked);
    if (keyword === "maxProperties") return closure(asked);
    if (keyword !== "anyOf" && keyword !== "oneOf") return undefined;
    const { discriminator } = sortAlternatives(schema[keyword] as readonly Schema[], follow);
    return discriminator && ofMark(asked, discriminator.path, follow);
  };
  // One of its alternatives asks for nothing that is not required anyway.
  const isRequired = (keyword: string): boolean =>
    keyword === "anyOf" &&
    (schema.anyOf as readonly Schema[]).some((each) =>
      onlyRequired(each)?.every((name) => namesIn(asked).includes(name)),
    );
  const kept: [string, unknown][] = [];
  const conditional: Schema[] = [];
  for (const [keyword, value] of Object.entries(mapped)) {
    const condition = conditionOf(keyword);
    // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
    if (condition) conditional.push({ if: condition, then: pick(mapped, [keyword, "x-messages"]) });
    else if (!isRequired(keyword)) kept.push([keyword, value]);
  }
  const rest = Object.fromEntries(kept);
  return conditional.length === 0
    ? rest
    : { ...rest, allOf: [...((rest.allOf as Schema[] | undefined) ?? []), ...conditional] };
};
