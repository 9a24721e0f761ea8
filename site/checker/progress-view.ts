import { createElement } from "./create-element.js";

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Shows how far a large text has been checked, with a button that stops it. */
export class ProgressView {
  readonly #bar = createElement("progress", { max: "100", "aria-label": "Checked so far" });
  readonly #words = createElement("span", { class: "note" });
  readonly #stop = createElement("button", { type: "button" }, "Stop");
  readonly element = createElement("div", { class: "progress", hidden: true }, this.#bar, this.#words, this.#stop);
  /** Says it to those who hear the page, and seldom: at each quarter. It is there before anything is said. */
  readonly announcer = createElement("p", { class: "unseen", role: "status" });

  constructor(stop: () => void) {
    this.#stop.addEventListener("click", stop);
  }

  /** Shows that so many bytes of all were checked, with so many payloads in them. */
  show(bytes: number, all: number, payloads: number): void {
    const percent = Math.floor((bytes / Math.max(1, all)) * 100);
    this.#bar.value = percent;
    this.#words.textContent = `${inMegabytes(bytes)} of ${inMegabytes(all)}, ${payloads.toLocaleString("en")} payloads`;
    const quarter = `Checked ${percent - (percent % 25)} percent`;
    if (this.announcer.textContent !== quarter) this.announcer.textContent = quarter;
    this.element.hidden = false;
  }

  /** Hides it. */
  end(): void {
    this.element.hidden = true;
    this.announcer.textContent = "";
  }
}
