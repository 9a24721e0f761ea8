import type { RuleSet } from "client-contracts";
import { createElement } from "./create-element.js";
import { SampleButton } from "./sample-button.js";
import type { SampleCycle } from "./sample-cycle.js";

/** What the reader asks for above the editor. */
export interface ControlsListener {
  /** The contract or the rules were chosen. */
  readonly asked: () => void;
  readonly sample: (isBroken: boolean) => void;
  readonly file: (file: File) => void;
  readonly clear: () => void;
}

const recognise = "";

const ruleWords: Readonly<Record<RuleSet, string>> = {
  strict: "Strict: what a producer may write",
  published: "Published: what consumers accept",
};

const button = (text: string, press: () => void): HTMLButtonElement => {
  const element = createElement("button", { type: "button" }, text);
  element.addEventListener("click", press);
  return element;
};

/** What stands above the editor: whose payload it is, by which rules, and where a text comes from. */
export class ControlsView {
  readonly #select: HTMLSelectElement;
  readonly #rules: readonly HTMLInputElement[];
  readonly #sample: SampleButton;
  readonly #brokenSample: SampleButton;
  readonly #sampleName = createElement("span", { class: "note sample" });
  readonly element: HTMLElement;

  constructor(names: readonly string[], listener: ControlsListener) {
    const options = names.map((name) => createElement("option", { value: name }, name));
    this.#select = createElement(
      "select",
      { id: "contract" },
      createElement("option", { value: recognise }, "Recognise it"),
      ...options,
    );
    this.#select.addEventListener("change", listener.asked);
    const contract = createElement(
      "div",
      { class: "contract" },
      createElement("label", { for: "contract" }, "Contract"),
      this.#select,
    );

    this.#rules = (["strict", "published"] as const).map((value) =>
      createElement("input", { type: "radio", name: "rules", value, checked: value === "strict" }),
    );
    const labels = this.#rules.map((input) => createElement("label", {}, input, ruleWords[input.value as RuleSet]));
    for (const input of this.#rules) input.addEventListener("change", listener.asked);
    const rules = createElement("fieldset", { class: "rules" }, createElement("legend", {}, "Rules"), ...labels);

    this.#sample = new SampleButton("sample", () => listener.sample(false));
    this.#brokenSample = new SampleButton("broken sample", () => listener.sample(true));
    const input = createElement("input", { type: "file", accept: ".json,.ndjson,.jsonl" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) listener.file(file);
      // The same file again, once it was changed, is another choice.
      input.value = "";
    });
    const actions = createElement(
      "div",
      { class: "actions" },
      createElement("label", { class: "button" }, "Choose a file", input),
      this.#sample.element,
      this.#brokenSample.element,
      button("Clear", listener.clear),
      this.#sampleName,
    );
    this.element = createElement("div", { class: "controls" }, contract, rules, actions);
  }

  /** The contract's name; undefined if the payload is to say whose it is. */
  get contract(): string | undefined {
    return this.#select.value === recognise ? undefined : this.#select.value;
  }

  set contract(name: string | undefined) {
    this.#select.value = name ?? recognise;
  }

  /** What the sample shows that was opened last; empty if what stands there is the reader's own. */
  set sampleName(name: string) {
    this.#sampleName.textContent = name;
  }

  /** Offers the samples that there are: of the contract that is chosen or recognised, or of any if there is none. */
  offerSamples(samples: SampleCycle, contract: string | undefined): void {
    this.#sample.offer(samples.has(contract, false), contract);
    this.#brokenSample.offer(samples.has(contract, true), contract);
  }

  get rules(): RuleSet {
    return this.#rules.find(({ checked }) => checked)?.value as RuleSet;
  }
}
