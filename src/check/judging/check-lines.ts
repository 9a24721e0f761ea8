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

const space = 0x20;
const carriageReturn = 0x0d;

// Most lines do not begin with white space.
const isBlank = (line: string): boolean => !(line.charCodeAt(0) > space || /[^ \t\r]/.test(line));

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

  const checkLine = (line: string) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return tally.addFailures(check.refuseText(line, lines));
    }
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

  const visitLine = (text: string) => {
    // Counts UTF-16 units, of which each is at most three bytes.
    if (text.length > maxLine / 3 && Buffer.byteLength(text) > maxLine) return refuseLongLine();
    const marked = text.charCodeAt(text.length - 1) === carriageReturn ? text.slice(0, -1) : text;
    const line = lines === 0 && mayHaveMark ? withoutMark(marked) : marked;
    if (!isBlank(line)) {
      tally.addPayloads(1);
      checkLine(line);
    }
    lines += 1;
  };

  // Both stop if a batch is full: a block of short lines may fill many batches.
  function* visitText(text: string): Generator<Batch> {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf("\n", at);
      visitLine(end === -1 ? text.slice(at) : text.slice(at, end));
      at = end === -1 ? text.length : end + 1;
      if (tally.waiting >= batchIssues) yield takeBatch();
    }
  }

  // One of the lines is not UTF-8.
  function* visitBytes(bytes: Uint8Array): Generator<Batch> {
    for (const line of splitLines(bytes)) {
      const text = decodeUtf8(line);
      if (text !== undefined) visitLine(text);
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
        else yield* visitText(text);
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
