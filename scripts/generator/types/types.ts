import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import type { Schema } from "../../../src/schema/json-schema.js";
import { banner } from "../modules/banner.js";
import { toTypeSchema } from "./type-schema.js";

const printer = ts.createPrinter();

// json-schema-to-typescript's own remark on patternProperties, which tells a reader of the type nothing.
const remark =
  /^ *\* This interface was referenced by `.*`'s JSON-Schema definition\n *\* via the `patternProperty` .*\n/gm;
const emptyComment = /^ *\/\*\*\n *\*\/\n/gm;

/** Returns the module with the payload's type, under the contract's name. */
export const renderTypes = async (schema: Schema, name: string, source: string): Promise<string> => {
  const code = await compile(toTypeSchema(schema, name), name, {
    bannerComment: "",
    additionalProperties: false,
    format: false,
    unknownAny: true,
    // A schema is self-contained: the tool must not look anything up in files or on the network.
    $refOptions: { resolve: { external: false, file: false, http: false } },
  });
  if (!new RegExp(`^export (interface|type) ${name}\\b`, "m").test(code))
    throw new Error("the schema says nothing that a type could express");
  const file = ts.createSourceFile("types.ts", code, ts.ScriptTarget.Latest);
  return `${banner(source)}\n${printer.printFile(file).replace(remark, "").replace(emptyComment, "")}`;
};
