import type { ContractName } from "../../../../../catalogue/contract-name.js";
import type { Contract } from "../../../../../contract/contract.js";
import type { Identity } from "../../../../../contract/identity.js";
import { catalogue } from "../../../../../generated/catalogue.js";
import { contracts } from "../../../../../generated/index.js";
import { contractPage } from "../../../../shared/contract-page.js";
import { type ExportedMessage, isEnvelope, requestsOf } from "./exported-message.js";
import { markdownCellCode, markdownCode, markdownTable, markdownText } from "./markdown-text.js";

const list = (names: readonly string[]): string => names.map(markdownCode).join(", ");

const aboutOf = (contract: Contract<unknown, ContractName>): string[] => {
  const { raised, response, owner, source } = catalogue[contract.name];
  const requests = requestsOf(contract.name);
  return [
    ...(raised === undefined ? [] : [`**When:** ${markdownText(raised)}`]),
    ...(response === undefined ? [] : [`**Response:** ${markdownCode(response)}`]),
    ...(requests.length === 0 ? [] : [`**Response to:** ${list(requests)}`]),
    ...(isEnvelope(contract) ? ["**Envelope:** payloads of other contracts come in it."] : []),
    ...(owner === undefined ? [] : [`**Owner:** ${markdownText(owner)}`]),
    ...(source === undefined ? [] : [`**Documented in:** ${markdownText(source)}`]),
  ];
};

const placeOf = ({ envelope }: Identity): string =>
  envelope === undefined ? "the payload" : `the envelope, ${markdownCode(envelope.contract)},`;

const identityWords = (identity: Identity): string => {
  const { at, values, with: others = {} } = identity;
  const also = Object.entries(others).map(([pointer, text]) => `${markdownCode(pointer)} is ${markdownCode(text)}`);
  const named = values === undefined ? "names what it carries" : `is ${values.map(markdownCode).join(" or ")}`;
  return `In ${placeOf(identity)} ${[`${markdownCode(at)} ${named}`, ...also].join(", and ")}.`;
};

const recognition = ({ identity }: Contract<unknown>): string =>
  identity === undefined
    ? "Payloads carry no mark: who receives one must know from elsewhere which contract it has."
    : identityWords(identity);

const headers = ({ correlationHeader, identity, partitionKey }: Contract<unknown>): string[] => [
  markdownTable([
    ["header", "what it holds"],
    [markdownCellCode(correlationHeader), "the correlation id, the same in all that one action causes"],
  ]),
  ...(identity?.correlationAt === undefined
    ? []
    : [`It also stands in ${placeOf(identity)} at ${markdownCode(identity.correlationAt)}.`]),
  ...(partitionKey === undefined ? [] : [`Payloads with the same ${markdownCode(partitionKey)} must stay in order.`]),
];

const fieldTable = ({ fields }: ExportedMessage): string =>
  markdownTable([
    ["field", "type", "required", "mark", "rule", "description"],
    ...fields.map(({ field, type, required, sensitivity = "", rule, description }) => [
      field === "" ? "(payload)" : markdownCellCode(field),
      markdownText(type),
      required ? "yes" : "no",
      sensitivity,
      markdownText(rule),
      markdownText(description),
    ]),
  ]);

// Only MDX has components. A title is no attribute that needs escaping: it is one of two.
const schema = (file: string, title: string, isMdx: boolean): string =>
  isMdx ? `<SchemaViewer file="${file}" title="${title}" maxHeight="500" />` : `[${title}](${file})`;

/** Returns the text of a message's page, without front matter, as Markdown or MDX. */
export const messageBody = (message: ExportedMessage, isMdx: boolean): string => {
  const contract = contracts[message.name] as Contract<unknown, ContractName>;
  const page = contractPage(message.name);
  return [
    ...aboutOf(contract),
    `**More:** [the contract's page](${page}), with a checker for payloads`,
    ...(isMdx ? ["<NodeGraph />"] : []),
    "## Headers",
    ...headers(contract),
    "## How a payload is recognised",
    recognition(contract),
    "## Fields",
    ...(message.fields.some(({ sensitivity }) => sensitivity !== undefined)
      ? ["What is marked as personal or secret must not get into logs."]
      : []),
    fieldTable(message),
    "## Schema",
    schema(message.published.path, "Published schema: what consumers accept", isMdx),
    ...(message.strict === undefined
      ? []
      : [schema(message.strict.path, "With the documented rules: what producers must keep", isMdx)]),
  ].join("\n\n");
};
