import type { ContractName } from "../../../catalogue/contract-name.js";
import { readSchemas } from "../../../catalogue/contract-schemas.js";
import { catalogue } from "../../../generated/catalogue.js";
import { type Field, listFields } from "../../../schema/list-fields.js";
import { strictSchema } from "../../../schema/strict-schema.js";
import { renderTable, type TableOptions } from "../../shared/table.js";

/** Returns the text of a contract's published schema, as it stands in the file. */
export const showPublished = (name: ContractName): string => catalogue[name].schema;

/**
 * Returns the text of one JSON Schema document that accepts what the published schema and the documented rules both
 * accept: the unchanged published schema if there are no documented rules.
 */
export const showStrict = (name: ContractName): string => {
  return catalogue[name].hasDocumentedRules
    ? `${JSON.stringify(strictSchema(name, readSchemas(name)), null, 2)}\n`
    : showPublished(name);
};

/** Returns what a contract asks of each field, in the order of its schema. */
export const fieldsOf = (name: ContractName): Field[] => listFields(readSchemas(name));

/** Returns what a contract asks of each field as a table for people. */
export const renderFields = (name: ContractName, options: TableOptions = {}): string =>
  renderTable(
    [
      ["field", "type", "required", "sensitive", "rule", "description"],
      ...fieldsOf(name).map(({ field, type, required, sensitivity = "", rule, description }) => [
        field || "(payload)",
        type,
        required ? "yes" : "no",
        sensitivity,
        rule,
        description,
      ]),
    ],
    options,
  );
