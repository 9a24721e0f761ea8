import { createBufferPool } from "./buffer-pool.js";

/** Whole lines, as their bytes with the line ends; or a line that is too long to read. */
export type Block = { readonly lines: Uint8Array } | { readonly tooLong: true };

const lineFeed = 10;
const lineBuffers = createBufferPool(2 ** 18);

/**
 * Cuts a stream of bytes at the ends of lines. Asking for the next block overwrites the bytes of the last one. However
 * long the stream is, only one line and one chunk of it are in memory; it drops a line that grows over `maxLine` bytes
 * while the line comes in.
 */
export async function* readLineBlocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxLine: number,
): AsyncGenerator<Block> {
  let buffer = lineBuffers.take();
  let length = 0;
  let isDropping = false;

  const append = (bytes: Uint8Array) => {
    if (length + bytes.length > buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + bytes.length));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    buffer.set(bytes, length);
    length += bytes.length;
  };

  try {
    for await (const chunk of chunks) {
      const dropped = isDropping ? chunk.indexOf(lineFeed) + 1 : 0;
      if (isDropping && dropped === 0) continue;
      isDropping = false;
      const incoming = chunk.subarray(dropped);
      const end = incoming.lastIndexOf(lineFeed) + 1;
      const before = length;
      append(incoming);
      if (end > 0) {
        yield { lines: buffer.subarray(0, before + end) };
        buffer.copyWithin(0, before + end, length);
        length -= before + end;
      }
      if (length > maxLine) {
        yield { tooLong: true };
        length = 0;
        isDropping = true;
      }
    }
    if (length > 0) yield { lines: buffer.subarray(0, length) };
  } finally {
    lineBuffers.give(buffer);
  }
}
