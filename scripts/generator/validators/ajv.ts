import {
  _,
  Ajv,
  type CodeKeywordDefinition,
  type KeywordCxt,
  Name,
  type Options,
  str,
  type ValidateFunction,
} from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { getErrorPath, Type } from "ajv/dist/compile/util.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import type { SchemaObject } from "../../../src/schema/json-schema.js";
import { walk } from "../../../src/schema/walk.js";
import { hasUnevaluated } from "../transform/isolate.js";
import type { Normalised } from "../transform/normalise.js";
import { mendAjv, replaceCode } from "./mend-ajv.js";

const standalone = standaloneModule as unknown as (typeof standaloneModule)["default"];

// Only if a schema names a property that every object inherits must the code tell own properties from inherited ones.
const namesInherited = (schema: unknown): boolean =>
  Object.getOwnPropertyNames(Object.prototype).some((name) => JSON.stringify(schema).includes(`"${name}"`));

// The call of a reference's function does not say where in the schema the reference stands, which collapsing needs: the
// one part of the call that no keyword reads says it instead. The call also does not say that its value is the name of
// a property, whose place is the property's.
const tellPlace = (context: KeywordCxt, original: (context: KeywordCxt) => void): void => {
  const it = context.it as { -readonly [Key in keyof KeywordCxt["it"]]: KeywordCxt["it"][Key] };
  const { parentDataProperty, errorPath, propertyName } = it;
  it.parentDataProperty = _`${`${it.errSchemaPath}/$ref`}`;
  if (propertyName !== undefined) it.errorPath = str`${errorPath}${getErrorPath(propertyName, Type.Str)}`;
  original(context);
  Object.assign(it, { parentDataProperty, errorPath });
};

// Ajv's own uniqueItems compares each item with every other one. This one calls the same function as the check.
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: { message: "" },
  code: (context) => {
    if (context.schema) context.fail(_`!${new Name("areUnique")}(${context.data})`);
  },
};

const createAjv = (schema: SchemaObject, dialect: Normalised["dialect"], formats: readonly string[]): Ajv => {
  const options: Options = {
    allErrors: true,
    messages: false,
    ownProperties: namesInherited(schema),
    // The linter has refused what strict mode would refuse; the rest of strict mode is a matter of style.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    addUsedSchema: false,
    // Inlined, a reference's errors would have the paths of another place: in a function of their own, the paths start
    // again.
    inlineRefs: false,
    formats: Object.fromEntries(formats.map((format) => [format, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  };
  const ajv = dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options);
  replaceCode(ajv, "$ref", (original) => (context) => tellPlace(context, original));
  ajv.opts.unevaluated = hasUnevaluated(schema, dialect);
  return mendAjv(ajv).removeKeyword("uniqueItems").addKeyword(uniqueItems);
};

// Ajv makes a function for the target of each reference, in which the paths of its errors start again. The schema
// itself says which function belongs to it, not the reference: Ajv follows a reference that only leads to another one.
const functionPlaces = (
  { schemaEnv, source }: ValidateFunction,
  document: SchemaObject,
  dialect: Normalised["dialect"],
): Map<string, string> => {
  const pointers = new Map([...walk(document, dialect)].map(({ schema, pointer }) => [schema, pointer] as const));
  const targets = Object.values(schemaEnv.root.refs).flatMap((target) => {
    const { schema, validate } = target as Partial<ValidateFunction["schemaEnv"]>;
    const pointer = schema === undefined ? undefined : pointers.get(schema);
    const name = validate?.source?.validateName;
    return name === undefined || pointer === undefined ? [] : [[String(name), pointer] as const];
  });
  return new Map([...targets, [String(source?.validateName), ""]]);
};

/** Ajv's standalone code for a schema. */
export interface StandaloneCode {
  readonly code: string;
  /** The name of the function that judges by the whole schema. */
  readonly entry: string;
  /** The pointer of the schema that each function judges by, by the function's name. */
  readonly places: ReadonlyMap<string, string>;
}

/** Returns Ajv's standalone code for a schema, with all errors. It calls each format as `formats["name"]`. */
export const compileStandalone = (
  schema: SchemaObject,
  dialect: Normalised["dialect"],
  formats: readonly string[],
): StandaloneCode => {
  const ajv = createAjv(schema, dialect, formats);
  const validate = ajv.compile({ ...schema, $id: "schema" });
  const places = functionPlaces(validate, schema, dialect);
  return { code: standalone(ajv, validate), entry: String(validate.source?.validateName), places };
};
