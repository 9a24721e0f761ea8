import { constants } from "node:buffer";
import type { PayloadCheck } from "./check-payload.js";
import type { Chunks } from "./chunks.js";
import { mayHideFaults } from "./fidelity.js";
import type { Batch } from "./task.js";
import { decodeUtf8, withoutMark } from "./utf8.js";

/** Says that a document is larger than the longest text that there can be. */
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

const checkText = (text: string, check: PayloadCheck, each: boolean): Pick<Batch, "failures" | "payloads"> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { failures: [check.refuseText(text, 0) ?? []].flat(), payloads: 1 };
  }
  const isList = each && Array.isArray(value);
  const values = isList ? (value as readonly unknown[]) : [value];
  const suspect = mayHideFaults(text, true);
  const findings = values.flatMap((payload, index) =>
    check.passes(payload, suspect) ? [] : (check.examine(payload, isList ? index : undefined) ?? []),
  );
  return { failures: findings.length > 0 ? check.place(findings, text, 0) : [], payloads: values.length };
};

/** Checks a JSON document: a payload, or an array of payloads where `each` says so. */
export const checkDocument = async (
  { chunks, bytesRead }: Chunks,
  check: PayloadCheck,
  each: boolean,
): Promise<Batch> => {
  const bytes = await readAll(chunks);
  const text = decodeUtf8(bytes);
  const checked =
    text === undefined
      ? { failures: [check.refuseBytes(bytes, 0) ?? []].flat(), payloads: 1 }
      : checkText(withoutMark(text), check, each);
  return { ...checked, bytes: bytesRead(), lines: 0 };
};
