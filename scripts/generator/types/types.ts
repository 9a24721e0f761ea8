import { compile } from "json-schema-to-typescript";
import ts from "typescript";
import type { Schema } from "../../../src/schema/json-schema.js";
import { UnrepresentableError } from "../unrepresentable-error.js";
import { suffixes } from "./builder-arguments.js";
import { withDataParameter } from "./data-parameter.js";
import { type Declaration, isDeclaration, withNamesAfter } from "./declarations.js";
import { asGiven } from "./given-declaration.js";
import { hideNames } from "./hidden-names.js";
import { withInherited } from "./inherited-members.js";
import { type TypeSchemaOptions, toTypeSchema } from "./type-schema.js";

/** How the type of a payload is written. */
export interface TypeOptions extends TypeSchemaOptions {
  /** Whether the type has a parameter for its property `data`, as that of an envelope has. */
  readonly isEnvelope?: boolean;
  /** Calls the tool that makes types, and says whose fault it is if it fails. */
  readonly useCompiler?: UseCompiler;
}

export type UseCompiler = (compile: () => Promise<string>) => Promise<string>;

const printer = ts.createPrinter();
const parse = (code: string) => ts.createSourceFile("types.ts", code, ts.ScriptTarget.Latest);

// json-schema-to-typescript's own remark on patternProperties, which tells a reader of the type nothing.
const remark =
  /^ *\* This interface was referenced by `.*`'s JSON-Schema definition\n *\* via the `patternProperty` .*\n/gm;
const emptyComment = /^ *\/\*\*\n *\*\/\n/gm;

/**
 * Returns the declarations of the payload's type: first that with the contract's name, which has no comment of its own,
 * then those that it refers to.
 */
export const renderTypes = async (
  schema: Schema,
  name: string,
  { isEnvelope, useCompiler = (compile) => compile(), ...options }: TypeOptions = {},
): Promise<string> => {
  const { hidden, restore } = hideNames(toTypeSchema(schema, name, options));
  const code = await useCompiler(() =>
    compile(hidden, name, {
      bannerComment: "",
      additionalProperties: false,
      format: false,
      unknownAny: true,
      // A schema is self-contained: the tool must not look anything up in files or on the network.
      $refOptions: { resolve: { external: false, file: false, http: false } },
    }),
  );
  // Without semicolons, the comment of a property would be one behind the type of the property before it, too.
  const file = parse(printer.printFile(parse(restore(code))));
  const declarations = file.statements.filter(isDeclaration);
  const main = declarations.find((declaration) => declaration.name.text === name);
  if (main === undefined) throw new UnrepresentableError("the schema says nothing that a type could express");
  const others = declarations.filter((declaration) => declaration !== main);
  const print = (declaration: Declaration) => printer.printNode(ts.EmitHint.Unspecified, declaration, file);
  return withNamesAfter(
    name,
    [isEnvelope ? withDataParameter(main) : main, ...others],
    options.isStrict ? [] : suffixes,
  )
    .map((declaration) => print(withInherited(options.isWritten ? asGiven(declaration) : declaration)))
    .map((text) => `${text.replace(remark, "").replace(emptyComment, "")}\n`)
    .join("\n");
};
