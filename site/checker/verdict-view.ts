import { createElement } from "./create-element.js";
import type { VerdictWords } from "./verdict-words.js";

// Colour alone would not reach everybody.
const signs: Readonly<Record<VerdictWords["verdict"], string>> = {
  valid: "✓",
  tolerated: "!",
  invalid: "✗",
  unknown: "?",
  malformed: "✗",
  empty: "·",
  running: "…",
  refused: "!",
};

/** Says what the payload is, also to those who hear the page. */
export class VerdictView {
  readonly #sign = createElement("span", { class: "sign", "aria-hidden": "true" });
  readonly #title = createElement("span", { class: "title" });
  readonly #detail = createElement("span", { class: "detail" });
  readonly element = createElement("div", { class: "verdict", role: "status" }, this.#sign, this.#title, this.#detail);

  /** Shows a verdict. What stands there already is not said again. */
  show({ verdict, title, detail }: VerdictWords): void {
    this.element.dataset.verdict = verdict;
    this.#sign.textContent = signs[verdict];
    if (this.#title.textContent !== title) this.#title.textContent = title;
    if (this.#detail.textContent !== detail) this.#detail.textContent = detail;
  }
}
