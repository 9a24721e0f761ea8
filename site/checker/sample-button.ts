import { createElement } from "./create-element.js";

/** A button that shows a sample, and says why it cannot where there is none. */
export class SampleButton {
  readonly element: HTMLButtonElement;
  readonly #what: string;

  /** `what` is what it shows: `"broken sample"`. */
  constructor(what: string, press: () => void) {
    this.#what = what;
    this.element = createElement("button", { type: "button" }, `A ${what}`);
    this.element.addEventListener("click", press);
  }

  /** Says whether there is a sample: of the contract, or of any if none is named. */
  offer(isThere: boolean, contract: string | undefined): void {
    this.element.disabled = !isThere;
    if (isThere) for (const name of ["title", "aria-description"]) this.element.removeAttribute(name);
    else
      for (const name of ["title", "aria-description"])
        this.element.setAttribute(name, `There is no ${this.#what} of ${contract ?? "any contract"}`);
  }
}
