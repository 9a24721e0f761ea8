import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generateSync } from "json-schema-faker";
import { isObject } from "../../../src/json/is-object.js";
import { toKeys } from "../../../src/json/pointer.js";
import type { SchemaObject } from "../../../src/schema/json-schema.js";
import type { Facts } from "../description/facts.js";
import { assemble, type Normalised } from "../transform/normalise.js";
import { mendAjv } from "../validators/mend-ajv.js";
import { declareInherited } from "./declare-inherited.js";

/** The functions that check formats, by format. */
export type FormatChecks = Readonly<Record<string, (text: string) => boolean>>;

const attempts = 200;

const setAt = (value: unknown, [key, ...rest]: readonly string[], member: unknown): unknown => {
  if (key === undefined) return member;
  return isObject(value) ? { ...value, [key]: setAt(value[key], rest, member) } : value;
};

/** The candidate with what its contract is recognised by: chance does not find the name and the version. */
const withMark = (candidate: unknown, { fills, identity }: Pick<Facts, "fills" | "identity">): unknown => {
  const named: [string, unknown][] = identity?.values ? [[identity.at, identity.values[0]]] : [];
  const filled = Object.entries(fills).flatMap(([at, fill]): [string, unknown][] =>
    typeof fill === "object" && "const" in fill ? [[at, fill.const]] : [],
  );
  return [...named, ...filled].reduce((value, [at, member]) => setAt(value, toKeys(at), member), candidate);
};

/**
 * Returns a payload that satisfies the schema, the same one each time, or undefined if chance finds none: the schema
 * may ask for more than a generator of random data can guess.
 */
export const sampleOf = (
  schema: Normalised,
  formats: FormatChecks,
  facts: Pick<Facts, "fills" | "identity"> = { fills: {} },
): unknown => {
  const document = assemble(schema) as SchemaObject;
  const described = declareInherited(document, schema.dialect);
  // What every object inherits is not in a payload.
  const options = { strict: false, formats, ownProperties: true };
  const ajv = mendAjv(schema.dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options));
  const validate = ajv.compile({ ...document, $id: "schema" });
  for (let seed = 1; seed <= attempts; seed++) {
    try {
      // Odd seeds fill everything in, even seeds only what is required.
      const random = generateSync(described as Parameters<typeof generateSync>[0], {
        seed,
        alwaysFakeOptionals: seed % 2 === 1,
      });
      const candidate = withMark(random, facts);
      if (validate(candidate)) return candidate;
    } catch {
      // What the generator cannot do with this seed, it may do with the next one.
    }
  }
  return undefined;
};
