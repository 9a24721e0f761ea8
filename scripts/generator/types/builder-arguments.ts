import type { Schema } from "../../../src/schema/json-schema.js";
import type { Kind } from "../input/contract-json.js";
import { propertySchema, withoutProperty } from "./schema-parts.js";

/** A part of a payload that code gives to a contract's builder. */
export interface BuilderArgument {
  /** What stands after the contract's name in the name of its type. */
  readonly suffix: string;
  /** What it is, for the comment of its type. */
  readonly comment: string;
  readonly schemaIn: (payload: Schema) => Schema;
}

const property = (suffix: string, name: string, comment: string): BuilderArgument => ({
  suffix,
  comment,
  schemaIn: (payload) => propertySchema(payload, name),
});

const rest = (suffix: string, name: string, comment: string): BuilderArgument => ({
  suffix,
  comment,
  schemaIn: (payload) => withoutProperty(payload, name),
});

const whole: BuilderArgument = { suffix: "Data", comment: "the payload", schemaIn: (payload) => payload };

/** What the builders of each kind take, in the order of the type arguments of the kind's interface. */
export const builderArguments: Readonly<Record<Kind, readonly BuilderArgument[]>> = {
  event: [property("Data", "data", "the event's data"), property("Metadata", "metadata", "the event's metadata")],
  "pismo-payload": [
    property("Data", "object", "the object"),
    rest("Metadata", "object", "the operation, without the object"),
  ],
  "pismo-envelope": [whole],
  "debitsuccess-request": [
    rest("Data", "User", "the request, without its user"),
    property("User", "User", "the user of the request"),
  ],
  plain: [whole],
};

/** What follows a contract's name in the names of its further types. */
export const suffixes = [
  "Strict",
  ...new Set(Object.values(builderArguments).flatMap((all) => all.map(({ suffix }) => suffix))),
];
