/** Where a contract's page is, from the path of the site's root. */
export const contractPath = (base: string, contract: string): string => `${base}contracts/${contract}.html`;
