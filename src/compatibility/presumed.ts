import { isObject } from "../json/is-object.js";
import { matchesPattern } from "../json/name-pattern.js";
import { isSchemaObject, type Schema } from "../schema/json-schema.js";
import { inPlaceKeywords } from "../schema/keywords.js";
import { subschemasOf } from "../schema/subschemas.js";
import { type Asked, mapOf } from "./asked.js";
import { fieldOf, itemOf, type Place, placeOf } from "./compared-place.js";

const all = new WeakMap<Place, readonly Asked[]>();

/** Every schema that says something about a place, whether it always holds or not. */
export const speakersOf = (place: Place): readonly Asked[] => {
  const known = all.get(place);
  if (known !== undefined) return known;
  const found = new Set(place.asked);
  for (const asked of found)
    for (const keyword of inPlaceKeywords)
      for (const { schema } of subschemasOf(keyword, asked.keywords[keyword] ?? [], "2020-12"))
        for (const each of placeOf([{ schema: schema as Schema, source: asked.source }]).asked) found.add(each);
  const list = [...found];
  all.set(place, list);
  return list;
};

/** The place, as all that is said of it describes it, whether it always holds or not. */
export const spoken = (place: Place): Place => ({ ...place, asked: speakersOf(place) });

const isNaming = (asked: Asked, name: string): boolean => Object.hasOwn(mapOf(asked, "properties"), name);

// `true` and `{}` let anything stand there, and say nothing about it.
const isSaying = (schema: unknown): boolean => isSchemaObject(schema) && Object.keys(schema).length > 0;

const textsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a schema asks for a property, or lists values or names that have it. */
const isListing = (asked: Asked, name: string): boolean => {
  const { required, enum: values, propertyNames } = asked.keywords;
  const names = isSchemaObject(propertyNames) ? [...textsIn(propertyNames.enum), propertyNames.const] : [];
  return (
    textsIn(required).includes(name) ||
    Object.values(mapOf(asked, "dependentRequired")).some((others) => textsIn(others).includes(name)) ||
    textsIn(values).some((value) => isObject(value) && Object.hasOwn(value, name)) ||
    names.includes(name)
  );
};

const isDescribing = (asked: Asked, name: string): boolean =>
  isNaming(asked, name) ||
  isListing(asked, name) ||
  Object.keys(mapOf(asked, "patternProperties")).some((pattern) => matchesPattern(name, pattern)) ||
  isSaying(asked.keywords.additionalProperties) ||
  isSaying(asked.keywords.unevaluatedProperties);

/**
 * Whether the lenient policy presumes a property absent: the refusing schema names it, and the accepting one says
 * nothing about it, by a name, by a pattern or by a schema for all others.
 */
export const isPresumedAbsent = (accepting: Place, refusing: Place, name: string): boolean =>
  speakersOf(refusing).some((asked) => isNaming(asked, name)) &&
  !speakersOf(accepting).some((asked) => isDescribing(asked, name));

/** Whether a payload has a property that the lenient policy presumes absent. */
export const hasPresumedAbsent = (accepting: Place, refusing: Place, value: unknown): boolean => {
  if (Array.isArray(value))
    return value.some((item, index) =>
      hasPresumedAbsent(itemOf(spoken(accepting), index), itemOf(spoken(refusing), index), item),
    );
  return (
    isObject(value) &&
    Object.entries(value).some(
      ([name, member]) =>
        isPresumedAbsent(accepting, refusing, name) ||
        hasPresumedAbsent(fieldOf(spoken(accepting), { name }), fieldOf(spoken(refusing), { name }), member),
    )
  );
};
