import type { CheckReport } from "./check-report.js";
import type { PayloadQuestion } from "./judge-payload.js";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.js";

/** What a page is told while a large text is being checked. */
export interface BackgroundListener {
  readonly progress: (bytesRead: number, payloads: number) => void;
  readonly end: (report: CheckReport, isStopped: boolean) => void;
  readonly failure: (message: string) => void;
}

/** Checks large texts in a worker, one at a time: what was asked before is stopped, and not told any more. */
export class BackgroundCheck {
  readonly #worker: Worker;
  #id = 0;
  #listener: BackgroundListener | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    // It was refused, or not found: what is asked of it would wait for ever.
    worker.addEventListener("error", () => this.#listener?.failure("The checker's worker failed: reload the page."));
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => this.#tell(data));
  }

  /** Checks a text or file. */
  start(source: Blob, isLines: boolean, question: PayloadQuestion, listener: BackgroundListener): void {
    this.stop();
    this.#id += 1;
    this.#listener = listener;
    this.#ask({ type: "check", id: this.#id, source, isLines, question });
  }

  /** Stops what is running; its listener is told what was found up to there. */
  stop(): void {
    this.#ask({ type: "stop", id: this.#id });
  }

  /** Stops what is running, and tells nobody. */
  forget(): void {
    this.stop();
    this.#listener = undefined;
  }

  /** Ends the worker. */
  close(): void {
    this.#worker.terminate();
  }

  #ask(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  #tell(answer: WorkerAnswer): void {
    if (answer.id !== this.#id) return;
    if (answer.type === "progress") this.#listener?.progress(answer.bytesRead, answer.payloads);
    else if (answer.type === "end") this.#listener?.end(answer.report, answer.isStopped);
    else this.#listener?.failure(answer.message);
  }
}
