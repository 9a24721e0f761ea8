/** The first bytes of a stream, and all of it. */
export interface Peeked {
  readonly first: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads a stream until its first bytes are enough, and returns them beside the whole stream. */
export const peek = async (
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  isEnough: (bytes: Uint8Array) => boolean,
): Promise<Peeked> => {
  const rest = (async function* () {
    // Copied, since a piece may be overwritten once the next one is asked for.
    for await (const chunk of stream) yield Buffer.from(chunk);
  })();
  let first = Buffer.alloc(0);
  while (!isEnough(first)) {
    const { value, done } = await rest.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  const chunks = (async function* () {
    if (first.length > 0) yield first;
    yield* rest;
  })();
  return { first, chunks };
};
