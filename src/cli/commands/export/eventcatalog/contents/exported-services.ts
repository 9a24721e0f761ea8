import type { ContractName } from "../../../../../catalogue/contract-name.js";
import { catalogue } from "../../../../../generated/catalogue.js";
import { toResourceIds } from "./resource-id.js";

/** A system that sends or receives messages. */
export interface ExportedService {
  readonly id: string;
  readonly name: string;
  readonly sends: readonly ContractName[];
  readonly receives: readonly ContractName[];
}

/** Returns the systems that are known to send or receive payloads of the contracts, in the order of their ids. */
export const exportedServices = (names: readonly ContractName[]): ExportedService[] => {
  const having = (role: "producers" | "consumers", system: string) =>
    names.filter((name) => catalogue[name][role]?.includes(system));
  const systems = names.flatMap((name) => [...(catalogue[name].producers ?? []), ...(catalogue[name].consumers ?? [])]);
  return [...toResourceIds(systems)]
    .sort(([, left], [, right]) => (left < right ? -1 : 1))
    .map(([name, id]) => ({ id, name, sends: having("producers", name), receives: having("consumers", name) }));
};
