import type { Fields } from "../../../src/fields/field-tree.js";
import type { Facts } from "../description/facts.js";
import { banner } from "./banner.js";

const text = (value: unknown): string => JSON.stringify(value);
const union = (names: readonly string[]): string => names.map(text).join(" | ") || "never";

/** How one kind of contract is defined: the module of `src/` that builds it, and what that is told. */
interface Definition {
  readonly module: string;
  readonly define: string;
  readonly interface: string;
  /** Type arguments behind the payload and the name. */
  readonly types: readonly string[];
  readonly parts: Readonly<Record<string, unknown>>;
  /** The exported type, where it is not the payload itself. */
  readonly payload?: string;
}

const definitionOf = ({ kind, defaults, times }: Facts): Definition => {
  switch (kind) {
    case "event":
      return {
        module: "event",
        define: "defineEvent",
        interface: "EventContract",
        types: [union([...Object.keys(defaults), ...times])],
        parts: { defaults, times },
      };
    case "pismo-payload":
      return {
        module: "pismo",
        define: "definePismoPayload",
        interface: "PismoPayloadContract",
        types: [union(Object.keys(defaults))],
        parts: { defaults },
      };
    case "pismo-envelope":
      return {
        module: "pismo",
        define: "definePismoEnvelope",
        interface: "PismoEnvelopeContract",
        types: [],
        parts: {},
      };
    case "debitsuccess-request":
      return {
        module: "debitsuccess",
        define: "defineDebitsuccessRequest",
        interface: "DebitsuccessRequestContract",
        types: [],
        parts: {},
      };
    case "plain":
      return { module: "plain", define: "definePlain", interface: "PlainContract", types: [], parts: {} };
  }
};

const example = (name: string): string[] => [
  "@example",
  "```ts",
  `import { ${name} } from "client-contracts";`,
  "",
  `const read = (text: string): ${name} => ${name}.parseJson(text);`,
  "```",
];

const documentation = ({ name, description, source, version }: Facts): string => {
  const origin = source === undefined ? `Version ${version}.` : `Version ${version}. Source: ${source}.`;
  const lines = [...description.split("\n").map((line) => line.trim()), "", origin, "", ...example(name)];
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

/** Returns the module of one contract: its type and its value, under one name, and its error table if it has one. */
export const renderContract = (facts: Facts, fields: Fields, hasDocumented: boolean, source: string): string => {
  const { name, version, id, correlationHeader, identity } = facts;
  const definition = definitionOf(facts);
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
    `import type { ${name} as Payload } from "./types.js";`,
  ];
  const parts = [
    `name: ${text(name)}`,
    `version: ${text(version)}`,
    `id: ${text(id)}`,
    `correlationHeader: ${text(correlationHeader)}`,
    ...(identity ? [`identity: ${text(identity)}`] : []),
    `fields: ${text(fields)}`,
    "published: { check, explain }",
    ...(hasDocumented ? ["documented: { check: checkDocumented, explain: explainDocumented }"] : []),
    ...(codes.length > 0 ? [`codes: ${text(codes)}`] : []),
    ...Object.entries(definition.parts).map(([key, value]) => `${key}: ${text(value)}`),
  ];
  const isEnvelope = facts.kind === "pismo-envelope";
  const type = isEnvelope
    ? `export type ${name}<Data = unknown> = Omit<Payload, "data"> & { data: Data };`
    : `export type ${name} = Payload;`;
  const contractType = `${definition.interface}<${[isEnvelope ? name : "Payload", text(name), ...definition.types].join(", ")}>`;
  return [
    banner(source),
    `${imports.join("\n")}\n\n`,
    documentation(facts),
    `${type}\n\n`,
    documentation(facts),
    `export const ${name}: ${contractType} = /* @__PURE__ */ ${definition.define}({\n`,
    parts.map((part) => `  ${part},\n`).join(""),
    "});\n",
    renderErrors(facts),
  ].join("");
};
