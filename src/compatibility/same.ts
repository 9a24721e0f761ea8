import type { Schema } from "../schema/json-schema.js";
import { type Asked, listOf, mapOf } from "./asked.js";
import { canonical } from "./canonical.js";
import { type Place, partPlace, partPlaces, reachOf } from "./compared-place.js";
import { kindsAsked, valueKinds } from "./kinds.js";

/** Gives the same number to places that ask for the same, as far as that shows in how they are written. */
export interface Numbering {
  /** Undefined if the place is too large to tell. */
  readonly numberOf: (place: Place) => number | undefined;
  /** What a schema asks for by one keyword, or by those that only mean something together. */
  readonly textOf: (asked: Asked, keyword: string) => string | undefined;
}

const mostPlaces = 20_000;
const trivial = new Set(["minLength:0", "minItems:0", "minProperties:0", "uniqueItems:false"]);
const scalars = [
  ..."maximum exclusiveMaximum minimum exclusiveMinimum multipleOf maxLength minLength pattern format maxItems".split(
    " ",
  ),
  ..."minItems uniqueItems maxProperties minProperties".split(" "),
];

/** Makes a numbering, which remembers what it has seen. */
export const createNumbering = (): Numbering => {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  // The places around the current one, by their keys. A place in itself is the distance to it.
  const open: string[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  let seen = 0;

  const intern = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };

  const nameOf = (place: Place): string => {
    const { key } = place;
    const number = known.get(key);
    if (number !== undefined) return `#${number}`;
    const index = open.lastIndexOf(key);
    if (index >= 0) {
      outermost = Math.min(outermost, index);
      return `^${open.length - index}`;
    }
    if (++seen > mostPlaces) return `?${seen}`;
    const around = outermost;
    outermost = Number.POSITIVE_INFINITY;
    open.push(key);
    const texts = place.never === undefined ? place.asked.flatMap(textsOf) : ["never"];
    open.pop();
    const made = intern(JSON.stringify([...new Set(texts)].sort()));
    if (outermost >= open.length) known.set(key, made);
    outermost = Math.min(around, outermost);
    return `#${made}`;
  };
  const anything = `#${intern("[]")}`;

  const mapText = (asked: Asked, keyword: string): string[] =>
    Object.entries(mapOf(asked, keyword)).map(
      ([name, schema]) => `${keyword} ${JSON.stringify(name)}:${nameOf(partPlace(asked, schema, keyword))}`,
    );
  const oneText = (asked: Asked, keyword: string): string[] =>
    asked.keywords[keyword] === undefined
      ? []
      : [`${keyword}:${nameOf(partPlace(asked, asked.keywords[keyword] as Schema, keyword))}`];
  const grouped = (name: string, texts: readonly string[]): string[] => [`${name}(${[...texts].sort()})`];
  const isSaying = (text: string): boolean => !text.endsWith(`:${anything}`);

  const fieldTexts = (asked: Asked): string[] => {
    const parts = [...mapText(asked, "properties"), ...mapText(asked, "patternProperties")];
    const others = oneText(asked, "additionalProperties").filter(isSaying);
    return others.length === 0 ? parts.filter(isSaying) : grouped("fields", [...parts, ...others]);
  };
  const itemTexts = (asked: Asked): string[] => {
    const prefix = partPlaces(asked, "prefixItems").map(nameOf);
    const rest = oneText(asked, "items").filter(isSaying);
    while (rest.length === 0 && prefix.at(-1) === anything) prefix.pop();
    return prefix.length === 0 && rest.length === 0 ? [] : [`items(${[...prefix, ...rest]})`];
  };
  // What is left over depends on everything that the schema looks at, even if it asks nothing of it, and on which of its
  // parts look at it.
  const lookedBy = (asked: Asked, around: readonly Asked[] = []): string[] => {
    // A schema that is part of itself asks nothing more of the same value.
    if (around.includes(asked)) return [];
    const lookedPart = (schema: Schema, keyword: string): string => {
      const part = partPlace(asked, schema, keyword);
      const looked = part.asked.flatMap((each) => lookedBy(each, [...around, asked]));
      return `${nameOf(part)}{${[...new Set(looked)].sort()}}`;
    };
    const branches = () =>
      ["if", "then", "else"].map((keyword) =>
        lookedPart((asked.keywords[keyword] as Schema | undefined) ?? true, keyword),
      );
    return [
      ...mapText(asked, "properties"),
      ...mapText(asked, "patternProperties"),
      ...["additionalProperties", "items", "unevaluatedProperties", "unevaluatedItems"].flatMap((keyword) =>
        oneText(asked, keyword),
      ),
      ...listOf(asked, "prefixItems").map((_, index) => `item ${index}`),
      ...["anyOf", "oneOf"].flatMap((keyword) => {
        const parts = listOf(asked, keyword).map((schema) => lookedPart(schema, keyword));
        return parts.length === 0 ? [] : grouped(keyword, parts);
      }),
      ...Object.entries(mapOf(asked, "dependentSchemas")).map(
        ([name, schema]) => `dependent ${JSON.stringify(name)}:${lookedPart(schema, "dependentSchemas")}`,
      ),
      ...(asked.keywords.if === undefined ? [] : [`if(${branches()})`]),
    ];
  };
  const unevaluatedTexts = (asked: Asked, keyword: string): string[] => {
    if (!oneText(asked, keyword).some(isSaying)) return [];
    const reach = reachOf(asked);
    const asks = reach.flatMap((each) =>
      groupNames.filter((name) => !name.startsWith("uneval")).flatMap((name) => groups[name]?.(each) ?? []),
    );
    return grouped(keyword, [
      ...new Set([...oneText(asked, keyword), ...reach.flatMap((each) => lookedBy(each)), ...asks]),
    ]);
  };
  const listText = (asked: Asked, keyword: string): string[] =>
    asked.keywords[keyword] === undefined ? [] : grouped(keyword, partPlaces(asked, keyword).map(nameOf));

  // What stands in one group is compared as one.
  const groups: Readonly<Record<string, (asked: Asked) => string[]>> = {
    type: (asked) => {
      const taken = kindsAsked(asked);
      return taken.size === valueKinds.length ? [] : [`type:${valueKinds.filter((kind) => taken.has(kind))}`];
    },
    enum: ({ keywords }) =>
      keywords.enum === undefined ? [] : grouped("enum", [...new Set((keywords.enum as unknown[]).map(canonical))]),
    required: ({ keywords }) => ((keywords.required as string[] | undefined) ?? []).map((name) => `required:${name}`),
    dependentRequired: (asked) =>
      Object.entries(mapOf(asked, "dependentRequired")).flatMap(([name, others]) =>
        (others as unknown as string[]).map((other) => `dependent:${canonical([name, other])}`),
      ),
    dependentSchemas: (asked) => mapText(asked, "dependentSchemas").filter(isSaying),
    properties: fieldTexts,
    items: itemTexts,
    contains: (asked) => {
      const { minContains = 1, maxContains } = asked.keywords;
      return oneText(asked, "contains").map((text) => `${text} ${minContains} ${maxContains}`);
    },
    propertyNames: (asked) => oneText(asked, "propertyNames").filter(isSaying),
    anyOf: (asked) => listText(asked, "anyOf"),
    oneOf: (asked) => listText(asked, "oneOf"),
    not: (asked) => oneText(asked, "not"),
    if: (asked) => {
      const branches = [...oneText(asked, "then"), ...oneText(asked, "else")].filter(isSaying);
      return asked.keywords.if === undefined || branches.length === 0
        ? []
        : [`if(${[...oneText(asked, "if"), ...branches]})`];
    },
    unevaluatedProperties: (asked) => unevaluatedTexts(asked, "unevaluatedProperties"),
    unevaluatedItems: (asked) => unevaluatedTexts(asked, "unevaluatedItems"),
    scalars: ({ keywords }) =>
      scalars
        .filter((name) => keywords[name] !== undefined)
        .map((name) => `${name}:${canonical(keywords[name])}`)
        .filter((text) => !trivial.has(text)),
    unknown: ({ unknown }) => Object.entries(unknown).map(([name, value]) => `? ${name}:${canonical(value)}`),
  };
  const groupNames = Object.keys(groups);
  const textsOf = (asked: Asked): string[] => groupNames.flatMap((name) => groups[name]?.(asked) ?? []);

  return {
    numberOf: (place) => {
      seen = 0;
      const name = nameOf(place);
      return seen > mostPlaces ? undefined : Number(name.slice(1));
    },
    textOf: (asked, keyword) => {
      seen = 0;
      const text = groups[keyword]?.(asked).join();
      return seen > mostPlaces ? undefined : text;
    },
  };
};
