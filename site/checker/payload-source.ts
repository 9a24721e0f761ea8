import type { LineExcerpt } from "./check-report.js";
import { longestEdited } from "./payload-editor.js";

/** The largest file that is checked in a page: 50 MB. */
export const largestFile = 50e6;

/** A text that is checked beside the page, since an editor would not bear it. */
export interface LargeSource {
  readonly blob: Blob;
  /** Whether its name says that each line is a payload. */
  readonly isLines: boolean;
}

/** Where a payload comes from: a text for the editor, one that is too large for it, or a file that nobody checks here. */
export type PayloadSource = { readonly text: string } | { readonly large: LargeSource } | { readonly refused: string };

const tooLarge = "It has more than 50 MB: npx client-contracts check takes files of any size.";

const decodeUtf8 = (bytes: ArrayBuffer): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads a file that was chosen or dropped. One that is not UTF-8 is checked as bytes, like a large one. */
export const readPayloadFile = async (file: File): Promise<PayloadSource> => {
  if (file.size > largestFile) return { refused: tooLarge };
  try {
    const text = file.size <= longestEdited ? decodeUtf8(await file.arrayBuffer()) : undefined;
    return text === undefined ? { large: { blob: file, isLines: /\.(?:ndjson|jsonl)$/i.test(file.name) } } : { text };
  } catch (error) {
    // The file is gone, or nobody may read it. What the browser says holds nothing of it.
    if (!(error instanceof DOMException)) throw error;
    return { refused: `The browser cannot read it: ${error.message}` };
  }
};

/** Returns where a text that is too large for the editor comes from. */
export const fromLargeText = (text: string): PayloadSource => {
  const blob = new Blob([text]);
  if (blob.size > largestFile) return { refused: tooLarge };
  return { large: { blob, isLines: false } };
};

/** Returns the first lines of a large text, as much of them as can be shown. */
export const readBeginning = async ({ blob }: LargeSource): Promise<LineExcerpt[]> => {
  const text = new TextDecoder().decode(await blob.slice(0, 20_000).arrayBuffer());
  const lines = text.split(/\r?\n/).slice(0, 50);
  return lines.map((line, index) => ({ line: index + 1, column: 1, text: line.slice(0, 2_000) }));
};
