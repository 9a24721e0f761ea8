import type { Fields } from "../../../src/fields/field-tree.js";
import { maximumDepth } from "../../../src/json/faults.js";
import { isInherited } from "../../../src/json/known.js";
import { lengthOf, lengthOfMember } from "../../../src/json/length.js";
import { toKeys } from "../../../src/json/pointer.js";
import type { DocumentedContract } from "../documents/documented-contract.js";
import { envelopedName, envelopeOf } from "../documents/enveloped-message.js";
import { envelopedFacts } from "../documents/placed-facts.js";
import { banner } from "./banner.js";

/** A contract, or the envelope around the payloads of one, and what is known of its fields. */
export interface Glanced {
  readonly name: string;
  readonly fields: Fields;
  /** JSON Pointer of the mark. */
  readonly markAt?: string | undefined;
}

/** What is glanced at: each contract, and each envelope around another one's payloads. */
export const toGlanced = (contracts: readonly DocumentedContract[]): Glanced[] =>
  contracts.flatMap((contract) => {
    const { identity, name } = contract.facts;
    const { fields } = contract;
    const markAt = identity?.values && identity.at;
    const enveloped = envelopeOf(contract, contracts);
    if (!enveloped) return [{ name, fields, markAt }];
    // The mark is the envelope's.
    return [
      { name, fields },
      { name: envelopedName(enveloped), fields: envelopedFacts(enveloped).fields, markAt },
    ];
  });

const access = (name: string): string => `[${JSON.stringify(name)}]`;

/** Whether an object with these fields, or one in it, may have members by other names. */
const isOpen = ({ parts = {}, patterns, open }: Fields): boolean =>
  patterns !== undefined || open !== undefined || Object.values(parts).some(isOpen);

/** How many objects with described fields are in each other. */
const depthOf = ({ parts }: Fields): number => (parts ? 1 + Math.max(0, ...Object.values(parts).map(depthOf)) : 0);

// The functions do not count levels. Each object that they enter may be in a list.
const isShallow = (fields: Fields): boolean => 2 * depthOf(fields) < maximumDepth;

const renderGlance = ({ name, fields, markAt }: Glanced, functions: Map<string, string>): string => {
  /** Returns the name of the function that measures an object, which is added if it is not there yet. */
  const measure = ({ parts = {} }: Fields): string => {
    const members = Object.entries(parts).filter(([part]) => !isInherited(part));
    const lengths = members.map(([{ length }, inner], index) => {
      const member = `m${index}`;
      if (inner.parts) return `lengthOfMember(${length}, ${measure(inner)}(${member}))`;
      // Most are texts. What else they may be would make the engine's code for this several times as large.
      const ofText = `${member}.length + ${lengthOfMember(length, lengthOf(""))}`;
      return `(typeof ${member} === "string" ? ${ofText} : lengthOfMember(${length}, lengthOf(${member})))`;
    });
    const names = members.map(([part], index) => `${JSON.stringify(part)}: m${index}`);
    const sum = `  const { ${names.join(", ")} } = value as any;\n  return lengthOfObject(${lengths.join(" + ") || "0"});\n`;
    const own = functions.get(sum) ?? `length${functions.size + 1}`;
    functions.set(sum, own);
    return own;
  };
  const mark =
    markAt &&
    `mark: (value: any) => value${toKeys(markAt)
      .map((key) => `?.${access(key)}`)
      .join("")}`;
  const length = fields.parts && !isOpen(fields) && isShallow(fields) && `length: ${measure(fields)}`;
  return `  ${JSON.stringify(name)}: { ${[mark, length].filter(Boolean).join(", ")} },\n`;
};

/** Returns the module with what the command reads of payloads at a glance, by the names that it judges them under. */
export const renderGlances = (glanced: readonly Glanced[]): string => {
  // The names of the functions by what they do, which may be the same for several objects.
  const functions = new Map<string, string>();
  const entries = glanced.map((each) => renderGlance(each, functions));
  return [
    banner("schemas/*"),
    'import type { Glance } from "../check/model/glance.js";\n',
    'import { isObject, lengthOf, lengthOfMember, lengthOfObject } from "../runtime/index.js";\n\n',
    ...[...functions].map(
      ([sum, own]) =>
        `const ${own} = (value: any): number => {\n  if (!isObject(value)) return lengthOf(value, ${own});\n${sum}};\n`,
    ),
    "\n/** What is read of payloads at a glance, under the names of the contracts, and of the envelopes around them. */\n",
    "export const glances: Readonly<Record<string, Glance>> = {\n",
    ...entries,
    "};\n",
  ].join("");
};
