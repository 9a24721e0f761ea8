import { constants } from "node:buffer";
import { availableParallelism } from "node:os";
import { type RuleSet, ruleSets, type UnknownProperties, unknownPropertyPolicies } from "../../contract/contract.js";
import type { AbortSignalLike } from "../../signal/abort-signal-like.js";
import type { Counts } from "./counts.js";
import type { Format } from "./format.js";
import { knownName } from "./known-name.js";
import { UsageError } from "./usage-error.js";
import type { Verdict } from "./verdict.js";

/** What to check, and how. */
export interface CheckOptions {
  /**
   * Files, folders (with all that is in them), globs, and `-` for standard input; with `!` in front, what to skip. If
   * there is none without `!`: `fixtures` and `test/fixtures`, those that exist.
   */
  readonly paths?: readonly string[] | undefined;
  /** Files, folders and globs to skip, such as the reports of the check itself. */
  readonly exclude?: readonly string[] | undefined;
  /** The folder that paths are relative to; the process's own if absent. */
  readonly cwd?: string | undefined;
  /**
   * The name of the contract of every payload. If absent, the payload's own mark decides, or the name of a folder or of
   * the file.
   */
  readonly contract?: string | undefined;
  /**
   * What is expected of every payload. If absent, a folder called `invalid` or `tolerated` decides; otherwise it is
   * `valid`.
   */
  readonly expect?: Verdict | undefined;
  /** Whose rules count: those of consumers (`published`), or those of producers (`strict`, the default). */
  readonly rules?: RuleSet | undefined;
  /** Whether strict rules accept properties that the contract does not know; if absent, they refuse them. */
  readonly unknownProperties?: UnknownProperties | undefined;
  /** Whether a JSON document that is an array holds a payload in each item. */
  readonly each?: boolean | undefined;
  /** The format of standard input, and of files whose names do not show it; if absent, the first line decides. */
  readonly format?: Format | undefined;
  /** How many issues to yield; all others are only counted. If absent, all are yielded. */
  readonly maxIssues?: number | undefined;
  /** How long a line of NDJSON may be, in bytes; 64 MiB if absent. */
  readonly maxLine?: number | undefined;
  /** How many threads share large work; if absent, as many as there are cores, but at most four. */
  readonly jobs?: number | undefined;
  /** Whether issues show the payload's own values, which may be personal or secret. */
  readonly showValues?: boolean | undefined;
  /** Stops the check: the iteration then ends after what was found so far. */
  readonly signal?: AbortSignalLike | undefined;
  /** What `-` reads; the process's own standard input if absent. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Called with the progress of the check, about once a megabyte, after the results up to there. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The progress of the check: what has been counted so far, and how much has been read. */
export interface Progress extends Counts {
  /** How many of the failures are paths without a file. */
  readonly unmatched: number;
  /** How many bytes of the files on the disk have been read. */
  readonly bytes: number;
  /** How many bytes there are to read; absent if standard input is among them. */
  readonly total?: number;
}

/** What the verdict on a payload depends on: plain data, since threads get it too. */
export interface Settings {
  readonly rules: RuleSet;
  readonly unknownProperties: UnknownProperties;
  readonly each: boolean;
  readonly maxIssues: number;
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

const oneOf = (name: string, value: string, values: readonly string[]): void => {
  if (!values.includes(value)) throw new UsageError(`${name} must be ${values.join(" or ")}`);
};

// A longer line could not become text.
const longestLine = constants.MAX_STRING_LENGTH;

/** Returns the settings that the options give. Throws a {@link UsageError} if they make no sense. */
export const toSettings = (options: CheckOptions): Settings => {
  const {
    contract,
    rules = "strict",
    unknownProperties = "refuse",
    each = false,
    showValues = false,
    maxIssues = Number.POSITIVE_INFINITY,
  } = options;
  if (contract !== undefined) knownName(contract);
  const maxLine = positive("maxLine", options.maxLine ?? 64 * mebibyte);
  if (maxLine > longestLine) throw new UsageError(`maxLine must be at most ${longestLine} bytes`);
  oneOf("rules", rules, ruleSets);
  oneOf("unknownProperties", unknownProperties, unknownPropertyPolicies);
  return { rules, unknownProperties, each, showValues, maxIssues, maxLine };
};

/** Returns how many threads may work. Throws a {@link UsageError} if the option is not a number of threads. */
export const toJobs = ({ jobs }: CheckOptions): number =>
  positive("jobs", jobs ?? Math.min(availableParallelism(), mostThreads));
