import ts from "typescript";
import type { Declaration } from "./declarations.js";

const { factory, SyntaxKind } = ts;

const inherited = /^(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf)$/;

/** Whether all objects have a method of this name, as the compiler knows them. */
export const isMethodName = (name: string): boolean => inherited.test(name);

const hasMembers = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeLiteralNode =>
  ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node);

/** The type of the method that an object without a member of its own has under the member's name. */
const methodOf = (member: ts.TypeElement): ts.TypeNode | undefined =>
  ts.isPropertySignature(member) &&
  member.questionToken !== undefined &&
  ts.isIdentifier(member.name) &&
  isMethodName(member.name.text)
    ? factory.createIndexedAccessTypeNode(
        factory.createTypeReferenceNode("Object"),
        factory.createLiteralTypeNode(factory.createStringLiteral(member.name.text)),
      )
    : undefined;

const withTypes = (type: ts.TypeNode | undefined, others: readonly ts.TypeNode[]): ts.TypeNode | undefined =>
  type === undefined || type.kind === SyntaxKind.UnknownKeyword || others.length === 0
    ? type
    : factory.createUnionTypeNode([...(ts.isUnionTypeNode(type) ? type.types : [type]), ...others]);

/**
 * Returns the declaration of a type that objects without its optional members have, whatever these are called: for the
 * compiler, an object without a member `toString` has one, the method. That is also what code reads there. Beside an
 * index signature, no member may have another type.
 */
export const withInherited = (declaration: Declaration): Declaration => {
  const visit = <Node extends ts.Node>(node: Node): Node => {
    const methods = hasMembers(node) ? node.members.map(methodOf).filter((method) => method !== undefined) : [];
    const visited: ts.Node = ts.visitEachChild(
      node,
      (child) => {
        const inner = visit(child as ts.Node);
        if (!hasMembers(node)) return inner;
        if (ts.isIndexSignatureDeclaration(inner))
          return factory.updateIndexSignature(
            inner,
            inner.modifiers,
            inner.parameters,
            withTypes(inner.type, methods) as ts.TypeNode,
          );
        if (!ts.isPropertySignature(inner)) return inner;
        const method = methodOf(inner);
        const type = withTypes(inner.type, method ? [method] : []);
        return factory.updatePropertySignature(inner, inner.modifiers, inner.name, inner.questionToken, type);
      },
      undefined,
    );
    return visited as Node;
  };
  return visit(declaration);
};
