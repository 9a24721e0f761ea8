import { checkerContracts } from "../generated/checker-samples.js";
import { CheckerSession } from "./checker-session.js";
import { checkerStyles } from "./checker-styles.js";
import { createElement } from "./create-element.js";

/** Makes the element's class. Each element has a worker of its own, from the start: later, it asks for nothing more. */
export const createContractChecker = (createWorker: () => Worker): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly observedAttributes = ["contract"];
    #session: CheckerSession | undefined;

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [checkerStyles()];
      const frame = createElement("div", { class: "checker" });
      root.replaceChildren(frame);
      this.#session = new CheckerSession(frame, root, createWorker());
      this.attributeChangedCallback();
    }

    disconnectedCallback(): void {
      this.#session?.close();
      this.#session = undefined;
    }

    attributeChangedCallback(): void {
      const name = this.getAttribute("contract");
      this.#session?.choose(name !== null && Object.hasOwn(checkerContracts, name) ? name : undefined);
    }
  };
