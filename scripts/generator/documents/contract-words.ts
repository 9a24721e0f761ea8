import type { DocumentedContract } from "./documented-contract.js";
import type { PackageFacts } from "./package-facts.js";

/** What tools show of a contract in words, as AsyncAPI and OpenAPI both have it. */
export interface ContractWords {
  readonly summary: string;
  readonly description: string;
  readonly externalDocs: { readonly description: string; readonly url: string };
  readonly tags: readonly { readonly name: string }[] | undefined;
}

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** Returns the address of a contract's page on the published site. */
export const pageOf = ({ homepage }: PackageFacts, name: string): string => `${homepage}contracts/${name}.html`;

/** Returns what a contract is, when its payloads are sent, whose it is and where more is said of it. */
export const contractWords = ({ facts }: DocumentedContract, manifest: PackageFacts): ContractWords => {
  const { name, description, source, about } = facts;
  const { summary = description, raised, owner } = about;
  const ownPage = { description: "The contract's page", url: pageOf(manifest, name) };
  return {
    summary: summary.split("\n")[0] as string,
    description: [description, raised && `When it is sent: ${raised}`, source && `Source: ${source}`]
      .filter(Boolean)
      .join("\n\n"),
    externalDocs: source !== undefined && isUrl(source) ? { description: "The owner's page", url: source } : ownPage,
    tags: owner === undefined ? undefined : [{ name: owner }],
  };
};

/** Returns the owners of contracts, each once, in order. */
export const ownersOf = (contracts: readonly DocumentedContract[]): { readonly name: string }[] => {
  const owners = contracts.flatMap(({ facts: { about } }) => (about.owner === undefined ? [] : [about.owner]));
  return [...new Set(owners)].sort().map((name) => ({ name }));
};
