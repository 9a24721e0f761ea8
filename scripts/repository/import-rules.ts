import { posix } from "node:path";
import ts from "typescript";

/** An import from a folder that the importing file must not know. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface Import {
  readonly to: string;
  /** Whether the import disappears at run time. */
  readonly isType: boolean;
}

const rooms = (...names: string[]) => new RegExp(`^src/(?:${names.join("|")})/`);

/** What a folder may or must not import: types and values, unless it says otherwise. */
interface Rule {
  readonly from: RegExp;
  readonly only?: RegExp;
  readonly never?: RegExp;
  readonly typesMayComeFromAnywhere?: true;
  readonly reason: string;
}

const rules: readonly Rule[] = [
  { from: rooms("json"), only: rooms("json"), reason: "json/ knows only JSON" },
  { from: rooms("fields"), only: rooms("fields", "json"), reason: "fields/ may import only json/" },
  {
    from: rooms("contract"),
    only: rooms("contract", "fields", "json"),
    reason: "contract/ may import only json/ and fields/",
  },
  {
    from: rooms("kinds"),
    only: rooms("kinds", "identity", "contract", "fields", "json"),
    reason: "a façade may import only contract/, identity/, fields/ and json/",
  },
  { from: rooms("encodings"), only: rooms("encodings"), reason: "encodings/ knows only bytes and text" },
  {
    from: rooms("envelopes"),
    only: rooms("envelopes", "json"),
    reason: "an envelope knows no contract and no consumer",
  },
  {
    from: rooms("clients"),
    never: rooms("producer", "consumer", "check", "cli", "schema", "samples", "testing", "generated/[A-Z]\\w*"),
    reason: "what clients take must not depend on producers, consumers, files, schemas, or any one contract",
  },
  {
    from: rooms("schema"),
    only: rooms("schema", "fields", "json"),
    reason: "schema/ may import only json/ and fields/",
  },
  {
    from: rooms("compatibility"),
    only: rooms("compatibility", "runtime", "schema", "fields", "json"),
    reason: "compatibility/ may import only schema/, fields/, json/ and the meaning of keywords in runtime/",
  },
  {
    from: rooms("producer"),
    never: rooms("consumer", "check", "cli", "schema", "samples", "testing", "generated/[A-Z]\\w*"),
    reason: "a producer must not know consumers, files, schemas, what is for tests, or any one contract",
  },
  {
    from: rooms("consumer"),
    never: rooms("producer", "check", "cli", "schema", "samples", "testing", "generated/[A-Z]\\w*"),
    reason: "a consumer must not know producers, files, schemas, what is for tests, or any one contract",
  },
  {
    from: rooms("check"),
    never: rooms("cli", "producer", "consumer", "samples", "testing", "generated/[A-Z]\\w*"),
    reason: "check/ must not know the command, producers, consumers, or one contract's own folder",
  },
  {
    from: rooms("catalogue"),
    only: rooms("catalogue", "generated", "schema"),
    reason: "catalogue/ only reads what is generated about all contracts",
  },
  {
    from: rooms("samples"),
    never: rooms("cli", "producer", "consumer", "testing", "generated/[A-Z]\\w*"),
    reason: "samples must not depend on who asks for them, or on any one contract",
  },
  {
    from: rooms("testing"),
    never: rooms("cli", "check", "generated/[A-Z]\\w*"),
    reason: "what is for tests must not know the command, files, or any one contract",
  },
  {
    from: rooms("snapshots"),
    only: rooms("snapshots", "check", "schema", "json"),
    reason: "snapshots/ only reads files, and must not know what they are compared for",
  },
  {
    from: rooms("cli"),
    never: rooms("producer", "consumer", "testing"),
    reason: "the command must not know producers, consumers, and what is for their tests",
  },
  {
    from: /^src\/generated\/\w+\//,
    only: /^src\/(?:runtime|generated)\//,
    typesMayComeFromAnywhere: true,
    reason: "generated code may call only what is in runtime/",
  },
  {
    from: /^src\//,
    never: /^(?:scripts|site)\//,
    reason: "the package must not import what generates it, or its site",
  },
  {
    from: /^scripts\/generator\//,
    never: /^src\/cli\/|^src\/check\/|^scripts\/(?!generator\/)|^site\//,
    typesMayComeFromAnywhere: true,
    reason: "the generator is pure functions, and must not know the command and src/check/",
  },
];

const diskModules = /^(?:node:)?(?:fs|fs\/promises|child_process)$/;

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  const bindings = importClause?.namedBindings;
  if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return Boolean(
    bindings &&
      !importClause?.name &&
      ts.isNamedImports(bindings) &&
      bindings.elements.every((each) => each.isTypeOnly),
  );
};

function* importsOf(path: string, text: string): Generator<Import> {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const resolve = (name: string) =>
    name.startsWith(".") ? posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts") : name;
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
      yield { to: resolve(moduleSpecifier.text), isType: isTypeOnly(statement) };
  }
  for (const [, name] of text.matchAll(/\bimport\("(\.[^"]+)"\)/g))
    yield { to: resolve(name as string), isType: false };
}

const breaks = ({ only, never, typesMayComeFromAnywhere }: Rule, { to, isType }: Import): boolean => {
  if (isType && typesMayComeFromAnywhere) return false;
  if (never?.test(to)) return true;
  return only !== undefined && /^(?:src|scripts)\//.test(to) && !only.test(to);
};

/** Returns every forbidden import, in source files by their path from the root of the repository. */
export const findForbiddenArrows = (files: ReadonlyMap<string, string>): Arrow[] =>
  [...files].flatMap(([from, text]) =>
    [...importsOf(from, text)].flatMap((found) => [
      ...rules
        .filter((rule) => rule.from.test(from) && breaks(rule, found))
        .map(({ reason }) => ({ from, to: found.to, reason })),
      ...(from.startsWith("scripts/generator/") && diskModules.test(found.to)
        ? [{ from, to: found.to, reason: "the generator never touches the disk" }]
        : []),
    ]),
  );

/** Returns the groups of files that import each other in a circle, types included. */
export const findCircles = (files: ReadonlyMap<string, string>): string[][] => {
  const edges = new Map([...files].map(([from, text]) => [from, [...importsOf(from, text)].map(({ to }) => to)]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  // Tarjan's algorithm: a file that cannot reach any of the files that led to it closes its group.
  const visit = (file: string): number => {
    order.set(file, order.size);
    open.push(file);
    let low = order.get(file) as number;
    for (const next of edges.get(file) ?? []) {
      if (!edges.has(next)) continue;
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) as number);
    }
    if (low === order.get(file)) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) circles.push(group.sort());
    }
    return low;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return circles;
};
