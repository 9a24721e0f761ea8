import type { RuleSet } from "client-contracts";
import { checkerContracts } from "../generated/checker-samples.js";
import { builderCode } from "./builder-code.js";
import type { CheckReport, ReportedIssue } from "./check-report.js";
import { checkerLibrary } from "./checker-library.js";
import { createElement } from "./create-element.js";
import { DetailsView } from "./details-view.js";
import { IssueListView } from "./issue-list-view.js";
import type { Judgement } from "./judge-payload.js";
import { VerdictView } from "./verdict-view.js";
import { type VerdictWords, wordStopped, wordVerdict } from "./verdict-words.js";

const { contracts, redact } = checkerLibrary;

const inJson = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? "";

/** The copies that may be logged; a payload of no known contract has none. */
const redacted = (judgements: readonly Judgement[]): string =>
  judgements.flatMap(({ judge, value }) => (judge ? [inJson(redact(judge, value))] : [])).join("\n");

/** The code of each payload that a producer may write. One that came in an envelope is built with it. */
const builders = (judgements: readonly Judgement[]): string =>
  judgements
    .flatMap(({ verdict, contract: own, judge, value }) => {
      if (verdict !== "valid" || own === undefined) return [];
      const name = judge?.name === own ? own : (contracts[own]?.identity?.envelope?.contract ?? own);
      const [contract, known] = [contracts[name], checkerContracts[name]];
      return contract && known ? [builderCode({ name, kind: known.kind, fills: contract.fills }, value)] : [];
    })
    .join("\n");

/** What there is besides a report. */
interface ShownResult {
  readonly judgements?: readonly Judgement[];
  /** Whether the reader stopped the check before its end. */
  readonly isStopped?: boolean;
}

/** What stands around the editor: the verdict, the issues, and what is made of the payload. */
export class ResultView {
  readonly #verdict = new VerdictView();
  readonly #issues: IssueListView;
  readonly #redacted = new DetailsView(
    "As it would be logged",
    "What redact makes of it: what is personal, secret or not known is masked.",
  );
  readonly #code = new DetailsView(
    "Code that builds it",
    "TypeScript for a producer. What the builder fills is left out: times and ids are new in each message. It holds the payload's values.",
  );
  readonly element: HTMLElement;
  readonly #work: HTMLElement;

  /** Puts the verdict above the field with the editor, where readers look first, and the issues below or beside it. */
  constructor(field: HTMLElement, progress: readonly HTMLElement[], go: (issue: ReportedIssue) => void) {
    this.#issues = new IssueListView(go);
    this.#work = createElement("div", { class: "work" }, field, this.#issues.element);
    const more = createElement("div", { class: "more" }, this.#redacted.element, this.#code.element);
    this.element = createElement("div", { class: "checker" }, this.#verdict.element, ...progress, this.#work, more);
  }

  /** Shows what was found. Only of a text that is in the editor are the payloads at hand. */
  show(report: CheckReport, rules: RuleSet, { judgements = [], isStopped = false }: ShownResult): void {
    this.#verdict.show(isStopped ? wordStopped(report, rules) : wordVerdict(report, rules));
    this.#issues.show(report);
    this.#work.classList.toggle("has-issues", report.issues.length > 0);
    const isKnown = judgements.some(({ judge }) => judge);
    this.#redacted.show(isKnown ? () => redacted(judgements) : undefined);
    this.#code.show(judgements.some(({ verdict }) => verdict === "valid") ? () => builders(judgements) : undefined);
  }

  /** Says something else than what was found, and hides what was found before. */
  say(words: VerdictWords): void {
    this.#verdict.show(words);
    this.#issues.hide();
    this.#work.classList.remove("has-issues");
    this.#redacted.show(undefined);
    this.#code.show(undefined);
  }
}
