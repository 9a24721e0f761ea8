import type ts from "typescript";

/** Returns the names that a module exports as values, and not as types alone. */
export const valueNames = (program: ts.Program, path: string): string[] => {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${path} exports nothing`);
  // Of a module, as of any object, the type's properties are what there is at run time.
  return checker
    .getTypeOfSymbol(module)
    .getProperties()
    .map(({ name }) => name)
    .sort();
};
