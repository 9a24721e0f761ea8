import { findHidden } from "../../json/hidden.js";
import type { Chunks } from "../bytes/chunks.js";
import { readLineBlocks } from "../bytes/line-blocks.js";
import { decodeUtf8, withoutMark } from "../bytes/utf8.js";
import type { Settings } from "../model/options.js";
import { Tally } from "../model/tally.js";
import type { Batch } from "../model/task.js";
import type { PayloadCheck } from "./check-payload.js";

const lineFeed = 10;
const batchBytes = 2 ** 20;
const batchIssues = 500;
// So many lines that it pays to parse them one after another, and so few that their values take little memory.
const atOnce = 128;

const space = 0x20;
const carriageReturn = 0x0d;

// What a line holds if it is not a value.
const [blank, tooLong, broken] = [Symbol("blank"), Symbol("too long"), Symbol("no JSON")];

// Most lines do not begin with white space.
const isBlank = (line: string): boolean => !(line.charCodeAt(0) > space || /[^ \t\r]/.test(line));

/** The value of a line, or what the line holds instead of one. */
const readLine = (line: string): unknown => {
  if (isBlank(line)) return blank;
  try {
    return JSON.parse(line);
  } catch {
    return broken;
  }
};

const withoutReturn = (line: string): string =>
  line.charCodeAt(line.length - 1) === carriageReturn ? line.slice(0, -1) : line;

/** The lines of a text, without what is behind the last line end if that is nothing. */
const splitText = (text: string): string[] => {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
};

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, at);
    yield bytes.subarray(at, end === -1 ? bytes.length : end);
    at = end === -1 ? bytes.length : end + 1;
  }
}

/**
 * Checks the lines of a stream, each of which is a payload or blank, and yields the results part by part. If the stream
 * begins with a file's first line, that line may have a byte order mark.
 */
export async function* checkLines(
  { chunks, bytesRead }: Chunks,
  check: PayloadCheck,
  { maxIssues, maxLine }: Pick<Settings, "maxIssues" | "maxLine">,
  mayHaveMark: boolean,
): AsyncGenerator<Batch> {
  const tally = new Tally(maxIssues);
  let lines = 0;
  let told = { lines: 0, bytes: 0 };

  const takeBatch = (): Batch => {
    const batch = { ...tally.take(), lines: lines - told.lines, bytes: bytesRead() - told.bytes };
    told = { lines, bytes: bytesRead() };
    return batch;
  };

  const checkLine = (line: string, value: unknown) => {
    tally.addPayloads(1);
    if (value === broken) return tally.addFailures(check.refuseText(line, lines));
    if (check.passes(value, line)) return;
    const finding = check.examine(value, findHidden(line));
    if (finding && tally.room > 0) tally.addFailures(check.place([finding], line, lines));
    else if (finding) tally.addUntold(finding.issues.length);
  };

  const refuseLongLine = () => {
    tally.addPayloads(1);
    tally.addFailures([check.refuseLongLine(lines)]);
    lines += 1;
  };

  // Counts UTF-16 units first, of which each is at most three bytes.
  const isTooLong = (line: string): boolean => line.length > maxLine / 3 && Buffer.byteLength(line) > maxLine;

  // Some lines are parsed, and then they are judged. To do both with one line after another takes 6 to 8 % longer: the
  // code for the one and for the other would displace each other in the processor's nearest cache.
  function* visitLines(all: readonly string[]): Generator<Batch> {
    for (let at = 0; at < all.length; at += atOnce) {
      const some = all.slice(at, at + atOnce);
      const [first] = some as [string];
      if (lines === 0 && mayHaveMark && !isTooLong(first)) some[0] = withoutMark(first);
      const values = some.map((line) => (isTooLong(line) ? tooLong : readLine(line)));
      for (let index = 0; index < some.length; index++) {
        const value = values[index];
        if (value === tooLong) refuseLongLine();
        else {
          if (value !== blank) checkLine(withoutReturn(some[index] as string), value);
          lines += 1;
        }
        // A block of short lines may fill many batches.
        if (tally.waiting >= batchIssues) yield takeBatch();
      }
    }
  }

  // One of the lines is not UTF-8.
  function* visitBytes(bytes: Uint8Array): Generator<Batch> {
    for (const line of splitLines(bytes)) {
      const text = decodeUtf8(line);
      if (text !== undefined) yield* visitLines([text]);
      else if (line.length > maxLine) refuseLongLine();
      else {
        tally.addPayloads(1);
        tally.addFailures(check.refuseBytes(line, lines));
        lines += 1;
      }
      if (tally.waiting >= batchIssues) yield takeBatch();
    }
  }

  try {
    for await (const block of readLineBlocks(chunks, maxLine)) {
      if ("tooLong" in block) refuseLongLine();
      else {
        const text = decodeUtf8(block.lines);
        if (text === undefined) yield* visitBytes(block.lines);
        else yield* visitLines(splitText(text));
      }
      // With a slow stream, readers would otherwise wait long for results that are already known.
      if (tally.waiting > 0 || bytesRead() - told.bytes >= batchBytes) yield takeBatch();
    }
  } catch (error) {
    // What was found before reading failed counts.
    yield takeBatch();
    throw error;
  }
  yield takeBatch();
}
