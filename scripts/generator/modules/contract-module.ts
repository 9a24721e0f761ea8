import type { Dates } from "../../../src/contract/dates.js";
import type { Fields } from "../../../src/fields/field-tree.js";
import type { Facts } from "../description/facts.js";
import type { Kind } from "../input/contract-json.js";
import type { PayloadTypes } from "../types/payload-types.js";
import { shapeOf } from "../types/shape.js";
import { banner } from "./banner.js";

const text = (value: unknown): string => JSON.stringify(value);

const inherited = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join("|")})":`);

// For a member with the name of a method of all objects, the compiler expects that method, and not what the type says.
const literal = (value: unknown): string => text(value) + (inherited.test(text(value)) ? " as const" : "");

/** How one kind of contract is defined: the module of `src/` that builds it. */
interface Definition {
  readonly module: string;
  readonly define: string;
  readonly interface: string;
}

const definitions: Readonly<Record<Kind, Definition>> = {
  event: { module: "event", define: "defineEvent", interface: "EventContract" },
  "pismo-payload": { module: "pismo", define: "definePismoPayload", interface: "PismoPayloadContract" },
  "pismo-envelope": { module: "pismo", define: "definePismoEnvelope", interface: "PismoEnvelopeContract" },
  "debitsuccess-request": {
    module: "debitsuccess",
    define: "defineDebitsuccessRequest",
    interface: "DebitsuccessRequestContract",
  },
  plain: { module: "plain", define: "definePlain", interface: "PlainContract" },
};

const example = (name: string): string[] => [
  "@example",
  "```ts",
  `import { ${name} } from "client-contracts";`,
  "",
  `const read = (text: string): ${name} => ${name}.parseJson(text);`,
  "```",
];

const documentation = ({ name, description, source, version }: Facts, types: string): string => {
  const shape = ["```ts", ...shapeOf(types), "```"];
  const origin = source === undefined ? `Version ${version}.` : `Version ${version}. Source: ${source}.`;
  const lines = [...description.split("\n").map((line) => line.trim()), "", origin, "", ...shape, "", ...example(name)];
  return `/**\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd()).join("\n")}\n */\n`;
};

const codesOf = ({ errors }: Facts) =>
  errors.flatMap(({ code, raisedFor = [] }) => raisedFor.map((place) => ({ code, ...place })));

const renderErrors = ({ name, errors }: Facts): string =>
  errors.length === 0
    ? ""
    : [
        `\n/** The error table on the page of ${name}: what a response's notes may say. */\n`,
        `export const ${name}Errors = [\n`,
        ...errors.map(({ raisedFor: _, ...row }) => `  ${text(row)},\n`),
        "] as const;\n",
      ].join("");

// A declaration file that a user's compiler writes may name only what a module with a public path exports.
const sharedTypes =
  '// What a user infers from the contract has its name here.\nexport type * from "../../types.js";\n\n';

/** What is known of a contract's payloads. */
export interface Described {
  readonly types: PayloadTypes;
  readonly fields: Fields;
  /** Where a builder takes a `Date`. */
  readonly dates: Dates;
}

/** Returns the module of one contract: its type and its value, under one name, and its error table if it has one. */
export const renderContract = (
  facts: Facts,
  { types, fields, dates }: Described,
  hasDocumented: boolean,
  source: string,
): string => {
  const { name, version, id, correlationHeader, identity, fills, partitionKey } = facts;
  const definition = definitions[facts.kind];
  const codes = codesOf(facts);
  const imports = [
    `import type { ${definition.interface} } from "../../kinds/${definition.module}.js";`,
    `import { ${definition.define} } from "../../runtime/index.js";`,
    ...(hasDocumented
      ? [
          'import { check as checkDocumented } from "./documented-check.js";',
          'import { explain as explainDocumented } from "./documented-explain.js";',
        ]
      : []),
    'import { check } from "./published-check.js";',
    'import { explain } from "./published-explain.js";',
  ];
  const parts = [
    `name: ${text(name)}`,
    `version: ${text(version)}`,
    `id: ${text(id)}`,
    `correlationHeader: ${text(correlationHeader)}`,
    ...(identity ? [`identity: ${text(identity)}`] : []),
    ...(Object.keys(fills).length > 0 ? [`fills: ${text(fills)}`] : []),
    ...(Object.keys(dates).length > 0 ? [`dates: ${literal(dates)}`] : []),
    ...(partitionKey === undefined ? [] : [`partitionKey: ${text(partitionKey)}`]),
    `fields: ${literal(fields)}`,
    "published: { check, explain }",
    ...(hasDocumented ? ["documented: { check: checkDocumented, explain: explainDocumented }"] : []),
    ...(codes.length > 0 ? [`codes: ${text(codes)}`] : []),
  ];
  const contractType = `${definition.interface}<${[name, text(name), ...types.names].join(", ")}>`;
  return [
    banner(source),
    `${imports.join("\n")}\n\n`,
    sharedTypes,
    documentation(facts, types.published),
    `${types.published}\n${types.others}\n`,
    // The interface of the same name has the comment: editors show both.
    `export const ${name}: ${contractType} = /* @__PURE__ */ ${definition.define}({\n`,
    parts.map((part) => `  ${part},\n`).join(""),
    "});\n",
    renderErrors(facts),
  ].join("");
};
