import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Writable } from "node:stream";

/** Where a reporter's text goes. */
export interface Sink {
  readonly write: (text: string) => void;
  /** Waits until the reader takes more: memory stays flat even if the reader is slow. */
  readonly drain: () => Promise<void>;
  /** Ends the text, once the reader has taken all of it. */
  readonly close: () => Promise<void>;
}

const ends = ["drain", "close", "error"];

/** Returns the sink into a stream of the process, which stays open. */
export const streamSink = (stream: Writable): Sink => ({
  write: (text) => {
    stream.write(text);
  },
  drain: async () => {
    if (!stream.writableNeedDrain || stream.destroyed) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ends) stream.off(event, done);
        resolve();
      };
      for (const event of ends) stream.on(event, done);
    });
  },
  close: () =>
    new Promise((resolve) => {
      stream.write("", () => resolve());
    }),
});

const bufferSize = 2 ** 16;

/** Returns the sink into a new file, whose folders it makes. Throws the system's error if it cannot be written. */
export const fileSink = (path: string): Sink => {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, "w");
  let waiting = "";
  const flush = () => {
    writeSync(descriptor, waiting);
    waiting = "";
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length >= bufferSize) flush();
    },
    drain: async () => {},
    close: async () => {
      flush();
      closeSync(descriptor);
    },
  };
};
