const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Returns the text of UTF-8 bytes, or undefined if they are not UTF-8. A byte order mark stays in it. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const replacement = Buffer.from("\uFFFD");

/** Returns the text in front of the first bytes that are not UTF-8. */
export const decodeUntilBroken = (bytes: Uint8Array): string => {
  // An invalid sequence becomes the replacement character, which may also be in the text itself.
  const text = lenient.decode(bytes);
  let offset = 0;
  for (let from = 0; ; ) {
    const at = text.indexOf("\uFFFD", from);
    if (at === -1) return text;
    offset += Buffer.byteLength(text.slice(from, at));
    if (!replacement.equals(bytes.subarray(offset, offset + replacement.length))) return text.slice(0, at);
    offset += replacement.length;
    from = at + 1;
  }
};

/** Returns a text without the byte order mark at its start, if any. */
export const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
