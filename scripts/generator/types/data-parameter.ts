import ts from "typescript";
import { UnrepresentableError } from "../unrepresentable-error.js";
import type { Declaration } from "./declarations.js";

const { factory } = ts;

const isData = (member: ts.TypeElement): member is ts.PropertySignature =>
  ts.isPropertySignature(member) && (member.name as ts.Identifier).text === "data";

/**
 * Returns an interface with a parameter for the type of its property `data`: that of an envelope, which carries payloads
 * of other contracts there. It is one interface, and not an intersection, so that it has a name in what compilers say.
 */
export const withDataParameter = (declaration: Declaration): Declaration => {
  const data = ts.isInterfaceDeclaration(declaration) ? declaration.members.find(isData) : undefined;
  if (!ts.isInterfaceDeclaration(declaration) || data === undefined)
    throw new UnrepresentableError("an envelope must be an object with the property data");
  const unknown = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const parameter = factory.createTypeParameterDeclaration(undefined, "Data", undefined, unknown);
  const carried = factory.updatePropertySignature(
    data,
    data.modifiers,
    data.name,
    undefined,
    factory.createTypeReferenceNode("Data"),
  );
  return factory.updateInterfaceDeclaration(
    declaration,
    declaration.modifiers,
    declaration.name,
    [parameter],
    declaration.heritageClauses,
    declaration.members.map((member) => (member === data ? carried : member)),
  );
};
