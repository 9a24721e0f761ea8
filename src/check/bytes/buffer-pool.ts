/** Buffers of one size that are used again: outside of the heap as they are, the collector would let many of them pile up. */
export interface BufferPool {
  readonly take: () => Buffer;
  readonly give: (buffer: Buffer) => void;
}

/** Makes a pool, which has no buffer yet. */
export const createBufferPool = (size: number): BufferPool => {
  const spare: Buffer[] = [];
  return {
    take: () => spare.pop() ?? Buffer.allocUnsafeSlow(size),
    give: (buffer) => {
      // One that has grown is for the collector.
      if (buffer.length === size) spare.push(buffer);
    },
  };
};
