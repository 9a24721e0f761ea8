import { registerChecker } from "./register-checker.js";

/**
 * Defines the element `<contract-checker contract="NAME">` on a page of the site; without a name, payloads say whose they
 * are. Import it once a reader asks for the checker: it brings the editor and all contracts.
 */
export const defineChecker = (): void =>
  registerChecker(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
