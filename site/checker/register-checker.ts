import { createContractChecker } from "./contract-checker.js";

/** Defines the element `<contract-checker>`, unless the page has it. */
export const registerChecker = (createWorker: () => Worker): void => {
  if (!customElements.get("contract-checker"))
    customElements.define("contract-checker", createContractChecker(createWorker));
};
