import { constants } from "node:buffer";
import { availableParallelism } from "node:os";
import { type RuleSet, ruleSets, type UnknownProperties, unknownPropertyPolicies } from "../../contract/contract.js";
import type { Counts } from "./counts.js";
import type { Format } from "./format.js";
import { knownName } from "./known-name.js";
import { UsageError } from "./usage-error.js";
import type { Verdict } from "./verdict.js";

/** What to check, and how. */
export interface CheckOptions {
  /**
   * Files, folders (with all that is in them), globs, and `-` for standard input. Where absent: `fixtures` and
   * `test/fixtures`, those that exist.
   */
  readonly paths?: readonly string[] | undefined;
  /** Files that are passed over, such as the reports of the check itself. */
  readonly exclude?: readonly string[] | undefined;
  /** The folder that paths are relative to; the process's own where absent. */
  readonly cwd?: string | undefined;
  /** The name of the contract of every payload. Where absent, the payload's own mark, or a folder's or the file's name, tells. */
  readonly contract?: string | undefined;
  /** What is expected of every payload. If absent, a folder called `invalid` or `tolerated` says it, and `valid` otherwise. */
  readonly expect?: Verdict | undefined;
  /** Whose rules count: those of consumers (`published`), or those of producers (`strict`), as they do if absent. */
  readonly rules?: RuleSet | undefined;
  /** Whether strict rules let properties pass that the contract does not know; they refuse them if absent. */
  readonly unknownProperties?: UnknownProperties | undefined;
  /** Whether a JSON document that is an array holds a payload in each item. */
  readonly each?: boolean | undefined;
  /** What standard input is, and files whose names do not tell; found out from the first line where absent. */
  readonly format?: Format | undefined;
  /** How many issues are yielded; all others are counted, and no more than counted. All are yielded where absent. */
  readonly maxIssues?: number | undefined;
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
  /** Is told how far the checking is, about once a megabyte, and behind all that is yielded. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far the checking is: what has been counted so far, and how much has been read. */
export interface Progress extends Counts {
  /** How many of the failures are paths under which there is no file. */
  readonly unmatched: number;
  /** How many bytes have been read, of the files as they are on the disk. */
  readonly bytes: number;
  /** How many bytes there are to read; absent where standard input is. */
  readonly total?: number;
}

/** What judging a payload depends on: plain data, since it goes to threads too. */
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

// A longer line could not be text.
const longestLine = constants.MAX_STRING_LENGTH;

/** Returns the settings that options amount to. Throws a {@link UsageError} where they make no sense. */
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
  if (maxLine > longestLine) throw new UsageError(`maxLine may be ${longestLine} bytes at most`);
  oneOf("rules", rules, ruleSets);
  oneOf("unknownProperties", unknownProperties, unknownPropertyPolicies);
  return { rules, unknownProperties, each, showValues, maxIssues, maxLine };
};

/** Returns how many threads may work. Throws a {@link UsageError} where the option is no number of threads. */
export const toJobs = ({ jobs }: CheckOptions): number =>
  positive("jobs", jobs ?? Math.min(availableParallelism(), mostThreads));
