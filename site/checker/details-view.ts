import { createElement } from "./create-element.js";

/** A part that is made only once the reader opens it, and again while it is open. */
export class DetailsView {
  readonly #text: HTMLElement;
  readonly element: HTMLDetailsElement;
  #make: () => string = () => "";

  constructor(title: string, note: string) {
    // It scrolls, so the keyboard must reach it.
    this.#text = createElement("pre", { tabindex: "0", role: "region", "aria-label": title });
    const inside = createElement("div", {}, createElement("p", { class: "note" }, note), this.#text);
    this.element = createElement("details", { hidden: true }, createElement("summary", {}, title), inside);
    this.element.addEventListener("toggle", () => this.#update());
  }

  /** Shows what the function makes; nothing hides the part. */
  show(make: (() => string) | undefined): void {
    this.element.hidden = make === undefined;
    this.#make = make ?? (() => "");
    this.#update();
  }

  #update(): void {
    this.#text.textContent = this.element.open ? this.#make() : "";
  }
}
