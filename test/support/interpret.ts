import { Ajv, type ErrorObject, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { conditionOf } from "../../scripts/generator/transform/condition-alternatives.js";
import { hasUnevaluated } from "../../scripts/generator/transform/isolate.js";
import { marksOf, mayMislead } from "../../scripts/generator/validators/finding-marks.js";
import { mendAjv } from "../../scripts/generator/validators/mend-ajv.js";
import { describe } from "../../scripts/generator/validators/message-or-own.js";
import { escapeToken } from "../../src/json/pointer.js";
import { collapse } from "../../src/runtime/collapse-findings.js";
import { type Dialect, isSchemaObject, type Schema, type SchemaObject } from "../../src/schema/json-schema.js";
import { mapSubschemas } from "../../src/schema/subschemas.js";
import { deepest } from "./random-schemas.js";

type Placed = Parameters<typeof collapse>[0][number];

const createAjv = (document: Schema, dialect: Dialect): Ajv => {
  const options: Options = { allErrors: true, verbose: true, strict: false, validateSchema: false, logger: false };
  const ajv = mendAjv(dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options));
  // Ajv keeps account of what was looked at even if nothing asks, and crashes over it.
  ajv.opts.unevaluated = hasUnevaluated(document, dialect);
  return ajv;
};

const inPlace = ["$defs", "allOf", "anyOf", "dependencies", "dependentSchemas", "else", "if", "not", "oneOf", "then"];

/** The schema with each reference replaced by its target, again and again, as deep as payloads nest. */
const unroll = (document: SchemaObject, dialect: Dialect): Schema => {
  const { $defs = {}, ...root } = document;
  const definitions = $defs as Readonly<Record<string, Schema>>;
  const expand = (schema: Schema, depth: number): Schema => {
    if (!isSchemaObject(schema)) return schema;
    if (depth > deepest) return {};
    const { $ref, ...rest } = mapSubschemas(schema, dialect, (inner, [keyword = ""]) =>
      expand(inner, inPlace.includes(keyword) ? depth : depth + 1),
    );
    if (typeof $ref !== "string") return schema === rest ? schema : rest;
    const target = $ref === "#" ? root : definitions[$ref.slice("#/$defs/".length)];
    // Alone, it is its target: then messages see what that asks for, as they do in generated code.
    if (Object.keys(rest).length === 0) return expand(target as Schema, depth);
    const { allOf = [], ...siblings } = rest;
    return { ...siblings, allOf: [expand(target as Schema, depth), ...(allOf as Schema[])] };
  };
  return expand(root, 0);
};

const at = (schema: unknown, path: string): unknown =>
  path
    .slice(1)
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, key) => (value as Record<string, unknown>)[key], schema);

// What failed in an anyOf that only asks for one property or another is left out: the anyOf says it.
const isSaid = (schema: Schema, path: string): boolean =>
  [...path.matchAll(/\/anyOf(?=\/)/g)].some(({ index }) =>
    (at(schema, `${path.slice(0, index)}/anyOf`) as SchemaObject[]).every(
      (alternative) => Object.keys(alternative).join() === "required",
    ),
  );

const toFinding = (error: ErrorObject): Placed => {
  const { keyword, instancePath, params, parentSchema, propertyName, schemaPath } = error;
  const named = params as Record<string, string | undefined>;
  const property =
    propertyName ??
    named.additionalProperty ??
    named.missingProperty ??
    named.propertyName ??
    named.unevaluatedProperty;
  const pointer = property === undefined ? instancePath : `${instancePath}/${escapeToken(property)}`;
  const isCondition = keyword === "if" || conditionOf(parentSchema as Schema) !== undefined;
  const message = isCondition ? "" : describe(keyword, parentSchema);
  const marks = isSchemaObject(parentSchema) ? marksOf(keyword, parentSchema, () => true) : undefined;
  const finding = [isCondition ? "if" : keyword, message, pointer, schemaPath, params.passingSchemas] as const;
  return marks ? [...finding, marks] : finding;
};

// That an `if` failed says less than what failed in its branch, unless the branch may mislead.
const toFindings = (errors: readonly ErrorObject[] | null | undefined): Placed[] =>
  (errors ?? [])
    .filter(({ keyword, parentSchema }) => keyword !== "if" || mayMislead(parentSchema as Schema, () => true))
    .map(toFinding);

const toTexts = (findings: readonly Placed[]): string[] =>
  [...new Set(findings.map(([keyword, message, pointer]) => `${pointer} ${keyword}: ${message}`))].sort();

// The message of an `anyOf` depends on whether a reference stands in it.
const toPlaces = (findings: readonly Placed[]): string[] =>
  [
    ...new Set(findings.filter(([keyword]) => keyword !== "if").map(([keyword, , pointer]) => `${pointer} ${keyword}`)),
  ].sort();

/** What Ajv itself says of a value. */
export interface Interpretation {
  /** Whether the value satisfies the schema as it stands, with its references. */
  readonly isValid: boolean;
  /** The places and keywords of all that Ajv finds by it. */
  readonly all: readonly string[];
  /** Those of all that it finds once each reference is replaced by its target. */
  readonly unrolled: readonly string[];
  /** What is left of that for readers. */
  readonly collapsed: readonly string[];
}

/**
 * Returns what interprets a schema by Ajv, without a generator; undefined if it is too large without its references.
 */
export const interpret = (
  document: SchemaObject,
  dialect: Dialect,
): ((value: unknown) => Interpretation) | undefined => {
  const whole = unroll(document, dialect);
  if (JSON.stringify(whole).length > 15_000) return undefined;
  const judge = createAjv(document, dialect).compile(document);
  const explain = createAjv(whole, dialect).compile(whole);
  return (value) => {
    const isValid = judge(value);
    const all = toFindings(judge.errors);
    explain(value);
    const unrolled = toFindings(explain.errors);
    const said = unrolled.filter(([, , , path]) => !isSaid(whole, path));
    return { isValid, all: toPlaces(all), unrolled: toPlaces(unrolled), collapsed: toTexts(collapse(said)) };
  };
};
