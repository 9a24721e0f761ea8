import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { formatChecks } from "../../src/runtime/format-checks.js";
import type { PackageFacts } from "../generator/documents/package-facts.js";
import type { Input } from "../generator/generate.js";
import { configurationSchema } from "../generator/generate-configuration.js";
import type { ContractSource } from "../generator/input/source.js";
import type { ToolVersions } from "../generator/tool-error.js";
import { listFiles, listFolders } from "./contract-folder.js";

// As git stores them: what is generated and the digests must not depend on the line ends of a checkout.
const readText = (root: string, path: string): string =>
  readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");

const readSource = (root: string, folder: string): ContractSource => {
  const files = listFiles(root, `schemas/${folder}`);
  return { folder, files: new Map(files.map((file) => [file, readText(root, file)])) };
};

/** The folders of the contracts under `root`, which is the root of the repository. */
export const readSources = (root: string): ContractSource[] =>
  listFolders(root, "schemas").map((folder) => readSource(root, folder));

const exportedNames = (path: string): string[] => {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
};

interface Package extends PackageFacts {
  readonly exports: object;
  readonly devDependencies: ToolVersions;
}

const readPackage = (root: string): Package => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const factsOf = ({ name, version, homepage, license }: Package): PackageFacts => ({ name, version, homepage, license });

const subpaths = ({ exports }: Package): string[] =>
  Object.keys(exports).map((subpath) => subpath.replace(/^\.\/?/, ""));

/** Reads everything that generating depends on. */
export const readInput = (root: string): Input => {
  const manifest = readPackage(root);
  return {
    sources: readSources(root),
    readme: readFileSync(join(root, "README.md"), "utf8"),
    contractsReadme: readFileSync(join(root, "schemas/README.md"), "utf8"),
    configuration: readText(root, configurationSchema),
    formats: Object.keys(formatChecks),
    tools: manifest.devDependencies,
    manifest: factsOf(manifest),
    taken: [
      ...["index", "types"].flatMap((name) => exportedNames(join(root, `src/${name}.ts`))),
      ...subpaths(manifest),
    ],
  };
};
