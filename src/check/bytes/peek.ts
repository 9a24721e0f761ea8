/** The first bytes of a stream, and all of it. */
export interface Peeked {
  readonly first: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads a stream until its first bytes are enough, and returns them beside the whole stream. It calls `isEnough` once
 * with each piece, and with how many bytes there are so far.
 */
export const peek = async (
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  isEnough: (piece: Uint8Array, length: number) => boolean,
): Promise<Peeked> => {
  const rest = (async function* () {
    // A copy, since asking for the next piece may overwrite this one.
    for await (const chunk of stream) yield Buffer.from(chunk);
  })();
  const pieces: Buffer[] = [];
  for (let length = 0; ; ) {
    const { value, done } = await rest.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (isEnough(value, length)) break;
  }
  const first = Buffer.concat(pieces);
  const chunks = (async function* () {
    try {
      if (first.length > 0) yield first;
      yield* rest;
    } finally {
      // A reader who stops at the first bytes has not begun the rest, but still ends it.
      await rest.return(undefined);
    }
  })();
  return { first, chunks };
};
