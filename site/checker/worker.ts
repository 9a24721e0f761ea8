// Checks large texts beside the page, so that the page answers meanwhile. It is one of the page's own scripts, and falls
// under its policy: it connects to nothing.
import { checkStream } from "./check-stream.js";
import { checkerLibrary } from "./checker-library.js";
import { createJudgePayload } from "./judge-payload.js";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.js";

const judge = createJudgePayload(checkerLibrary);

/** How much is read between two moments at which a request to stop is heard. */
const pauseEvery = 2 ** 20;

let running = 0;

const answer = (message: WorkerAnswer): void => globalThis.postMessage(message);

async function* chunksOf(source: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += pauseEvery)
    yield new Uint8Array(await source.slice(at, at + pauseEvery).arrayBuffer());
}

// Messages are heard only between two tasks.
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

const check = async ({ id, source, isLines, question }: Extract<WorkerRequest, { type: "check" }>): Promise<void> => {
  running = id;
  const report = await checkStream(judge, {
    open: () => chunksOf(source),
    question,
    isLines,
    goOn: async (bytesRead, payloads) => {
      answer({ type: "progress", id, bytesRead, payloads });
      await nextTask();
      return running === id;
    },
  });
  answer({ type: "end", id, isStopped: running !== id, report });
};

globalThis.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === "stop") {
    if (running === data.id) running = 0;
    return;
  }
  // What a browser throws while it reads a file, which may be gone by now, names the fault and holds nothing of the file.
  check(data).catch((error: unknown) => {
    const message =
      error instanceof DOMException
        ? `The browser cannot read it: ${error.message}`
        : "The checker failed: please report it.";
    answer({ type: "failure", id: data.id, message });
    if (!(error instanceof DOMException)) throw error;
  });
});
