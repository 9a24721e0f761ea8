import { findFields } from "../../../src/schema/find-fields.js";
import { isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { deriveFacts } from "../description/facts.js";
import { parseJson } from "../input/parse-json.js";
import { GenerationError } from "../input/problem.js";
import type { Complaint } from "../lint/complaint.js";
import { lintNames } from "../lint/lint-names.js";
import { lint } from "../lint/lint-schema.js";
import { complainAboutUnmarked, findUnmarked, type Unmarked } from "../lint/lint-sensitive.js";
import { normalise } from "../transform/normalise.js";
import { changesetOf } from "./changeset.js";
import { type FormatChecks, sampleOf } from "./first-fixture.js";
import { type Answer, withMarks } from "./marks.js";

/** A file that somebody gave: where it was read, for problems, and what is in it. */
export interface GivenFile {
  readonly file: string;
  readonly text: string;
}

/** A schema that becomes a contract. */
export interface NewContract extends GivenFile {
  readonly name: string;
  /** Keywords in the schema that only tell readers something. */
  readonly annotations?: readonly string[];
  /** What the owner's page says beside the schema, if somebody has written it down. */
  readonly documented?: GivenFile | undefined;
  readonly formats: FormatChecks;
  /** The names of the existing contracts, and of what else the package exports. */
  readonly existing: readonly string[];
  readonly taken: readonly string[];
  /** The names of the waiting changesets. */
  readonly changesets?: readonly string[];
}

/** Asks what the fields are that are named like something personal or secret; undefined if nobody answers. */
export type Ask = (unmarked: readonly Unmarked[]) => Promise<ReadonlyMap<Unmarked, Answer> | undefined>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A name for a contract, from the name of its file: `client-moved.v1.schema.json` gives `ClientMovedV1`. */
export const nameFromFile = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? "")
    .replace(/(\.schema)?\.json$/, "")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const refuseAll = (file: string, complaints: readonly Complaint[]): void => {
  if (complaints.length > 0) throw new GenerationError(complaints.map((complaint) => ({ file, ...complaint })));
};

/** Refuses fields without a mark, and says what to write. */
const refuseUnmarked = (name: string, file: string, unmarked: readonly Unmarked[]): GenerationError => {
  const likely = new Map(unmarked.map((each) => [each, each.like]));
  const message = `needs the marks of these fields. Write what each is into a file, and give it with --documented FILE:\n${json(withMarks(name, undefined, likely))}`;
  return new GenerationError([
    ...unmarked.map((each) => ({ file, ...complainAboutUnmarked(each) })),
    { file, pointer: "", message },
  ]);
};

/**
 * Returns the files of a new contract: the unchanged schema, the marks of its fields, what no schema says, a first valid
 * fixture and a changeset. Throws a {@link GenerationError} if the schema or the name cannot be a contract, and if
 * fields need marks and nobody can be asked.
 */
export const newContract = async (given: NewContract, ask?: Ask): Promise<Map<string, string>> => {
  const { file, name, annotations = [], formats, existing, taken, changesets = [] } = given;
  const text = given.text.replaceAll("\r\n", "\n");
  const refuse = (message: string) => new GenerationError([{ file, pointer: "", message }]);
  if (existing.includes(name)) throw refuse(`would be the contract ${name}, which already exists: give another --name`);
  const nameProblem = lintNames([...existing, name], taken).find((problem) => problem.file === `schemas/${name}`);
  if (nameProblem) throw refuse(`would be the contract "${name}", which ${nameProblem.message}: give another --name`);
  const schema = parseJson(file, text) as Schema;
  const rulesFor = {
    formats: Object.keys(formats),
    annotations,
    declare: (keyword: string) => `give --annotation ${keyword}`,
  };
  refuseAll(file, lint(schema, rulesFor));
  const documented = given.documented && (parseJson(given.documented.file, given.documented.text) as Schema);
  if (given.documented && documented !== undefined) refuseAll(given.documented.file, lint(documented, rulesFor));
  const unmarked = findUnmarked(findFields(schema, documented), schema, documented);
  const answers = unmarked.length === 0 ? new Map<Unmarked, Answer>() : await ask?.(unmarked);
  if (!answers) throw refuseUnmarked(name, file, unmarked);
  const rules = answers.size > 0 ? withMarks(name, documented, answers) : documented;

  const facts = deriveFacts({ name, path: `schemas/${name}`, published: schema, contract: {} });
  const { kind, version, correlationHeader } = facts;
  const fixture = sampleOf(normalise(schema, annotations), formats, facts);
  if (fixture === undefined)
    throw refuse("refuses every payload that was tried: make the folder by hand, with a valid fixture");
  const description = isSchemaObject(schema) ? (schema.description ?? schema.title) : undefined;
  const summary = `Add the contract ${name}${description === undefined ? "" : `: ${String(description).split("\n")[0]?.trim()}`}`;
  return new Map([
    [`schemas/${name}/schema.json`, text.endsWith("\n") ? text : `${text}\n`],
    ...(rules === undefined ? [] : [[`schemas/${name}/documented.json`, json(rules)] as const]),
    [
      `schemas/${name}/contract.json`,
      json({ kind, version, correlationHeader, ...(annotations.length > 0 && { annotations }) }),
    ],
    [`schemas/${name}/fixtures/valid/generated.json`, json(fixture)],
    changesetOf(name, summary, changesets),
  ]);
};
