/**
 * Reuses buffers of one size. They are outside of the heap, so the garbage collector would let many of them pile up.
 */
export interface BufferPool {
  readonly take: () => Buffer;
  readonly give: (buffer: Buffer) => void;
}

/** Makes a pool without buffers. */
export const createBufferPool = (size: number): BufferPool => {
  const spare: Buffer[] = [];
  return {
    take: () => spare.pop() ?? Buffer.allocUnsafeSlow(size),
    give: (buffer) => {
      // A buffer that has grown is left to the garbage collector.
      if (buffer.length === size) spare.push(buffer);
    },
  };
};
