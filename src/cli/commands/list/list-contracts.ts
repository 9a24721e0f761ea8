import type { CatalogueEntry } from "../../../catalogue/catalogue-entry.js";
import type { ContractName } from "../../../catalogue/contract-name.js";
import type { Contract } from "../../../contract/contract.js";
import type { Identity } from "../../../contract/identity.js";
import { catalogue } from "../../../generated/catalogue.js";
import { contracts } from "../../../generated/index.js";
import { renderTable, type TableOptions } from "../../shared/table.js";

/** A contract in a few words: a row of the list. */
export interface ListedContract extends Omit<CatalogueEntry, "schema" | "documented"> {
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly correlationHeader: string;
  /** How its payloads are recognised; absent if they carry no mark. */
  readonly identity?: Identity;
}

/** Returns what the list shows of each contract, for programs. */
export const listContracts = (): ListedContract[] =>
  Object.values<Contract<unknown, ContractName>>(contracts).map(
    ({ name, version, id, correlationHeader, identity }) => {
      const { schema: _, documented: __, ...about } = catalogue[name];
      return { name, version, id, correlationHeader, ...(identity && { identity }), ...about };
    },
  );

/** Returns the list of contracts as a table for people. */
export const renderList = (options: TableOptions = {}): string =>
  renderTable(
    [
      ["contract", "version", "kind", "correlation header", "documented in"],
      ...listContracts().map(({ name, version, kind, correlationHeader, source = "" }) => [
        name,
        version,
        kind,
        correlationHeader,
        source,
      ]),
    ],
    options,
  );
