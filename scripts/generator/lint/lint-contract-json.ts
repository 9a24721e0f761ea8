import { isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { kindOf } from "../description/facts.js";
import { publishedAt } from "../description/schemas-at.js";
import type { Kind } from "../input/contract-json.js";
import type { Loaded } from "../input/load.js";
import type { Complaint } from "./complaint.js";
import { mayBeAnnotation } from "./foreign-keywords.js";

// What the builder of each kind needs in a payload.
const needed: Readonly<Record<Kind, readonly string[]>> = {
  event: ["metadata", "data"],
  "pismo-payload": ["object"],
  "pismo-envelope": ["event_type", "data"],
  "debitsuccess-request": ["User", "PhoneNumber"],
  plain: [],
};

const propertiesOf = (schema: Schema): readonly string[] =>
  isSchemaObject(schema) && isSchemaObject(schema.properties) ? Object.keys(schema.properties) : [];

/** Returns what a contract's `contract.json` says that contradicts its schema. */
export const lintContractJson = (loaded: Loaded): Complaint[] => {
  const kind = kindOf(loaded);
  const known = propertiesOf(loaded.published);
  const missing = needed[kind].filter((name) => !known.includes(name));
  const places = ["partitionKey", "correlationAt"] as const;
  return [
    ...places.flatMap((name) => {
      const place = loaded.contract[name];
      if (place === undefined || publishedAt(loaded, place)) return [];
      return [{ pointer: `/${name}`, message: `is ${place}, and the schema has no field there` }];
    }),
    ...missing.map((name) => ({ pointer: "/kind", message: `is ${kind}, but the schema has no property ${name}` })),
    ...(loaded.contract.annotations ?? []).flatMap((keyword, index) =>
      mayBeAnnotation(keyword)
        ? []
        : [{ pointer: `/annotations/${index}`, message: `is ${keyword}, a keyword that constrains: leave it out` }],
    ),
  ];
};
