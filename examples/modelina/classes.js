import { createNames, joinNames, pathOfReference } from "./names.js";
import { allowedTypes, placeOf } from "./places.js";

/** @typedef {import("./places.js").Schema} Schema */
/** @typedef {import("./places.js").SchemaObject} SchemaObject */
/** @typedef {import("./places.js").Place} Place */

/**
 * What a generator of classes is given for one value: its shape, and whether it may be null.
 * @typedef {{ readonly schema: SchemaObject, readonly isNullable: boolean }} Shape
 */

const anything = { schema: {}, isNullable: true };

/**
 * Whether a shape is that of a class, or of a list or map of them.
 * @param {SchemaObject} shape
 * @returns {boolean}
 */
const holdsClass = ({ $ref, properties, items, additionalProperties: others }) =>
  $ref !== undefined ||
  properties !== undefined ||
  [items, others].some((part) => typeof part === "object" && holdsClass(part));

/**
 * Makes what turns schemas into plain shapes, in which each object with properties has a name of its own.
 * @param {(reference: string) => Schema} follow
 */
export const createClasses = (follow) => {
  /** @type {Record<string, SchemaObject>} */
  const named = {};
  /** @type {Map<string, string>} */
  const nameOfReference = new Map();
  const claim = createNames();

  /**
   * @param {Place} place
   * @param {readonly string[]} path
   * @returns {SchemaObject}
   */
  const objectOf = ({ musts, mays }, path) => {
    const required = new Set(musts.flatMap((schema) => schema.required ?? []));
    const known = [...musts, ...mays].flatMap(({ properties = {} }) => Object.keys(properties));
    // Jackson takes an empty name for none: such a property is among the additional ones.
    const names = [...new Set([...known, ...required])].filter((name) => name !== "");
    const inMap = musts.find(({ additionalProperties }) => typeof additionalProperties === "object");
    const isClosed =
      !known.includes("") && musts.some((schema) => schema.additionalProperties === false && !schema.patternProperties);
    const others =
      inMap && !inMap.patternProperties
        ? shapeOf([inMap.additionalProperties], [], [...path, "Value"]).schema
        : !isClosed;
    if (names.length === 0) return { type: "object", additionalProperties: others };
    const title = claim(path);
    /** @param {readonly SchemaObject[]} schemas @param {string} name */
    const at = (schemas, name) =>
      schemas.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? [properties[name]] : []));
    const properties = names.map((name) => {
      const { schema, isNullable } = shapeOf(at(musts, name), at(mays, name), [...path, name]);
      // A class has no third state beside null and a value: what may be both null and absent is read as a tree.
      const isTree = isNullable && !required.has(name) && !holdsClass(schema);
      return [name, isTree ? {} : schema];
    });
    return {
      $id: title,
      title,
      type: "object",
      properties: Object.fromEntries(properties),
      required: names.filter((name) => required.has(name)),
      additionalProperties: others,
    };
  };

  /**
   * @param {Place} place
   * @param {readonly string[]} path
   * @returns {SchemaObject}
   */
  const arrayOf = ({ musts, mays }, path) => {
    const isTuple = [...musts, ...mays].some(({ prefixItems, items }) => prefixItems || Array.isArray(items));
    const itemsIn = (/** @type {readonly SchemaObject[]} */ schemas) => schemas.flatMap(({ items }) => items ?? []);
    if (isTuple) return { type: "array", items: {} };
    return { type: "array", items: shapeOf(itemsIn(musts), itemsIn(mays), [...path, "Item"]).schema };
  };

  /**
   * @param {Place} place
   * @param {readonly string[]} path
   * @returns {SchemaObject}
   */
  const stringOf = ({ musts }, path) => {
    const values = musts.find((schema) => schema.enum)?.enum?.filter((/** @type {unknown} */ value) => value !== null);
    // A format would change the text of a date-time, and a constant would hide that another value came.
    if (!values?.every((/** @type {unknown} */ value) => typeof value === "string")) return { type: "string" };
    const title = claim(path);
    return { $id: title, title, type: "string", enum: values };
  };

  /**
   * Returns the shape of the value that schemas describe.
   * @param {readonly Schema[]} musts
   * @param {readonly Schema[]} mays
   * @param {readonly string[]} path
   * @returns {Shape}
   */
  const shapeOf = (musts, mays, path) => {
    const reference = onlyReference(musts, mays);
    if (reference !== undefined) return referTo(reference);
    const place = placeOf(musts, mays, follow);
    const types = allowedTypes(place);
    const isNullable = types.includes("null");
    const [type, ...more] = types.filter(
      (each) => each !== "null" && !(each === "integer" && types.includes("number")),
    );
    if (type === undefined || more.length > 0) return anything;
    if (type === "object") return { schema: objectOf(place, path), isNullable };
    if (type === "array") return { schema: arrayOf(place, path), isNullable };
    return { schema: type === "string" ? stringOf(place, path) : { type }, isNullable };
  };

  const silent = /^(?:title|description|default|examples|deprecated|readOnly|writeOnly|format|\$comment|x-.*)$/;
  /** @param {readonly Schema[]} musts @param {readonly Schema[]} mays @returns {string | undefined} */
  const onlyReference = (musts, mays) => {
    const speaking = musts.filter(
      (schema) => typeof schema === "object" && Object.keys(schema).some((key) => !silent.test(key)),
    );
    const [only, ...more] = speaking;
    return mays.length === 0 &&
      more.length === 0 &&
      typeof only === "object" &&
      Object.keys(only).every((key) => key === "$ref" || silent.test(key))
      ? only.$ref
      : undefined;
  };

  /**
   * Returns the shape of what a reference leads to. It is described once, and may refer to itself.
   * @param {string} reference
   * @returns {Shape}
   */
  const referTo = (reference) => {
    const before = nameOfReference.get(reference);
    if (before !== undefined) return { schema: { $ref: `#/components/schemas/${before}` }, isNullable: false };
    const path = pathOfReference(reference);
    const name = joinNames(path);
    nameOfReference.set(reference, name);
    const { schema, isNullable } = shapeOf([follow(reference)], [], path);
    named[name] = schema;
    return { schema: { $ref: `#/components/schemas/${name}` }, isNullable };
  };

  return { named, referTo };
};
