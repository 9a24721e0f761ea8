import type { AbortSignalLike } from "../signal/abort-signal-like.js";

/** Yields what `source` yields until the signal aborts, even while the source waits for its next value. */
export async function* untilAborted<Item>(
  source: AsyncGenerator<Item>,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<Item> {
  let stop = () => {};
  const abort = () => stop();
  signal?.addEventListener("abort", abort, { once: true });

  // A new promise for each step: one that lives until the end would, in a race with each step, keep all their values.
  const nextOrStop = () =>
    new Promise<IteratorResult<Item, void>>((resolve, reject) => {
      stop = () => resolve({ done: true, value: undefined });
      if (signal?.aborted) stop();
      else source.next().then(resolve, reject);
    });

  try {
    for (;;) {
      const next = await nextOrStop();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    // Not awaited: a source that waits for input, such as standard input, would not answer.
    void source.return(undefined);
  }
}
