import type { CheckReport, ReportedIssue } from "./check-report.js";
import { createElement } from "./create-element.js";
import { describeRule } from "./describe-rule.js";
import { showText } from "./show-text.js";
import { counted } from "./verdict-words.js";

const row = (issue: ReportedIssue, go: (issue: ReportedIssue) => void): HTMLLIElement => {
  const { line, column, pointer, message, contract, rule } = issue;
  const where = createElement("code", {}, showText(pointer) || "the whole payload");
  const button = createElement(
    "button",
    { type: "button" },
    createElement("span", { class: "place" }, `${line}:${column}`),
    createElement("span", { class: "what" }, where, ` ${showText(message)}`),
    createElement(
      "span",
      { class: "whose" },
      createElement("b", { class: rule ?? "text" }, describeRule(issue)),
      ...(contract === undefined ? [] : [` · ${contract}`]),
    ),
  );
  button.addEventListener("click", () => go(issue));
  return createElement("li", {}, button);
};

/** Lists issues as buttons that lead to their places. */
export class IssueListView {
  readonly #heading = createElement("h2", { id: "issues" });
  readonly #list = createElement("ol", { class: "issues", "aria-labelledby": "issues" });
  readonly element = createElement(
    "section",
    { class: "issue-list", hidden: true, "aria-labelledby": "issues" },
    this.#heading,
    this.#list,
  );
  readonly #go: (issue: ReportedIssue) => void;

  constructor(go: (issue: ReportedIssue) => void) {
    this.#go = go;
  }

  /** Shows the issues that a report has, and how many there are in all. */
  show({ issues, counts }: CheckReport): void {
    const cut = counts.issues > issues.length ? `: the first ${issues.length}` : "";
    this.#heading.textContent = `${counted(counts.issues, "issue")}${cut}`;
    this.#list.replaceChildren(...issues.map((issue) => row(issue, this.#go)));
    this.element.hidden = issues.length === 0;
  }

  /** Shows none. */
  hide(): void {
    this.#list.replaceChildren();
    this.element.hidden = true;
  }
}
