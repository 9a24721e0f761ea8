import { catalogue } from "../generated/catalogue.js";
import type { ContractSchemas, Schema } from "../schema/json-schema.js";
import type { ContractName } from "./contract-name.js";

// A byte order mark is not part of the JSON text that follows it.
const parse = (text: string): Schema => JSON.parse(text.replace(/^\uFEFF/, "")) as Schema;

/** Returns the schemas of a contract, parsed anew each time. */
export const readSchemas = (name: ContractName): ContractSchemas => {
  const { schema, documented } = catalogue[name];
  return { published: parse(schema), ...(documented !== undefined && { documented: parse(documented) }) };
};
