/** How many bytes a body may have once it is decompressed: a small one may say that it is endless. */
const mostBytes = 16_777_216;

/** Whether bytes begin as gzip does (RFC 1952, section 2.3.1). JSON never does. */
export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
};

/** What was compressed, or why it cannot be had. */
export type Decompressed =
  | { readonly bytes: Uint8Array; readonly fault?: never }
  | { readonly bytes?: never; readonly fault: string };

/** Returns the bytes that were compressed, or why there are none: what was given is broken, or would be too much. */
export const gunzip = async (bytes: Uint8Array): Promise<Decompressed> => {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > mostBytes) {
        await reader.cancel();
        return { fault: `is larger than ${mostBytes} bytes when it is decompressed` };
      }
    }
  } catch {
    return { fault: "is not gzip, though content-encoding says so" };
  }
  return { bytes: join(chunks, size) };
};
