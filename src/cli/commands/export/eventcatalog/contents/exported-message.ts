import type { ContractName } from "../../../../../catalogue/contract-name.js";
import type { Contract } from "../../../../../contract/contract.js";
import { catalogue } from "../../../../../generated/catalogue.js";
import { contracts } from "../../../../../generated/index.js";
import { payloadOf, readFixtureFiles } from "../../../../../samples/fixture-files.js";
import type { Field } from "../../../../../schema/list-fields.js";
import { fieldsOf, showPublished, showStrict } from "../../../show/show-contract.js";
import type { Item } from "../pages/front-matter.js";
import { toSemanticVersion } from "../pages/semantic-version.js";
import type { WrittenFile } from "../planning/catalogue-change.js";

/** What a contract is in a catalogue of events: a page, and the files beside it. */
export interface ExportedMessage {
  readonly name: ContractName;
  /** Where its page goes if there is none. */
  readonly collection: "commands" | "events";
  /** As a semantic version. */
  readonly version: string;
  readonly summary: string;
  readonly badges: readonly Item[];
  readonly fields: readonly Field[];
  readonly published: WrittenFile;
  /** Absent if there are no documented rules. */
  readonly strict?: WrittenFile;
  /** Valid payloads. */
  readonly examples: readonly WrittenFile[];
}

const isRequest = (name: ContractName): boolean =>
  catalogue[name].response !== undefined || catalogue[name].kind === "debitsuccess-request";

/** The contracts whose payloads a contract's answer. */
export const requestsOf = (name: ContractName): string[] =>
  Object.entries(catalogue).flatMap(([request, { response }]) => (response === name ? [request] : []));

/** Whether payloads of other contracts come in those of this one. */
export const isEnvelope = ({ name, identity }: Contract<unknown, ContractName>): boolean =>
  catalogue[name].kind === "pismo-envelope" || (identity !== undefined && identity.values === undefined);

const badge = (content: string, color: string): Item => ({ content, backgroundColor: color, textColor: color });

const badgesOf = (contract: Contract<unknown, ContractName>, fields: readonly Field[]): Item[] => {
  const isMarked = (mark: Field["sensitivity"]) => fields.some(({ sensitivity }) => sensitivity === mark);
  return [
    ...(isEnvelope(contract) ? [badge("Envelope", "blue")] : []),
    ...(isRequest(contract.name) ? [badge("Request", "blue")] : []),
    ...(requestsOf(contract.name).length > 0 ? [badge("Response", "blue")] : []),
    ...(isMarked("personal") ? [badge("Personal data", "yellow")] : []),
    ...(isMarked("secret") ? [badge("Secrets", "red")] : []),
  ];
};

// Byte for byte, but none whose text is not JSON.
const examplesOf = (name: ContractName): WrittenFile[] =>
  readFixtureFiles(name)
    .valid.filter((file) => payloadOf(file) !== undefined)
    .map((file) => ({ path: file.name.replace(/^valid\//, ""), text: file.text }));

/** The names of a message's schema files, which no file of others should have. */
export const schemaFileNames = (name: string) => ({
  published: `${name}.schema.json`,
  strict: `${name}.strict.schema.json`,
});

/** Returns what a contract is in a catalogue of events. */
export const exportedMessage = (name: ContractName): ExportedMessage => {
  const contract = contracts[name] as Contract<unknown, ContractName>;
  const { summary, description, hasDocumentedRules } = catalogue[name];
  const fields = fieldsOf(name);
  const paths = schemaFileNames(name);
  return {
    name,
    collection: isRequest(name) ? "commands" : "events",
    version: toSemanticVersion(contract.version),
    summary: (summary ?? description).replace(/\s+/g, " ").trim(),
    badges: badgesOf(contract, fields),
    fields,
    published: { path: paths.published, text: showPublished(name) },
    ...(hasDocumentedRules && { strict: { path: paths.strict, text: showStrict(name) } }),
    examples: examplesOf(name),
  };
};
