import { constants } from "node:buffer";
import { mayHideFaults } from "../../json/parsed.js";
import type { Chunks } from "../bytes/chunks.js";
import { decodeUtf8, withoutMark } from "../bytes/utf8.js";
import type { Settings } from "../model/options.js";
import { Tally } from "../model/tally.js";
import type { Batch } from "../model/task.js";
import type { PayloadCheck } from "./check-payload.js";

/** Says that a document is larger than the longest possible text. */
export class DocumentTooLarge extends Error {
  override readonly name = "DocumentTooLarge";
}

const readAll = async (chunks: Chunks["chunks"]): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > constants.MAX_STRING_LENGTH) throw new DocumentTooLarge();
    pieces.push(Buffer.from(chunk));
  }
  return Buffer.concat(pieces, length);
};

const checkText = (text: string, check: PayloadCheck, each: boolean, tally: Tally): void => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    tally.addPayloads(1);
    tally.addFailures(check.refuseText(text, 0));
    return;
  }
  const isList = each && Array.isArray(value);
  const values = isList ? (value as readonly unknown[]) : [value];
  const suspect = mayHideFaults(text, true);
  const findings = values.flatMap((payload, index) =>
    check.passes(payload, suspect) ? [] : (check.examine(payload, isList ? index : undefined) ?? []),
  );
  tally.addPayloads(values.length);
  const told = findings.slice(0, tally.room);
  if (told.length > 0) tally.addFailures(check.place(told, text, 0));
  for (const { issues } of findings.slice(told.length)) tally.addUntold(issues.length);
};

/** Checks a JSON document: a payload, or an array of payloads if `each` says so. */
export const checkDocument = async (
  { chunks, bytesRead }: Chunks,
  check: PayloadCheck,
  { each, maxIssues }: Pick<Settings, "each" | "maxIssues">,
): Promise<Batch> => {
  const tally = new Tally(maxIssues);
  const bytes = await readAll(chunks);
  const text = decodeUtf8(bytes);
  if (text !== undefined) checkText(withoutMark(text), check, each, tally);
  else {
    tally.addPayloads(1);
    tally.addFailures(check.refuseBytes(bytes, 0));
  }
  return { ...tally.take(), bytes: bytesRead(), lines: 0 };
};
