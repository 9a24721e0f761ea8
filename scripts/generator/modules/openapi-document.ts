import { dialectUris } from "../../../src/schema/json-schema.js";
import { contractWords, ownersOf } from "../documents/contract-words.js";
import { documentSchemas, strictKey } from "../documents/document-schemas.js";
import type { DocumentedContract } from "../documents/documented-contract.js";
import { idSchema } from "../documents/header-schema.js";
import type { PackageFacts } from "../documents/package-facts.js";
import { printJson } from "../documents/print-json.js";
import { secretPlaces } from "../documents/secret-places.js";
import { row } from "./markdown-table.js";

const description = `Generated from the schemas of the package client-contracts: the contracts that are requests, with their responses.

The owners' pages name no address, method or status: this document takes \`POST\`, the contract's name as the path, and 200. Give your tool the server that the owner told you.

Bodies are judged by the schema that their owner published, as it stands. The schema that \`x-strict-schema\` names asks for what the owner's page says in words, too: write by that one.`;

const placeOf = (key: string): string => `#/components/schemas/${key}`;

const contentOf = ({ facts, fixtures }: DocumentedContract): object => {
  const examples = fixtures.map(({ name, payload }) => [name, { value: payload }] as const);
  return {
    "application/json": {
      schema: { $ref: placeOf(facts.name) },
      examples: examples.length > 0 ? Object.fromEntries(examples) : undefined,
    },
  };
};

const errorTable = ({ facts: { errors } }: DocumentedContract): string | undefined =>
  errors.length === 0
    ? undefined
    : [
        "The codes of the answer:\n",
        row(["code", "type", "message"]),
        row(["---", "---", "---"]),
        ...errors.map(({ code, type, message }) => row([code, type, message])),
      ].join("\n");

const secretsOf = ({ fields }: DocumentedContract): string | undefined => {
  const places = secretPlaces(fields);
  return places.length === 0
    ? undefined
    : `The request itself carries secrets, at ${places.map((place) => `\`${place}\``).join(", ")}: keep them out of logs. The contract knows of no other authentication.`;
};

const operationOf = (request: DocumentedContract, response: DocumentedContract, manifest: PackageFacts): object => {
  const { summary, description, tags, externalDocs } = contractWords(request, manifest);
  const { name, correlationHeader, errors } = request.facts;
  return {
    operationId: name,
    summary,
    description: [description, secretsOf(request), errorTable(request)].filter(Boolean).join("\n\n"),
    tags: tags?.map((tag) => tag.name),
    externalDocs,
    parameters: [
      {
        name: correlationHeader,
        in: "header",
        required: false,
        description: "The correlation id, as producers of this package send it",
        schema: idSchema,
      },
    ],
    requestBody: { required: true, content: contentOf(request) },
    responses: {
      "200": { description: contractWords(response, manifest).summary, content: contentOf(response) },
    },
    "x-strict-schema": placeOf(strictKey(request)),
    "x-errors": errors.length > 0 ? errors : undefined,
  };
};

/**
 * Returns the contracts that are requests as a document of OpenAPI 3.1, with their responses; without a path if none of
 * them is.
 */
export const renderOpenApi = (contracts: readonly DocumentedContract[], manifest: PackageFacts): string => {
  const { name: title, version, license, homepage } = manifest;
  const pairs = contracts.flatMap((request) => {
    const response = contracts.find(({ facts }) => facts.name === request.facts.about.response);
    return response ? [{ request, response }] : [];
  });
  const shown = contracts.filter((each) =>
    pairs.some(({ request, response }) => each === request || each === response),
  );
  const schemas = shown.flatMap((contract) => documentSchemas(contract, placeOf));
  const document = {
    openapi: "3.1.0",
    info: { title, version, description, license: { name: license, identifier: license } },
    jsonSchemaDialect: dialectUris["2020-12"],
    externalDocs: { description: "The catalogue of the contracts", url: homepage },
    tags: ownersOf(shown),
    paths: Object.fromEntries(
      pairs.map(({ request, response }) => [
        `/${request.facts.name}`,
        { post: operationOf(request, response, manifest) },
      ]),
    ),
    components: { schemas: Object.fromEntries(schemas.map(({ key, schema }) => [key, schema])) },
  };
  return `${printJson(document)}\n`;
};
