/** Yields what `source` yields until the signal says stop, also while the source is waiting for its next. */
export async function* untilAborted<Item>(
  source: AsyncGenerator<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  let stop = () => {};
  const stopped = new Promise<IteratorReturnResult<void>>((resolve) => {
    stop = () => resolve({ done: true, value: undefined });
  });
  signal?.addEventListener("abort", stop, { once: true });
  if (signal?.aborted) stop();
  try {
    for (;;) {
      const next = await Promise.race([stopped, source.next()]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    // Not awaited: a source that waits for input, as standard input does, would not answer.
    void source.return(undefined);
  }
}
