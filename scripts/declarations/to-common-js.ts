import ts from "typescript";
import { type Import, importsOf } from "./imports.js";

type Insertion = readonly [at: number, text: string];

const asModule = 'with { "resolution-mode": "import" }';

// Libraries are looked up as ES modules: what is published as such alone has no other types. Only an import of types
// may say so.
const asTypeOfModule = ({ node, specifier }: Import): Insertion[] => {
  if (ts.isImportDeclaration(node) && node.importClause && node.importClause.phaseModifier === undefined)
    return [
      [node.importClause.getStart(), "type "],
      [specifier.end, ` ${asModule}`],
    ];
  throw new Error(`no rule for CommonJS in scripts/declarations/to-common-js.ts: ${node.getText()}`);
};

const asOwnFile = ({ specifier }: Import): Insertion[] => [[specifier.end - "js'".length, "c"]];

/** Returns the declarations of an ES module as those of the same module in CommonJS. */
export const toCommonJs = (text: string): string =>
  importsOf(text)
    .flatMap((found) => (found.isOwn ? asOwnFile(found) : asTypeOfModule(found)))
    .reduceRight((edited, [at, inserted]) => edited.slice(0, at) + inserted + edited.slice(at), text);
