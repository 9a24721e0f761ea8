import { type CheckReport, countPayloads, noPayloads } from "./check-report.js";
import { ExcerptLines } from "./excerpt-lines.js";
import type { Judgement, JudgePayload, PayloadQuestion } from "./judge-payload.js";
import { placeIssues } from "./place-issues.js";

/** Judges one payload after another, and keeps counts and the first issues: memory does not grow with the text. */
export class PayloadTally {
  #counts = { ...noPayloads };
  readonly #contracts = new Map<string, number>();
  readonly #lines = new ExcerptLines();
  readonly #judge: JudgePayload;
  readonly #question: PayloadQuestion;

  constructor(judge: JudgePayload, question: PayloadQuestion) {
    this.#judge = judge;
    this.#question = question;
  }

  /** Judges a payload, which begins after `linesBefore` lines; bytes only if they are not UTF-8. */
  add(source: string | Uint8Array, linesBefore: number): Judgement {
    const judgement = this.#judge(source, this.#question);
    const { verdict, judge, issues } = judgement;
    this.#counts = {
      ...this.#counts,
      [verdict]: this.#counts[verdict] + 1,
      issues: this.#counts.issues + issues.length,
    };
    if (judge) this.#contracts.set(judge.name, (this.#contracts.get(judge.name) ?? 0) + 1);
    if (issues.length > 0 && this.#lines.hasRoom) {
      const text = typeof source === "string" ? source : new TextDecoder().decode(source);
      this.#lines.add(text, placeIssues(text, issues, linesBefore), linesBefore, judge?.name);
    }
    return judgement;
  }

  /** How many payloads were judged so far. */
  get payloads(): number {
    return countPayloads(this.#counts);
  }

  /** What was found so far. */
  report(): CheckReport {
    const contracts = Object.fromEntries([...this.#contracts].sort());
    const { issues, excerpts } = this.#lines;
    return { counts: this.#counts, contracts, issues: [...issues], excerpts: [...excerpts] };
  }
}
