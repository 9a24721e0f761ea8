import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { formatChecks } from "../../src/runtime/format-checks.js";
import type { PackageFacts } from "../generator/documents/package-facts.js";
import type { Input } from "../generator/generate.js";
import { configurationSchema } from "../generator/generate-configuration.js";
import { GenerationError } from "../generator/input/problem.js";
import type { ContractSource } from "../generator/input/source.js";
import type { ToolVersions } from "../generator/tool-error.js";

// As git stores them: what is generated and the digests must not depend on the line ends of a checkout.
const readText = (root: string, path: string): string =>
  readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");

const isJson = (path: string): boolean => path.endsWith(".json");

/** The paths of the files in a folder; none if there is no such folder. Refuses what only has the name of one. */
const listFiles = (root: string, folder: string): string[] => {
  if (!existsSync(join(root, folder))) return [];
  const paths = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  const files = paths.filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
  const others = paths.filter((path) => isJson(path) && !files.includes(path));
  if (others.length > 0)
    throw new GenerationError(
      others.map((file) => ({ file, pointer: "", message: "is not a file: remove it, or give it another name" })),
    );
  return files.sort();
};

const readSource = (root: string, folder: string): ContractSource => {
  const path = `schemas/${folder}`;
  const fixtures = ["valid", "tolerated", "invalid"].flatMap((verdict) =>
    listFiles(root, `${path}/fixtures/${verdict}`).filter(isJson),
  );
  // Valid payloads need no list: one there is no payload either.
  const files = [...listFiles(root, path), ...fixtures].filter(
    (file) => file !== `${path}/fixtures/valid/expected.json`,
  );
  return { folder, files: new Map(files.map((file) => [file, readText(root, file)])) };
};

/** The folders of the contracts under `root`, which is the root of the repository. */
export const readSources = (root: string): ContractSource[] =>
  readdirSync(join(root, "schemas"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readSource(root, name));

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
