import { constants } from "node:buffer";
import { findHidden, type Hidden } from "../../json/hidden.js";
import { isAllOf } from "../../json/parsed.js";
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

/** What a list hides, by the index of the item that it is in, with its path in that item. */
const byItem = (hidden: readonly Hidden[]): ReadonlyMap<number, readonly Hidden[]> => {
  const items = new Map<number, Hidden[]>();
  for (const { path, ...rest } of hidden) {
    const item = path[0] as number;
    const others = items.get(item) ?? [];
    items.set(item, others);
    others.push({ ...rest, path: path.slice(1) });
  }
  return items;
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
  const hidden = isAllOf(text, value) ? [] : findHidden(text, isList);
  const hiddenIn = isList ? byItem(hidden) : new Map([[0, hidden]]);
  const findings = values.flatMap((payload, index) => {
    const inPayload = hiddenIn.get(index) ?? [];
    if (inPayload.length === 0 && check.passes(payload)) return [];
    return check.examine(payload, inPayload, isList ? index : undefined) ?? [];
  });
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
