import { type Contract, createContract } from "../../src/contract/contract.js";
import type { Explain } from "../../src/contract/finding.js";
import type { Fields } from "../../src/fields/field-tree.js";
import { splitVersion } from "../../src/identity/split-version.js";
import { isObject } from "../../src/json/is-object.js";
import { definePismoPayload, type PismoPayloadContract } from "../../src/kinds/pismo.js";

const rules = (names: readonly string[]) => {
  const lacking = (value: unknown) => names.filter((name) => !isObject(value) || !Object.hasOwn(value, name));
  const explain: Explain = (value) => lacking(value).map((property) => ["required", "is required", `/${property}`]);
  return { check: (value: unknown) => lacking(value).length === 0, explain };
};

const partsOf = <Name extends string>(name: Name, fields: Fields, required: readonly string[]) => ({
  name,
  version: "1",
  id: `urn:test:${name}`,
  correlationHeader: "correlation-id",
  fields,
  published: rules(required),
});

/** The contract of an event that must have `metadata` and `data`, whatever they are. */
export const madeUpEvent = <Name extends string>(name: Name): Contract<object, Name> =>
  createContract({
    ...partsOf(name, { parts: { metadata: { parts: { typeName: {} }, open: true }, data: {} } }, ["metadata", "data"]),
    identity: { at: "/metadata/typeName", values: [name], ...splitVersion(name) },
  });

/** The contract of a payload without a mark, which must have the first of its fields. */
export const madeUpPayload = <Name extends string>(name: Name, ...fields: readonly string[]): Contract<object, Name> =>
  createContract(partsOf(name, { parts: Object.fromEntries(fields.map((field) => [field, {}])) }, fields.slice(0, 1)));

/** The contract of a payload that comes in Pismo's envelope, and must have an `object`. */
export const madeUpPismoPayload = <Name extends string>(
  name: Name,
  ...eventTypes: readonly string[]
): PismoPayloadContract<{ object: unknown }, Name> =>
  definePismoPayload({
    ...partsOf(name, { parts: { object: {} } }, ["object"]),
    identity: {
      at: "/event_type",
      values: eventTypes,
      ...splitVersion(eventTypes.at(-1) ?? ""),
      envelope: { contract: "PismoEvent", at: "/data" },
      correlationAt: "/cid",
    },
  });
