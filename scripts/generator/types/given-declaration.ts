import ts from "typescript";
import type { Declaration } from "./declarations.js";

const { factory, SyntaxKind } = ts;
const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);

// `a?: string` takes no `undefined` where the compiler is asked to tell it from an absent property.
const withUndefined = (property: ts.PropertySignature): ts.PropertySignature =>
  property.questionToken === undefined ||
  property.type === undefined ||
  property.type.kind === SyntaxKind.UnknownKeyword
    ? property
    : factory.updatePropertySignature(
        property,
        property.modifiers,
        property.name,
        property.questionToken,
        property.type.kind === SyntaxKind.NeverKeyword
          ? undefinedType
          : factory.createUnionTypeNode([property.type, undefinedType]),
      );

/**
 * Returns the declaration of a type as that of what code gives: what may be absent may be `undefined`, and no list is
 * changed.
 */
export const asGiven = (declaration: Declaration): Declaration => {
  const visit = <Node extends ts.Node>(node: Node): Node => {
    if (ts.isRestTypeNode(node)) return node;
    const visited: ts.Node = ts.visitEachChild(node, visit, undefined);
    if (ts.isPropertySignature(visited)) return withUndefined(visited) as ts.Node as Node;
    const isList = ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited);
    return (isList ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, visited) : visited) as ts.Node as Node;
  };
  return visit(declaration);
};
