// Imports by name, so that a bundle holds the address and not the whole file.
// @ts-expect-error TypeScript allows only what Node does, but Node never loads this file itself: a bundler does.
import { homepage } from "../../../package.json";

/** Returns the address of a contract's page on the published site, whose address `homepage` in package.json is. */
export const contractPage = (name: string): string => new URL(`contracts/${name}.html`, homepage).href;
