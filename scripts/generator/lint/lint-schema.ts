import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { closestMatch } from "leven";
import { escapeToken, toKeys, valueAt } from "../../../src/json/pointer.js";
import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { isConstraint, isIn, keywordOf, keywordsThat } from "../../../src/schema/keywords.js";
import { at, createFollow, createResolver, type Resolve } from "../../../src/schema/references.js";
import { sensitivityWords } from "../../../src/schema/sensitivity.js";
import { subschemasOf } from "../../../src/schema/subschemas.js";
import { walk } from "../../../src/schema/walk.js";
import type { Complaint } from "./complaint.js";
import { complainAboutForeign, complainAboutTuple, mayBeAnnotation } from "./foreign-keywords.js";
import { complainAboutPoison } from "./lint-poison.js";

export interface LintOptions {
  /** The formats that are checked. */
  readonly formats: readonly string[];
  /** Keywords that the contract declares to be annotations. */
  readonly annotations: readonly string[];
  /** What to do for a keyword to become an annotation; absent if the contract has a folder already. */
  readonly declare?: (keyword: string) => string;
}

const metaValidators: Readonly<Record<Dialect, Ajv>> = {
  "draft-07": new Ajv({ allErrors: true, validateFormats: false }),
  "2020-12": new Ajv2020({ allErrors: true, validateFormats: false }),
};

const child = (pointer: string, key: string) => `${pointer}/${escapeToken(key)}`;

const complainAboutMetaSchema = (schema: Schema, dialect: Dialect): Complaint[] => {
  const ajv = metaValidators[dialect];
  // Ajv knows one spelling of each dialect.
  const { $schema: _, ...rest } = schema as SchemaObject;
  if (ajv.validateSchema(rest)) return [];
  // Several parts of the meta-schema of 2020-12 refer to the same subschema, and each complains about it.
  const complaints = new Map<string, Complaint>();
  for (const { instancePath: pointer, message } of ajv.errors ?? []) {
    const tokens = toKeys(pointer);
    const reason = complainAboutTuple(tokens, valueAt(schema, tokens), dialect) ?? message;
    complaints.set(`${pointer} ${reason}`, { pointer, message: `is not valid ${dialect}: ${reason}` });
  }
  return [...complaints.values()];
};

// Our own keywords among those that begin with x-. All others belong to the owners of the schemas.
const ownKeywords = ["x-messages", "x-sensitive"];

// A mark under a misspelled name would mask nothing, and nobody would notice.
const misspelled = (keyword: string): string | undefined =>
  /^x-/i.test(keyword) && !ownKeywords.includes(keyword)
    ? closestMatch(keyword.toLowerCase(), ownKeywords, { maxDistance: 2 })
    : undefined;

const complainAboutKeyword = (
  keyword: string,
  isRoot: boolean,
  dialect: Dialect,
  { annotations, declare = () => 'list it under "annotations" in contract.json' }: LintOptions,
): string | undefined => {
  if (keyword === "$schema" || keyword === "$id") {
    return isRoot ? undefined : "is supported at the root only: the schema must be one self-contained resource";
  }
  if (annotations.includes(keyword)) return undefined;
  const meant = misspelled(keyword);
  if (meant !== undefined)
    return `is not a keyword of ours: did you mean ${meant}? If it is the owner's own, ${declare(keyword)}`;
  if (keyword.startsWith("x-")) return undefined;
  const known = keywordOf(keyword);
  if (known && isIn(known, dialect)) return undefined;
  if (!mayBeAnnotation(keyword)) return complainAboutForeign(keyword, dialect);
  return `is not a keyword of ${dialect} that generated code can represent; if it only tells readers something, ${declare(keyword)}`;
};

const isPattern = (pattern: string): boolean => {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
};

// TypeBox joins the patterns beside additionalProperties into one expression, which renumbers their groups.
const refersToGroups = (pattern: string): boolean => /\\[1-9]|\(\?<[^=!]|\\k</.test(pattern);

function* complainAboutPatterns(schema: SchemaObject, pointer: string): Generator<Complaint> {
  const message = "is not a regular expression of ECMA-262 with the flag u";
  if (typeof schema.pattern === "string" && !isPattern(schema.pattern))
    yield { pointer: `${pointer}/pattern`, message };
  if (!isSchemaObject(schema.patternProperties)) return;
  for (const pattern of Object.keys(schema.patternProperties)) {
    const place = child(`${pointer}/patternProperties`, pattern);
    if (!isPattern(pattern)) yield { pointer: place, message };
    else if (schema.additionalProperties !== undefined && refersToGroups(pattern)) {
      yield { pointer: place, message: "refers to a group, which is not supported beside additionalProperties" };
    }
  }
}

function* complainAboutReference(
  schema: SchemaObject,
  pointer: string,
  dialect: Dialect,
  resolve: Resolve,
): Generator<Complaint> {
  if (typeof schema.$ref !== "string") return;
  const place = `${pointer}/$ref`;
  if (resolve(schema.$ref) === undefined) {
    yield {
      pointer: place,
      message: `names nothing in this schema (${schema.$ref}): a contract's schema must be self-contained`,
    };
  }
  if (dialect === "2020-12") return;
  const ignored = Object.keys(schema).filter((keyword) => {
    const known = keywordOf(keyword);
    return keyword !== "$ref" && known && isConstraint(known) && isIn(known, dialect);
  });
  if (ignored.length > 0)
    yield { pointer: place, message: `has siblings that draft-07 ignores: ${ignored.join(", ")}` };
}

// Keywords whose subschemas judge the same value.
const inPlace = keywordsThat(
  (keyword) => keyword.role === "applicator" && ["value", "excluded value"].includes(keyword.judges),
);

// A reference that leads back to itself without going into the value would never end.
const leadsNowhere = (start: Schema, root: Schema, dialect: Dialect, resolve: Resolve): boolean => {
  const reaches = (schema: unknown, seen: readonly unknown[]): boolean => {
    if (!isSchemaObject(schema)) return false;
    if (seen.includes(schema)) return schema === start;
    const target = typeof schema.$ref === "string" ? resolve(schema.$ref) : undefined;
    const next = inPlace.flatMap((keyword) =>
      subschemasOf(keyword, schema[keyword] ?? [], dialect).map((inner) => inner.schema),
    );
    return [...(target ? [at(root, target)] : []), ...next].some((inner) => reaches(inner, [...seen, schema]));
  };
  return reaches(start, []);
};

const typeOf = (value: unknown): string[] => {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return typeof value === "number" && Number.isInteger(value) ? ["integer", "number"] : [typeof value];
};

// The compiler refuses a comparison that can never be true, and a reader should too.
function* complainAboutConstants(schema: SchemaObject, pointer: string): Generator<Complaint> {
  const places = [
    ...(Array.isArray(schema.enum)
      ? schema.enum.map((value, index) => ({ value, place: `${pointer}/enum/${index}` }))
      : []),
    ...(Object.hasOwn(schema, "const") ? [{ value: schema.const, place: `${pointer}/const` }] : []),
  ];
  for (const { value, place } of places) {
    if (schema.type !== undefined && !typeOf(value).some((type) => [schema.type].flat().includes(type))) {
      yield { pointer: place, message: "is not of the type beside it: no value could ever match" };
    }
  }
}

function* complainAboutSchema(
  schema: SchemaObject,
  pointer: string,
  dialect: Dialect,
  options: LintOptions,
): Generator<Complaint> {
  const { formats } = options;
  for (const keyword of Object.keys(schema)) {
    const message = complainAboutKeyword(keyword, pointer === "", dialect, options);
    if (message) yield { pointer: child(pointer, keyword), message };
  }
  if (typeof schema.format === "string" && !formats.includes(schema.format)) {
    yield {
      pointer: `${pointer}/format`,
      message: `names a format that is not checked: ${schema.format} (known: ${formats.join(", ")})`,
    };
  }
  if (Array.isArray(schema.enum) && schema.enum.length === 0) {
    yield { pointer: `${pointer}/enum`, message: "is empty: no value could ever satisfy it" };
  }
  const words = schema["x-messages"];
  if (
    words !== undefined &&
    !(isSchemaObject(words) && Object.values(words).every((text) => typeof text === "string"))
  ) {
    yield { pointer: `${pointer}/x-messages`, message: "must be an object of texts by keyword" };
  }
  const mark = schema["x-sensitive"];
  if (mark !== undefined && !sensitivityWords.some((word) => word === mark))
    yield { pointer: `${pointer}/x-sensitive`, message: 'must be "personal", "secret" or "none"' };
  yield* complainAboutConstants(schema, pointer);
  yield* complainAboutPatterns(schema, pointer);
}

/**
 * Whether the two validators judge something that `unevaluatedItems` depends on differently: `contains` or `if` beside
 * it, or `items` in an alternative (Ajv counts them as evaluated, or not, whatever happened).
 */
const hasUncertainItems = (
  schema: Schema,
  root: Schema,
  resolve: Resolve,
  seen: Set<Schema>,
  alternative: boolean,
): boolean => {
  if (!isSchemaObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema.contains !== undefined || schema.if !== undefined || (alternative && schema.items !== undefined))
    return true;
  const target = typeof schema.$ref === "string" ? resolve(schema.$ref) : undefined;
  if (target && hasUncertainItems(at(root, target), root, resolve, seen, alternative)) return true;
  return inPlace.some((keyword) =>
    subschemasOf(keyword, schema[keyword] ?? [], "2020-12").some(({ schema: inner }) =>
      hasUncertainItems(inner, root, resolve, seen, alternative || keyword !== "allOf"),
    ),
  );
};

/** Returns everything in a schema that generated code could not represent, or that is not a schema at all. */
export const lint = (schema: unknown, options: LintOptions): Complaint[] => {
  if (!isSchemaObject(schema))
    return [{ pointer: "", message: "must be an object: a contract's schema says something about its payload" }];
  const dialect = dialectOf(schema);
  if (!dialect) {
    return [{ pointer: "/$schema", message: `names a dialect that is not supported; use draft-07 or draft 2020-12` }];
  }
  const metaComplaints = complainAboutMetaSchema(schema, dialect);
  if (metaComplaints.length > 0) return metaComplaints;
  const resolve = createResolver(schema, dialect);
  const follow = createFollow(schema, dialect);
  return [...walk(schema, dialect)].flatMap(({ schema: place, pointer }) => {
    if (!isSchemaObject(place)) return [];
    const loops = leadsNowhere(place, schema, dialect, resolve);
    return [
      ...complainAboutSchema(place, pointer, dialect, options),
      ...complainAboutPoison(place, pointer, dialect, follow),
      ...complainAboutReference(place, pointer, dialect, resolve),
      ...(place.unevaluatedItems !== undefined && hasUncertainItems(place, schema, resolve, new Set(), false)
        ? [
            {
              pointer: `${pointer}/unevaluatedItems`,
              message: "depends on contains or if, or on items in an alternative, which validators judge differently",
            },
          ]
        : []),
      ...(loops
        ? [{ pointer: place.$ref === undefined ? pointer : `${pointer}/$ref`, message: "leads back to itself" }]
        : []),
    ];
  });
};
