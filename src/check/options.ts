import { availableParallelism } from "node:os";
import type { Format } from "./format.js";
import { knownName } from "./known-name.js";
import { UsageError } from "./usage-error.js";

/** What to check, and how. */
export interface CheckOptions {
  /**
   * Files, folders (with all that is in them), globs, and `-` for standard input. Where absent: `fixtures` and
   * `test/fixtures`, those that exist.
   */
  readonly paths?: readonly string[] | undefined;
  /** The folder that paths are relative to; the process's own where absent. */
  readonly cwd?: string | undefined;
  /** The name of the contract of every payload. Where absent, the payload's own mark, or a folder's or the file's name, tells. */
  readonly contract?: string | undefined;
  /** What is expected of every payload. Where absent, those in a folder `invalid` are expected to be so, and no others. */
  readonly expect?: "valid" | "invalid" | undefined;
  /** Whether the published schema alone counts; where absent, the documented rules do too. */
  readonly published?: boolean | undefined;
  /** Whether a JSON document that is an array holds a payload in each item. */
  readonly each?: boolean | undefined;
  /** What standard input is, and files whose names do not tell; found out from the first line where absent. */
  readonly format?: Format | undefined;
  /** How long a line of NDJSON may be, in bytes; 64 MiB where absent. */
  readonly maxLine?: number | undefined;
  /** How many threads share large work; as many as there are cores where absent, but no more than four. */
  readonly jobs?: number | undefined;
  /** Whether issues tell the payload's own values: they may be personal or secret. */
  readonly showValues?: boolean | undefined;
  /** Ends the checking: the iteration then ends after what was found so far. */
  readonly signal?: AbortSignal | undefined;
  /** What `-` reads; the process's own standard input where absent. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Is told how far the checking is, about once a megabyte and at the end of each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far the checking is. */
export interface Progress {
  /** How many payloads have been checked. */
  readonly payloads: number;
  /** How many bytes have been read, of the files as they are on the disk. */
  readonly bytes: number;
  /** How many bytes there are to read; absent where standard input is. */
  readonly total?: number;
}

/** What judging a payload depends on: plain data, since it goes to threads too. */
export interface Settings {
  readonly contract?: string | undefined;
  readonly published: boolean;
  readonly each: boolean;
  readonly maxLine: number;
  readonly showValues: boolean;
}

const mebibyte = 2 ** 20;
// Each takes some 15 MB, and four are as fast as most disks.
const mostThreads = 4;

const positive = (name: string, value: number): number => {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`${name} must be a whole number above 0`);
};

/** Returns the settings that options amount to. Throws a {@link UsageError} where they make no sense. */
export const toSettings = (options: CheckOptions): Settings => ({
  contract: options.contract === undefined ? undefined : knownName(options.contract),
  published: options.published ?? false,
  each: options.each ?? false,
  maxLine: positive("maxLine", options.maxLine ?? 64 * mebibyte),
  showValues: options.showValues ?? false,
});

/** Returns how many threads may work. Throws a {@link UsageError} where the option is no number of threads. */
export const toJobs = ({ jobs }: CheckOptions): number =>
  positive("jobs", jobs ?? Math.min(availableParallelism(), mostThreads));
