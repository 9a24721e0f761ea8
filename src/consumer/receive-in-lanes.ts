import { bytesIn } from "../encodings/bytes.js";

/** How a batch is worked through. */
export interface BatchOrder<Message> {
  /** How many messages are handled at once; one if absent. */
  readonly concurrency?: number | undefined;
  /**
   * Whether messages are handled in their order, and none after one that failed: `true` for all of them, as in a FIFO queue
   * or a partition, or a function that returns what those have in common that must stay in order, such as the key. They
   * begin in their order in any case.
   */
  readonly ordered?: boolean | ((message: Message) => unknown) | undefined;
}

// A key of Kafka is a Buffer, of text or of any bytes.
const nameOf = (key: unknown): unknown => (ArrayBuffer.isView(key) ? bytesIn(key).join() : key);

/** The indices of the messages that must stay in order among themselves, for each lane. */
const toLanes = <Message>(messages: readonly Message[], ordered: BatchOrder<Message>["ordered"]): number[][] => {
  const keyOf = typeof ordered === "function" ? ordered : () => ordered || undefined;
  const lanes = new Map<unknown, number[]>();
  for (const [index, message] of messages.entries()) {
    const key = keyOf(message);
    // A message without a key needs no order.
    const name = nameOf(key) ?? Symbol(index);
    const lane = lanes.get(name);
    if (lane) lane.push(index);
    else lanes.set(name, [index]);
  }
  return [...lanes.values()];
};

/**
 * Returns what `receive` returns for each message, in the messages' order. After one that `isFailed`, the others of its
 * lane become what `skip` returns.
 */
export const receiveInLanes = async <Message, Result>(
  messages: readonly Message[],
  { concurrency = 1, ordered = false }: BatchOrder<Message>,
  receive: (message: Message) => Promise<Result>,
  isFailed: (result: Result) => boolean,
  skip: (failed: Result, message: Message) => Result | Promise<Result>,
): Promise<Result[]> => {
  if (!(Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) || concurrency < 1)
    throw new TypeError("receiveBatch: concurrency must be a whole number from 1, or Infinity");
  const lanes = toLanes(messages, ordered);
  const results: Result[] = new Array(messages.length);
  let next = 0;
  const work = async () => {
    while (next < lanes.length) {
      let failed: Result | undefined;
      for (const index of lanes[next++] as number[]) {
        const result =
          failed === undefined
            ? await receive(messages[index] as Message)
            : await skip(failed, messages[index] as Message);
        results[index] = result;
        if (failed === undefined && isFailed(result)) failed = result;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, lanes.length) }, work));
  return results;
};
