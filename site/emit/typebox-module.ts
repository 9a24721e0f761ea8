/**
 * Returns the generated TypeBox module of a contract as one that stands alone: without the assertion that its type is the
 * payload's, which only this package can compile. Throws if the module is not what the generator writes.
 */
export const typeboxModule = (name: string, source: string): string => {
  const start = source.indexOf("import { Type }");
  const end = source.lastIndexOf("\n/** Fails to compile unless");
  if (start === -1 || end === -1) throw new Error(`the TypeBox module of ${name} is not what the generator writes`);
  const lines = source.slice(start, end).split("\n");
  const own = lines.filter((line) => !/^import type .* from "\.{1,2}\//.test(line));
  return `// The published schema of ${name}. In code, import it from client-contracts/typebox.\n${own.join("\n")}`;
};
