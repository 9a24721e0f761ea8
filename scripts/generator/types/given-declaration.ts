import ts from "typescript";
import type { Declaration } from "./declarations.js";

const { factory, SyntaxKind } = ts;
const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);

// The methods of all objects, as the compiler knows them.
const inherited = /^(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf)$/;

// For the compiler, an object without a member `toString` has one: the method. Beside an index signature, no member may
// have another type.
const inheritedTypes = ({ name }: ts.PropertySignature, isIndexed: boolean): ts.TypeNode[] =>
  !isIndexed && ts.isIdentifier(name) && inherited.test(name.text)
    ? [
        factory.createIndexedAccessTypeNode(
          factory.createTypeReferenceNode("Object"),
          factory.createLiteralTypeNode(factory.createStringLiteral(name.text)),
        ),
      ]
    : [];

// `a?: string` takes no `undefined` where the compiler is asked to tell it from an absent property.
const withUndefined = (property: ts.PropertySignature, isIndexed: boolean): ts.PropertySignature =>
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
          : factory.createUnionTypeNode([property.type, undefinedType, ...inheritedTypes(property, isIndexed)]),
      );

const hasMembers = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeLiteralNode =>
  ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node);

/**
 * Returns the declaration of a type as that of what code gives: what may be absent may be `undefined`, and no list is
 * changed.
 */
export const asGiven = (declaration: Declaration): Declaration => {
  const visit = <Node extends ts.Node>(node: Node, isIndexed = false): Node => {
    if (ts.isRestTypeNode(node)) return node;
    const hasIndex = hasMembers(node) && node.members.some(ts.isIndexSignatureDeclaration);
    const visited: ts.Node = ts.visitEachChild(node, (child) => visit(child, hasIndex), undefined);
    if (ts.isPropertySignature(visited)) return withUndefined(visited, isIndexed) as ts.Node as Node;
    const isList = ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited);
    return (isList ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, visited) : visited) as ts.Node as Node;
  };
  return visit(declaration);
};
