import type { CheckReport } from "./check-report.js";
import type { PayloadQuestion } from "./judge-payload.js";

/** What the page asks of the worker: to check a text or file, or to stop. */
export type WorkerRequest =
  | {
      readonly type: "check";
      readonly id: number;
      readonly source: Blob;
      readonly isLines: boolean;
      readonly question: PayloadQuestion;
    }
  | { readonly type: "stop"; readonly id: number };

/** What the worker answers: how far it is; and what it found, to the end or up to where it was stopped. */
export type WorkerAnswer =
  | { readonly type: "progress"; readonly id: number; readonly bytesRead: number; readonly payloads: number }
  | { readonly type: "end"; readonly id: number; readonly isStopped: boolean; readonly report: CheckReport }
  | { readonly type: "failure"; readonly id: number; readonly message: string };
