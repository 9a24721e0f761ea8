import { findFields } from "../../../src/schema/find-fields.js";
import { isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { deriveFacts } from "../description/facts.js";
import { parseJson } from "../input/parse-json.js";
import { GenerationError } from "../input/problem.js";
import { lintNames } from "../lint/lint-names.js";
import { type Complaint, lint } from "../lint/lint-schema.js";
import { lintSecretNames } from "../lint/lint-sensitive.js";
import { normalise } from "../transform/normalise.js";
import { type FormatChecks, sample } from "./first-fixture.js";

/** A schema that becomes a contract. */
export interface NewContract {
  /** The file that it was read from, for problems. */
  readonly file: string;
  readonly text: string;
  readonly name: string;
  /** Keywords in the schema that only tell readers something. */
  readonly annotations?: readonly string[];
  readonly formats: FormatChecks;
  /** The names of the existing contracts, and of what else the package exports. */
  readonly existing: readonly string[];
  readonly taken: readonly string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A name for a contract, from the name of its file: `client-moved.v1.schema.json` gives `ClientMovedV1`. */
export const nameFromFile = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? "")
    .replace(/(\.schema)?\.json$/, "")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/**
 * Returns the files of a new contract: the unchanged schema, what no schema says, a first valid fixture and a
 * changeset. Throws a {@link GenerationError} if the schema or the name cannot be a contract.
 */
export const newContract = (given: NewContract): Map<string, string> => {
  const { file, text, name, annotations = [], formats, existing, taken } = given;
  const refuse = (message: string) => new GenerationError([{ file, pointer: "", message }]);
  if (existing.includes(name)) throw refuse(`would be the contract ${name}, which already exists: give another --name`);
  const nameProblems = lintNames([...existing, name], taken).filter((problem) => problem.file === `schemas/${name}`);
  if (nameProblems.length > 0) throw new GenerationError(nameProblems);
  const schema = parseJson(file, text) as Schema;
  const refuseAll = (complaints: readonly Complaint[]) => {
    if (complaints.length > 0) throw new GenerationError(complaints.map((complaint) => ({ file, ...complaint })));
  };
  refuseAll(lint(schema, { formats: Object.keys(formats), annotations }));
  const { kind, version, correlationHeader } = deriveFacts({
    name,
    path: `schemas/${name}`,
    published: schema,
    contract: {},
  });
  refuseAll(lintSecretNames(schema, findFields(schema)));

  const fixture = sample(normalise(schema, annotations), formats);
  if (fixture === undefined)
    throw refuse("refuses every payload that was tried: make the folder by hand, with a valid fixture");
  const description = isSchemaObject(schema) ? (schema.description ?? schema.title) : undefined;
  const summary = `Add the contract ${name}${description === undefined ? "" : `: ${String(description).split("\n")[0]?.trim()}`}`;
  return new Map([
    [`schemas/${name}/schema.json`, text.endsWith("\n") ? text : `${text}\n`],
    [
      `schemas/${name}/contract.json`,
      json({ kind, version, correlationHeader, ...(annotations.length > 0 && { annotations }) }),
    ],
    [`schemas/${name}/fixtures/valid/generated.json`, json(fixture)],
    [`.changeset/add-${name.toLowerCase()}.md`, `---\n"client-contracts": minor\n---\n\n${summary}\n`],
  ]);
};
