import type { Fields } from "../../src/fields/field-tree.js";
import { type FieldPlace, findFields } from "../../src/schema/find-fields.js";
import type { Schema } from "../../src/schema/json-schema.js";
import { deriveFacts, type Facts } from "./description/facts.js";
import { findDates } from "./description/find-dates.js";
import { toFields } from "./description/to-fields.js";
import { documentContract } from "./documents/documented-contract.js";
import type { PackageFacts } from "./documents/package-facts.js";
import { generateConfiguration } from "./generate-configuration.js";
import { type Loaded, load } from "./input/load.js";
import { GenerationError, type Problem } from "./input/problem.js";
import type { ContractSource } from "./input/source.js";
import type { Complaint } from "./lint/complaint.js";
import { lintContractJson } from "./lint/lint-contract-json.js";
import { digestPath, lintDigests, renderDigest } from "./lint/lint-digest.js";
import { lintNamedContracts } from "./lint/lint-named-contracts.js";
import { lintNames } from "./lint/lint-names.js";
import { lint } from "./lint/lint-schema.js";
import { complainAboutUnmarked, findUnmarked, lintMarks } from "./lint/lint-sensitive.js";
import { renderAsyncApi } from "./modules/asyncapi-document.js";
import { type Catalogued, renderCatalogue } from "./modules/catalogue-module.js";
import { renderContract } from "./modules/contract-module.js";
import { replaceTable } from "./modules/contract-table.js";
import { renderGlances, toGlanced } from "./modules/glances-module.js";
import { renderIndex, renderTypeBoxIndex } from "./modules/index-modules.js";
import { renderOpenApi } from "./modules/openapi-document.js";
import { replaceVersionTable } from "./modules/version-table.js";
import { ToolError, type ToolVersions, useTool } from "./tool-error.js";
import { documentedRules } from "./transform/documented-rules.js";
import { normalise } from "./transform/normalise.js";
import { renderPayloadTypes } from "./types/payload-types.js";
import { renderTypeBox } from "./types/typebox.js";
import { UnrepresentableError } from "./unrepresentable-error.js";
import { renderCheck } from "./validators/check-code.js";
import { renderExplain } from "./validators/explain-code.js";

/** Everything that generating depends on. */
export interface Input {
  readonly sources: readonly ContractSource[];
  readonly readme: string;
  /** schemas/README.md, which says which change needs which version. */
  readonly contractsReadme: string;
  /** The schema of `client-contracts.json`. */
  readonly configuration: string;
  /** The formats that `src/runtime/formats.ts` checks. */
  readonly formats: readonly string[];
  readonly tools: ToolVersions;
  readonly manifest: PackageFacts;
  /** Told of what is as it should be, and still worth knowing. */
  readonly note?: (note: Problem) => void;
  /** Names that a contract may not have: the package's other exports and subpaths. */
  readonly taken: readonly string[];
  /** The contracts whose published schema may differ from the one that was accepted before. */
  readonly accepted?: readonly string[];
}

/** Files by their path from the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

const lintSchemas = (loaded: Loaded, formats: readonly string[]): Problem[] => {
  const { path, published, documented } = loaded;
  const { annotations = [] } = loaded.contract;
  const inFile = (name: string) => (complaint: Complaint) => ({ file: `${path}/${name}`, ...complaint });
  const inPublished = inFile("schema.json");
  const inDocumented = inFile("documented.json");
  const problems = [
    ...lint(published, { formats, annotations }).map(inPublished),
    ...(documented === undefined ? [] : lint(documented, { formats, annotations }).map(inDocumented)),
  ];
  // The fields of a broken schema cannot be known.
  if (problems.length > 0) return problems;
  const payload = findFields(published, documented);
  return [
    ...findUnmarked(payload, published, documented).map((unmarked) =>
      (unmarked.isPublished ? inPublished : inDocumented)(complainAboutUnmarked(unmarked)),
    ),
    ...(documented === undefined ? [] : lintMarks(documented, payload).map(inDocumented)),
  ];
};

const lintContract = (loaded: Loaded, formats: readonly string[]): Problem[] => [
  ...lintContractJson(loaded).map((complaint) => ({ file: `${loaded.path}/contract.json`, ...complaint })),
  ...lintSchemas(loaded, formats),
];

const renderRules = async (
  schema: Schema,
  file: string,
  prefix: string,
  { annotations }: Facts,
  { formats, tools }: Pick<Input, "formats" | "tools">,
) => {
  const normalised = normalise(schema, annotations);
  return [
    [`${prefix}-check.ts`, await useTool(tools, "typebox", () => renderCheck(normalised, file))],
    [`${prefix}-explain.ts`, await useTool(tools, "ajv", () => renderExplain(normalised, formats, file))],
  ] as const;
};

/** A contract whose files have passed the linter, and what was derived from them. */
interface Linted {
  readonly loaded: Loaded;
  readonly facts: Facts;
  readonly payload: FieldPlace;
  readonly fields: Fields;
  /** The documented rules that become code, if there are any. */
  readonly rules: Schema | undefined;
}

const derive = (loaded: Loaded, all: readonly Loaded[]): Linted => {
  const { published, documented, contract } = loaded;
  const payload = findFields(published, documented);
  return {
    loaded,
    facts: deriveFacts(loaded, all),
    payload,
    fields: toFields(payload, contract.open),
    rules: documented && documentedRules(documented),
  };
};

const generateContract = async (
  { loaded, facts, payload, fields, rules }: Linted,
  input: Pick<Input, "formats" | "tools"> & Required<Pick<Input, "note">>,
) => {
  const { name, path, published } = loaded;
  const file = `${path}/schema.json`;
  const described = {
    types: await renderPayloadTypes(loaded, facts, input.note, (compile) =>
      useTool(input.tools, "json-schema-to-typescript", compile),
    ),
    fields,
    dates: findDates(payload),
  };
  const files = [
    ["contract.ts", renderContract(facts, described, rules !== undefined, file)],
    ...(await renderRules(published, file, "published", facts, input)),
    ...(rules === undefined ? [] : await renderRules(rules, `${path}/documented.json`, "documented", facts, input)),
    ["schema.ts", renderTypeBox(published, name, file)],
  ] as const;
  return files.map(([base, text]) => [`src/generated/${name}/${base}`, text] as const);
};

const cataloguedFrom = ({ loaded: { path }, facts, rules }: Linted, { files }: ContractSource): Catalogued => {
  const documented = files.get(`${path}/documented.json`);
  return {
    facts,
    hasDocumentedRules: rules !== undefined,
    schema: files.get(`${path}/schema.json`) as string,
    ...(documented !== undefined && { documented }),
  };
};

const documentedFrom = ({ loaded, facts, fields, rules }: Linted, source: ContractSource) =>
  documentContract(loaded, source, { facts, fields, hasDocumentedRules: rules !== undefined });

/**
 * Returns every generated file, both pages with a generated table among them, and the digest of each schema: load, lint, then types, TypeBox schema, check,
 * explanation, index, what the command knows, and the documents for other tools. The same input gives the same bytes. Throws a {@link GenerationError}
 * with every problem.
 */
export const generate = async ({
  sources,
  readme,
  contractsReadme,
  configuration,
  formats,
  taken,
  tools,
  manifest,
  accepted = [],
  note = () => {},
}: Input): Promise<GeneratedFiles> => {
  const sorted = [...sources].sort((left, right) => (left.folder < right.folder ? -1 : 1));
  const problems = lintNames(
    sorted.map(({ folder }) => folder),
    taken,
  );
  const passed: Loaded[] = [];
  for (const source of sorted) {
    try {
      const loaded = load(source);
      passed.push(loaded);
      problems.push(...lintContract(loaded, formats));
    } catch (error) {
      if (!(error instanceof GenerationError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...lintDigests(sorted, accepted));
  // What is named may be a folder that could not be read.
  if (problems.length === 0) problems.push(...lintNamedContracts(passed));
  if (problems.length > 0) throw new GenerationError(problems);

  const contracts = passed.map((loaded) => derive(loaded, passed));
  const facts = contracts.map((contract) => contract.facts);
  const pages = new Map([
    ["README.md", replaceTable(readme, facts)],
    ["schemas/README.md", replaceVersionTable(contractsReadme)],
  ]);
  for (const [file, text] of pages)
    if (text === undefined)
      throw new GenerationError([{ file, pointer: "", message: "lacks the comments around its generated table" }]);
  const names = facts.map(({ name }) => name);
  const files = new Map<string, string>();
  const causes: Error[] = [];
  for (const [index, contract] of contracts.entries()) {
    const { path, name } = contract.loaded;
    files.set(digestPath(name), renderDigest(sorted[index]?.files.get(`${path}/schema.json`) as string));
    try {
      for (const [path, text] of await generateContract(contract, { formats, tools, note })) files.set(path, text);
    } catch (error) {
      if (!(error instanceof ToolError || error instanceof UnrepresentableError)) throw error;
      // The linter accepted it, but what makes the code did not.
      const message = `cannot be represented: ${error.message}`;
      problems.push({ file: `${contract.loaded.path}/schema.json`, pointer: "", message });
      causes.push(error);
    }
  }
  if (problems.length > 0) throw new GenerationError(problems, causes);
  const catalogued = contracts.map((contract, index) => cataloguedFrom(contract, sorted[index] as ContractSource));
  files.set("src/generated/catalogue.ts", renderCatalogue(catalogued));
  files.set(
    "src/generated/index.ts",
    renderIndex(facts, (name) => files.get(`src/generated/${name}/contract.ts`) as string),
  );
  files.set("src/generated/typebox.ts", renderTypeBoxIndex(names));
  const documented = contracts.map((contract, index) => documentedFrom(contract, sorted[index] as ContractSource));
  files.set("src/generated/glances.ts", renderGlances(toGlanced(documented)));
  files.set("asyncapi.json", renderAsyncApi(documented, manifest));
  files.set("openapi.json", renderOpenApi(documented, manifest));
  for (const [path, text] of await generateConfiguration(configuration, { formats, tools })) files.set(path, text);
  for (const [file, text] of pages) files.set(file, text as string);
  return files;
};
