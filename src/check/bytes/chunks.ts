import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteRange } from "../model/task.js";
import { createBufferPool } from "./buffer-pool.js";
import { peek } from "./peek.js";

/** The bytes of a file, piece by piece: asking for the next piece overwrites the last one. */
export interface Chunks {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** How many bytes of the file on the disk have been read. */
  readonly bytesRead: () => number;
}

const lineFeed = 10;
// Small enough for the processor's cache: larger pieces take longer.
const chunkSize = 2 ** 16;
const chunkBuffers = createBufferPool(chunkSize);

// Synchronous: waiting for a thread pool at each piece would take a tenth of the time of the whole check.
function* readSynchronously(path: string, start: number, onRead: (bytes: number) => void): Generator<Uint8Array> {
  const buffer = chunkBuffers.take();
  const descriptor = openSync(path, "r");
  try {
    for (let position = start; ; ) {
      const length = readSync(descriptor, buffer, 0, chunkSize, position);
      if (length === 0) return;
      position += length;
      onRead(length);
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
    chunkBuffers.give(buffer);
  }
}

/**
 * The lines that begin in a part of a file: from the start of the first one to the end of the last one, which may be
 * after the part.
 */
function* cutToLines(chunks: Iterable<Uint8Array>, { start, end }: ByteRange): Generator<Uint8Array> {
  // A line begins after a line end: the search includes the byte before the part.
  let position = Math.max(start - 1, 0);
  let isInside = start === 0;
  for (const chunk of chunks) {
    const searched = isInside ? chunk : chunk.subarray(0, end - 1 - position);
    const from = isInside ? 0 : searched.indexOf(lineFeed) + 1;
    isInside ||= from > 0;
    const last = Math.max(end - 1 - position, 0);
    const to = last < chunk.length ? chunk.indexOf(lineFeed, last) + 1 : 0;
    position += chunk.length;
    if (isInside) yield chunk.subarray(from, to > 0 ? to : chunk.length);
    if (to > 0 || (!isInside && position >= end)) return;
  }
}

/** Returns the bytes of a file on the disk, or of the lines that begin in a part of it. */
export const readFileChunks = (path: string, range?: ByteRange): Chunks => {
  let read = 0;
  const chunks = readSynchronously(path, Math.max((range?.start ?? 0) - 1, 0), (bytes) => {
    read += bytes;
  });
  return { chunks: range ? cutToLines(chunks, range) : chunks, bytesRead: () => read };
};

// An error of the source becomes an error of the result, and a reader who stops reading the result stops the source.
const gunzip = (source: Readable): Readable => pipeline(source, createGunzip({ chunkSize }), () => {});

/** Returns the bytes of a gzipped file. */
export const readGzipChunks = (path: string): Chunks => {
  const source = createReadStream(path);
  return { chunks: gunzip(source), bytesRead: () => source.bytesRead };
};

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Returns the bytes of a stream, unzipped if it begins like gzip (RFC 1952). */
export const readStreamChunks = async (stream: AsyncIterable<Uint8Array | string>): Promise<Chunks> => {
  let read = 0;
  const counted = (async function* () {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      read += bytes.length;
      yield bytes;
    }
  })();
  const { first, chunks } = await peek(counted, (_, length) => length > 1);
  return { chunks: isGzip(first) ? gunzip(Readable.from(chunks)) : chunks, bytesRead: () => read };
};
