import { basename } from "node:path/posix";
import type { Fields } from "../../../src/fields/field-tree.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import type { Facts } from "../description/facts.js";
import { parseExactly } from "../input/exact-json.js";
import type { Loaded } from "../input/load.js";
import { type ContractSource, exampleFiles } from "../input/source.js";

/** A valid example payload, by the name of its file without the extension. */
export interface ValidFixture {
  readonly name: string;
  readonly payload: unknown;
}

/** A contract as documents for other tools describe it. */
export interface DocumentedContract {
  readonly facts: Facts;
  readonly fields: Fields;
  /** Whether the owner's page names the header of the correlation id. */
  readonly namesHeader: boolean;
  /** JSON Pointer of the correlation id in the payload, if payloads carry it. */
  readonly correlationAt?: string;
  /** For an envelope: JSON Pointer of the payload in it. */
  readonly carries?: string;
  /** What its owner calls it, if the schema says. */
  readonly title?: string;
  /** Whether `documented.json` asks for something, and does not just mark fields. */
  readonly hasDocumentedRules: boolean;
  /** The schemas as they stand. Here, and in payloads, a number is as it is written if `JSON.parse` would round it. */
  readonly published: Schema;
  readonly documented?: Schema;
  readonly fixtures: readonly ValidFixture[];
}

const titleOf = (schema: Schema): Pick<DocumentedContract, "title"> =>
  typeof schema === "object" && typeof schema.title === "string" ? { title: schema.title } : {};

/** Returns a contract for documents: its files, read without rounding a number, and what is known of it. */
export const documentContract = (
  { path, published, contract }: Loaded,
  source: ContractSource,
  description: Pick<DocumentedContract, "facts" | "fields" | "hasDocumentedRules">,
): DocumentedContract => {
  const read = (file: string): unknown => {
    const text = source.files.get(file);
    return text === undefined ? undefined : parseExactly(text.replace(/^\uFEFF/, ""));
  };
  const documented = read(`${path}/documented.json`);
  const { correlationAt, carries } = contract;
  return {
    ...description,
    namesHeader: contract.correlationHeader !== undefined,
    ...(correlationAt !== undefined && { correlationAt }),
    ...(carries !== undefined && { carries }),
    ...titleOf(published),
    published: read(`${path}/schema.json`) as Schema,
    ...(documented !== undefined && { documented: documented as Schema }),
    fixtures: exampleFiles(source).map((file) => ({ name: basename(file, ".json"), payload: read(file) })),
  };
};
