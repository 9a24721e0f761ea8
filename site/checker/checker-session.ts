import { checkerContracts } from "../generated/checker-samples.js";
import { BackgroundCheck } from "./background-check.js";
import type { LineExcerpt, ReportedIssue } from "./check-report.js";
import { checkText } from "./check-text.js";
import { type CheckerField, createField } from "./checker-field.js";
import { checkerLibrary } from "./checker-library.js";
import { ControlsView } from "./controls-view.js";
import { createJudgePayload, type PayloadQuestion } from "./judge-payload.js";
import { listenForDrops } from "./listen-for-drops.js";
import { PayloadEditor } from "./payload-editor.js";
import {
  fromLargeText,
  type LargeSource,
  type PayloadSource,
  readBeginning,
  readPayloadFile,
} from "./payload-source.js";
import { ProgressView } from "./progress-view.js";
import { ResultView } from "./result-view.js";
import { SampleCycle } from "./sample-cycle.js";
import { toDiagnostic } from "./to-diagnostic.js";

const judge = createJudgePayload(checkerLibrary);

/** How long typing must rest before the text is checked, in milliseconds. */
const rest = 150;

/** One checker on a page: what stands in it, and what happens there. */
export class CheckerSession {
  readonly #controls: ControlsView;
  readonly #field: CheckerField;
  readonly #editor: PayloadEditor;
  readonly #result: ResultView;
  readonly #progress: ProgressView;
  readonly #background: BackgroundCheck;
  readonly #samples = new SampleCycle(checkerContracts);
  readonly #end = new AbortController();
  #large: LargeSource | undefined;
  #recognised: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = 0;

  constructor(frame: HTMLElement, root: ShadowRoot, worker: Worker) {
    this.#background = new BackgroundCheck(worker);
    this.#controls = new ControlsView(Object.keys(checkerContracts), {
      asked: () => this.#check(),
      sample: (isBroken) => this.#showSample(isBroken),
      file: (file) => void this.#readFile(file),
      clear: () => this.#open({ text: "" }),
    });
    this.#progress = new ProgressView(() => this.#background.stop());
    const field = createField();
    this.#field = field;
    const { element, announcer } = this.#progress;
    this.#result = new ResultView(field.element, [element, announcer], ({ underline, excerpt }) =>
      this.#editor.reveal(this.#editor.rangeOf(underline, excerpt)),
    );
    frame.append(this.#controls.element, this.#result.element);
    this.#editor = new PayloadEditor(field.editor, root, field.hint, {
      changed: () => this.#checkSoon(),
      tooLarge: (text) => this.#open(fromLargeText(text)),
    });
    listenForDrops(frame, (file) => void this.#readFile(file), this.#end.signal);
    this.#check();
  }

  /** Chooses a contract, or that payloads say whose they are. */
  choose(name: string | undefined): void {
    this.#controls.contract = name;
    this.#check();
  }

  /** Ends what runs. */
  close(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
    this.#background.close();
    this.#editor.close();
  }

  get #question(): PayloadQuestion {
    return { contract: this.#controls.contract, rules: this.#controls.rules };
  }

  /** The contract that samples are of, if any. */
  get #sampled(): string | undefined {
    return this.#controls.contract ?? this.#recognised;
  }

  #showSample(isBroken: boolean): void {
    const sample = this.#samples.next(this.#sampled, isBroken);
    if (!sample) return;
    this.#open({ text: sample.text });
    this.#controls.sampleName = sample.name;
  }

  async #readFile(file: File): Promise<void> {
    this.#opened += 1;
    const turn = this.#opened;
    const source = await readPayloadFile(file);
    // Otherwise something else was opened while it was read.
    if (turn === this.#opened) this.#open(source);
  }

  #open(source: PayloadSource): void {
    this.#opened += 1;
    this.#large = "large" in source ? source.large : undefined;
    this.#controls.sampleName = "";
    this.#field.preview.textContent = "";
    this.#background.forget();
    this.#progress.end();
    if ("refused" in source) {
      this.#editor.edit("");
      this.#result.say({ verdict: "refused", title: "Not checked", detail: source.refused });
      return;
    }
    if ("text" in source) this.#editor.edit(source.text);
    this.#check();
  }

  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), rest);
  }

  #check(): void {
    clearTimeout(this.#timer);
    if (this.#large) {
      this.#controls.offerSamples(this.#samples, this.#sampled);
      return void this.#checkLarge(this.#large);
    }
    const report = checkText(judge, this.#editor.text, this.#question);
    this.#recognised = report.judgements.find(({ contract }) => contract !== undefined)?.contract;
    this.#controls.offerSamples(this.#samples, this.#sampled);
    this.#result.show(report, this.#question.rules, report);
    this.#mark(report.issues);
  }

  async #checkLarge(source: LargeSource): Promise<void> {
    const { rules } = this.#question;
    const { blob, isLines } = source;
    this.#result.say({ verdict: "running", title: "Checking …", detail: "The text is too large for the editor." });
    this.#progress.show(0, blob.size, 0);
    const beginning = await readBeginning(source);
    // Something else was opened meanwhile.
    if (this.#large !== source) return;
    this.#preview(beginning, "The first lines");
    this.#background.start(blob, isLines, this.#question, {
      progress: (bytesRead, payloads) => this.#progress.show(bytesRead, blob.size, payloads),
      end: (report, isStopped) => {
        this.#progress.end();
        this.#result.show(report, rules, { isStopped });
        if (report.excerpts.length > 0) this.#preview(report.excerpts, "The lines with issues");
        this.#mark(report.issues);
      },
      failure: (message) => {
        this.#progress.end();
        this.#result.say({ verdict: "refused", title: "Not checked", detail: message });
      },
    });
  }

  #preview(excerpts: readonly LineExcerpt[], which: string): void {
    this.#editor.preview(excerpts);
    this.#field.preview.textContent = `${which}, with their numbers in the text, which is too large to change here.`;
  }

  #mark(issues: readonly ReportedIssue[]): void {
    this.#editor.mark(issues.map((issue) => toDiagnostic(issue, this.#editor.rangeOf(issue.underline, issue.excerpt))));
  }
}
