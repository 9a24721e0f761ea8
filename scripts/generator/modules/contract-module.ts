import type { Dates } from "../../../src/contract/dates.js";
import type { Fills } from "../../../src/contract/fills.js";
import type { Fields } from "../../../src/fields/field-tree.js";
import { toKeys } from "../../../src/json/pointer.js";
import type { Facts } from "../description/facts.js";
import type { Kind } from "../input/contract-json.js";
import { banner } from "./banner.js";
import { datesType } from "./dates-type.js";

const text = (value: unknown): string => JSON.stringify(value);
const union = (names: readonly string[]): string => names.map(text).join(" | ") || "never";

/** How one kind of contract is defined: the module of `src/` that builds it, and its type arguments. */
interface Definition {
  readonly module: string;
  readonly define: string;
  readonly interface: string;
  /**
   * Where in the payload the builder's second argument goes. Its properties may be left out if the builder fills them.
   */
  readonly given?: string;
}

const definitions: Readonly<Record<Kind, Definition>> = {
  event: { module: "event", define: "defineEvent", interface: "EventContract", given: "/metadata" },
  "pismo-payload": { module: "pismo", define: "definePismoPayload", interface: "PismoPayloadContract", given: "" },
  "pismo-envelope": { module: "pismo", define: "definePismoEnvelope", interface: "PismoEnvelopeContract" },
  "debitsuccess-request": {
    module: "debitsuccess",
    define: "defineDebitsuccessRequest",
    interface: "DebitsuccessRequestContract",
    given: "",
  },
  plain: { module: "plain", define: "definePlain", interface: "PlainContract", given: "" },
};

/** The names right below a place. */
const namesBelow = (pointers: readonly string[], at: string): string[] =>
  pointers
    .filter((pointer) => pointer.startsWith(`${at}/`) && !pointer.slice(at.length + 1).includes("/"))
    .map((pointer) => toKeys(pointer).at(-1) as string);

// Not what a producer fills: a producer may lack it.
const alwaysFilled = (fills: Fills): string[] =>
  Object.entries(fills).flatMap(([pointer, fill]) => (typeof fill === "object" && "producer" in fill ? [] : pointer));

/** What a builder fills, and where it takes a Date, as type arguments after the payload and the name. */
const typesOf = ({ given }: Definition, { fills }: Facts, dates: Dates): string[] => {
  if (given === undefined) return [];
  const filled = union(namesBelow(alwaysFilled(fills), given));
  const taken = datesType(dates);
  if (taken !== undefined) return [filled, taken];
  return filled === "never" ? [] : [filled];
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

/** What is known of the fields of a contract's payloads. */
export interface Described {
  readonly fields: Fields;
  /** Where a builder takes a `Date`. */
  readonly dates: Dates;
}

/** Returns the module of one contract: its type and its value, under one name, and its error table if it has one. */
export const renderContract = (
  facts: Facts,
  { fields, dates }: Described,
  hasDocumented: boolean,
  source: string,
): string => {
  const { name, version, id, correlationHeader, identity, fills } = facts;
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
    `import type { ${name} as Payload } from "./types.js";`,
  ];
  const parts = [
    `name: ${text(name)}`,
    `version: ${text(version)}`,
    `id: ${text(id)}`,
    `correlationHeader: ${text(correlationHeader)}`,
    ...(identity ? [`identity: ${text(identity)}`] : []),
    ...(Object.keys(fills).length > 0 ? [`fills: ${text(fills)}`] : []),
    ...(Object.keys(dates).length > 0 ? [`dates: ${text(dates)}`] : []),
    `fields: ${text(fields)}`,
    "published: { check, explain }",
    ...(hasDocumented ? ["documented: { check: checkDocumented, explain: explainDocumented }"] : []),
    ...(codes.length > 0 ? [`codes: ${text(codes)}`] : []),
  ];
  const isEnvelope = facts.kind === "pismo-envelope";
  const type = isEnvelope
    ? `export type ${name}<Data = unknown> = Omit<Payload, "data"> & { data: Data };`
    : `export type ${name} = Payload;`;
  const contractType = `${definition.interface}<${[isEnvelope ? name : "Payload", text(name), ...typesOf(definition, facts, dates)].join(", ")}>`;
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
