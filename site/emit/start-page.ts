import type { Facts } from "../../scripts/generator/description/facts.js";
import { contractPath } from "./contract-links.js";
import { codeHtml, element, escapeHtml, type Html, linkHtml } from "./html.js";

/** The contracts of an owner. */
export interface OwnerGroup {
  /** Absent for the contracts of no known owner. */
  readonly owner?: string;
  readonly contracts: readonly Facts[];
}

/** Groups contracts by owner, in the order of the owners' names; those of no known owner come last. */
export const byOwner = (contracts: readonly Facts[]): OwnerGroup[] => {
  const owners = [...new Set(contracts.map(({ about }) => about.owner))];
  const named = owners.filter((owner) => owner !== undefined).sort();
  const group = (owner: string | undefined) => contracts.filter(({ about }) => about.owner === owner);
  const rest = group(undefined);
  return [
    ...named.map((owner) => ({ owner, contracts: group(owner) })),
    ...(rest.length > 0 ? [{ contracts: rest }] : []),
  ];
};

/** What a group is called on the pages. */
export const ownerTitle = ({ owner }: OwnerGroup): string => owner ?? "No known owner";

const card = (base: string, { name, version, about, description }: Facts): Html =>
  element(
    "li",
    { class: "card" },
    linkHtml(contractPath(base, name), codeHtml(name)),
    element("span", { class: "card-version" }, escapeHtml(version)),
    element("p", {}, escapeHtml(about.summary ?? description)),
  );

/** Returns the contracts by owner, as Markdown. */
export const contractCards = (base: string, contracts: readonly Facts[]): string =>
  byOwner(contracts)
    .flatMap((group, index) => [
      element("h3", { id: `owner-${index + 1}` }, escapeHtml(ownerTitle(group))),
      element(
        "ul",
        { class: "cards" },
        group.contracts.map((facts) => card(base, facts)),
      ),
    ])
    .join("\n\n");
