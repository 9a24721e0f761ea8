import type { CheckReport } from "./check-report.js";
import type { JudgePayload, PayloadQuestion } from "./judge-payload.js";
import { PayloadTally } from "./payload-tally.js";
import { joinBytes, readLines } from "./read-lines.js";
import { formatByLine, type TextFormat } from "./text-format.js";

type Chunks = AsyncIterable<Uint8Array>;

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

// Bytes that are not UTF-8 stay bytes: the package says where they are wrong.
const decode = (bytes: Uint8Array, isFirst: boolean): string | Uint8Array => {
  try {
    const text = strictDecoder.decode(bytes);
    return isFirst && text.startsWith("\uFEFF") ? text.slice(1) : text;
  } catch {
    return bytes;
  }
};

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

const detectFormat = async (chunks: Chunks): Promise<TextFormat> => {
  let isFirst = true;
  for await (const line of readLines(chunks)) {
    const text = decode(line, isFirst);
    isFirst = false;
    if (!isBlank(line) && text !== "") return typeof text === "string" ? formatByLine(text) : "ndjson";
  }
  return "json";
};

/** A stream that is to be checked. */
export interface StreamCheck {
  /** Begins it, from the start: it is read once to find out its format, and once to check it. */
  readonly open: () => Chunks;
  readonly question: PayloadQuestion;
  /** Whether each line is a payload, if the file's name says so; if absent, the first line says it. */
  readonly isLines?: boolean | undefined;
  /** Called for every chunk with how far it is; once it returns false, the check stops there. */
  readonly goOn: (bytesRead: number, payloads: number) => Promise<boolean>;
}

/**
 * Checks a stream of bytes line by line, or as one document if its first line only begins one, and returns what was
 * found, also if it was stopped.
 */
export const checkStream = async (
  judge: JudgePayload,
  { open, question, isLines, goOn }: StreamCheck,
): Promise<CheckReport> => {
  const tally = new PayloadTally(judge, question);
  let isStopped = false;
  async function* counted(): Chunks {
    let bytesRead = 0;
    for await (const chunk of open()) {
      yield chunk;
      bytesRead += chunk.length;
      isStopped = !(await goOn(bytesRead, tally.payloads));
      if (isStopped) return;
    }
  }

  const format = isLines ? "ndjson" : await detectFormat(open());
  if (format === "json") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of counted()) chunks.push(chunk);
    if (!isStopped) tally.add(decode(joinBytes(chunks), true), 0);
    return tally.report();
  }
  let linesBefore = 0;
  for await (const line of readLines(counted())) {
    if (isStopped) break; // what was read of it is no whole line
    if (!isBlank(line)) tally.add(decode(line, linesBefore === 0), linesBefore);
    linesBefore += 1;
  }
  return tally.report();
};
