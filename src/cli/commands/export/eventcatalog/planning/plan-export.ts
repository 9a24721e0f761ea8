import type { ContractName } from "../../../../../catalogue/contract-name.js";
import { catalogue as described } from "../../../../../generated/catalogue.js";
import { exportedMessage } from "../contents/exported-message.js";
import { exportedServices } from "../contents/exported-services.js";
import type { Catalogue } from "../open-catalogue.js";
import type { CatalogueChange, WrittenFile } from "./catalogue-change.js";
import { planMessage } from "./plan-message.js";
import { planService } from "./plan-service.js";
import { planTeams } from "./plan-teams.js";

/** What an export does. */
export interface ExportPlan {
  readonly changes: readonly CatalogueChange[];
  /** How many files are already as they should be. */
  readonly unchanged: number;
}

const changeOf = ({ path, text }: WrittenFile, { read }: Catalogue): CatalogueChange[] => {
  const before = read(path);
  if (before === text) return [];
  return [{ act: before === undefined ? "create" : "update", path, text }];
};

/** Plans the export of contracts into a catalogue. Throws a `UsageError` if a page is not as it can be changed. */
export const planExport = (names: readonly ContractName[], catalogue: Catalogue): ExportPlan => {
  const messages = names.map(exportedMessage);
  const versions = new Map(messages.map(({ name, version }) => [name, version]));
  const teams = planTeams(
    names.flatMap((name) => described[name].owner ?? []),
    catalogue,
  );
  const planned = messages.map((message) => {
    const { owner } = described[message.name];
    return planMessage(message, owner === undefined ? undefined : teams.ids.get(owner), catalogue);
  });
  const services = exportedServices(names).map((service) => planService(service, versions, catalogue));
  const files = [...planned.flatMap(({ files }) => files), ...services, ...teams.files];
  const written = files.flatMap((file) => changeOf(file, catalogue));
  return {
    changes: [...planned.flatMap(({ before }) => before), ...written],
    unchanged: files.length - written.length,
  };
};
