// What a JSON Schema says of one value: every schema that it must satisfy, and those that it may.

/** @typedef {Readonly<Record<string, any>>} SchemaObject */
/** @typedef {boolean | SchemaObject} Schema */

/**
 * All that is said of one value.
 * @typedef {{ readonly musts: readonly SchemaObject[], readonly mays: readonly SchemaObject[] }} Place
 */

/**
 * @param {unknown} value
 * @returns {value is SchemaObject}
 */
const isSchemaObject = (value) => typeof value === "object" && value !== null;

/**
 * The schema, and all that it asks for by `$ref` and `allOf`, each once.
 * @param {Schema} schema
 * @param {(reference: string) => Schema} follow
 * @param {Set<Schema>} [found]
 * @returns {SchemaObject[]}
 */
const conjuncts = (schema, follow, found = new Set()) => {
  if (!isSchemaObject(schema) || found.has(schema)) return [];
  found.add(schema);
  const targets = typeof schema.$ref === "string" ? [follow(schema.$ref)] : [];
  return [schema, ...[...targets, ...(schema.allOf ?? [])].flatMap((each) => conjuncts(each, follow, found))];
};

/**
 * What a value may satisfy besides: the alternatives of a schema.
 * @param {SchemaObject} schema
 * @returns {Schema[]}
 */
const alternatives = ({ anyOf = [], oneOf = [], if: condition, then, else: otherwise, dependentSchemas = {} }) =>
  [...anyOf, ...oneOf, condition, then, otherwise, ...Object.values(dependentSchemas)].filter(isSchemaObject);

/**
 * Returns all that schemas say of the value at one place.
 * @param {readonly Schema[]} musts
 * @param {readonly Schema[]} mays
 * @param {(reference: string) => Schema} follow
 * @returns {Place}
 */
export const placeOf = (musts, mays, follow) => {
  const asked = musts.flatMap((schema) => conjuncts(schema, follow));
  /** @type {SchemaObject[]} */
  const possible = [];
  const open = [...mays, ...asked.flatMap(alternatives)];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const added = conjuncts(next, follow).filter((schema) => !possible.includes(schema));
    possible.push(...added);
    open.push(...added.flatMap(alternatives));
  }
  // What says nothing else is known of only some of the values is known of all.
  return asked.length === 0 && possible.length === 1 ? { musts: possible, mays: [] } : { musts: asked, mays: possible };
};

const all = ["null", "boolean", "integer", "number", "string", "array", "object"];

/**
 * The types that one schema states, or shows by what it asks for; none if it allows all.
 * @param {SchemaObject} schema
 * @returns {string[] | undefined}
 */
const typesOf = (schema) => {
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  if (Array.isArray(values)) return [...new Set(values.map(typeOfValue))];
  if (["properties", "patternProperties", "required"].some((keyword) => keyword in schema)) return ["object"];
  return "items" in schema || "prefixItems" in schema ? ["array"] : undefined;
};

/** @param {unknown} value */
const typeOfValue = (value) => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

/**
 * Returns the types that the value at a place may have: those that all schemas allow.
 * @param {Place} place
 * @returns {string[]}
 */
export const allowedTypes = ({ musts, mays }) => {
  const stated = musts.flatMap((schema) => (typesOf(schema) ? [typesOf(schema)] : []));
  const known = mays.map(typesOf);
  if (stated.length === 0)
    return known.length > 0 && !known.includes(undefined) ? [...new Set(known.flat())].map(String) : all;
  return all.filter((type) =>
    stated.every((types) => types?.includes(type) || (type === "integer" && types?.includes("number"))),
  );
};
