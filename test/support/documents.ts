import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { toKeys, valueAt } from "../../src/json/pointer.js";
import { formatChecks } from "../../src/runtime/format-checks.js";
import { type Dialect, dialectOf, type Schema } from "../../src/schema/json-schema.js";
import { root } from "./root.js";

/** A document at the root of the repository, parsed. */
export const readDocument = <Document>(name: "asyncapi.json" | "openapi.json"): Document =>
  JSON.parse(readFileSync(join(root, name), "utf8")) as Document;

/** What a reference to a part of a document leads to; undefined if it leads nowhere. */
export const targetOf = (document: unknown, reference: string): unknown =>
  reference.startsWith("#/") ? valueAt(document, toKeys(decodeURIComponent(reference.slice(1)))) : undefined;

/** All references in a document, but for those in examples and in what fixtures hold. */
export const referencesIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === "examples") return [];
    return key === "$ref" && typeof part === "string" ? [part] : referencesIn(part);
  });
};

const options: Options = { strict: false, validateSchema: false, formats: formatChecks as never, logger: false };

/** Judges values by the schemas that stand in a document, by Ajv, each in its own dialect. */
export const judgeIn = (document: object): ((reference: string, value: unknown) => boolean) => {
  const judges: Readonly<Record<Dialect, Ajv>> = { "draft-07": new Ajv(options), "2020-12": new Ajv2020(options) };
  for (const ajv of Object.values(judges)) ajv.addSchema(document, "document");
  return (reference, value) => {
    const dialect = dialectOf(targetOf(document, reference) as Schema) as Dialect;
    return judges[dialect].validate(`document${reference}`, value) as boolean;
  };
};
