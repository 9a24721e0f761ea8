import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSources } from "../../scripts/repository/read-input.js";
import { root } from "../support/root.js";

const types = join(root, "dist/types");
const contracts = readSources(root).map(({ folder }) => `generated/${folder}/contract`);
const { exports: subpaths } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Readonly<Record<string, { readonly import?: { readonly types: string } }>>;
};
const others = Object.values(subpaths).flatMap(({ import: module }) =>
  module && !module.types.includes("*") ? [module.types.replace(/^\.\/dist\/types\/|\.d\.ts$/g, "")] : [],
);
const entries = [...others, ...contracts];
const pathOf = (entry: string) => join(types, `${entry}.d.ts`);

const program = ts.createProgram(entries.map(pathOf), { module: ts.ModuleKind.NodeNext, types: [], noEmit: true });
const checker = program.getTypeChecker();

const resolveAlias = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const exportsOf = (entry: string): ts.Symbol[] => {
  const file = program.getSourceFile(pathOf(entry)) as ts.SourceFile;
  return checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol).map(resolveAlias);
};

const isOurs = (declaration: ts.Declaration) => declaration.getSourceFile().fileName.startsWith(types);

// A declaration's own type parameters are given; those of its methods are seen where a method is taken out of it.
const isOwnParameter = (node: ts.Node) =>
  ts.isTypeParameterDeclaration(node) &&
  (ts.isInterfaceDeclaration(node.parent) || ts.isTypeAliasDeclaration(node.parent));

/**
 * The names in a declaration, but for those of what an interface extends: nothing that is inferred has such a type.
 */
const namesIn = (declaration: ts.Node): ts.Symbol[] => {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (isOwnParameter(node)) return;
    const symbol = ts.isTypeReferenceNode(node) && checker.getSymbolAtLocation(node.typeName);
    if (symbol && !(symbol.flags & ts.SymbolFlags.TypeParameter)) found.push(resolveAlias(symbol));
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
};

// The compiler writes out what a module's own aliases stand for, and Mutual stands for its argument.
const needsName = ({ name, flags, declarations = [] }: ts.Symbol): boolean =>
  Boolean(flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) ||
  (name !== "Mutual" && declarations.some((each) => ts.getCombinedModifierFlags(each) & ts.ModifierFlags.Export));

const entryFiles = new Set(entries.map(pathOf));
const hasOwnEntry = ({ declarations = [] }: ts.Symbol) =>
  declarations.some((each) => entryFiles.has(each.getSourceFile().fileName));

/** The names that the exports of an entry show, however deep, and that the entry does not export. */
const findForgotten = (entry: string): string[] => {
  const exported = new Set(exportsOf(entry));
  const seen = new Set(exported);
  for (const symbol of seen)
    for (const declaration of (symbol.declarations ?? []).filter(isOurs))
      for (const named of namesIn(declaration))
        if (named.declarations?.some(isOurs) && !hasOwnEntry(named)) seen.add(named);
  return [...seen].filter((symbol) => !exported.has(symbol) && needsName(symbol)).map(({ name }) => name);
};

describe("what an entry exports", () => {
  it.each(entries)("%s", (entry) => {
    expect(exportsOf(entry).length).toBeGreaterThan(0);
    expect(findForgotten(entry)).toEqual([]);
  });
});
