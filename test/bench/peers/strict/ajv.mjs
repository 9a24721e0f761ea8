import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/ClientAddressRemovedV1/${name}.json`, import.meta.url), "utf8"));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

/** Both schemas of the contract in one: its own, and the rules of its page. */
export const is = ajv.compile({ allOf: [read("schema"), read("documented")] });
