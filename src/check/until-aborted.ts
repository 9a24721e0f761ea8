/** Yields what `source` yields until the signal says stop, also while the source is waiting for its next. */
export async function* untilAborted<Item>(
  source: AsyncGenerator<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  let stop = () => {};
  const abort = () => stop();
  signal?.addEventListener("abort", abort, { once: true });

  // A promise for each step: one that lives until the end, in a race with each of them, would keep all that they gave.
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
    // Not awaited: a source that waits for input, as standard input does, would not answer.
    void source.return(undefined);
  }
}
