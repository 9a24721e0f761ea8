import { describe, expect, it } from "vitest";
import { untilAborted } from "../../src/check/until-aborted.js";

const collect = async <Item>(source: AsyncGenerator<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
};

const never = new Promise<never>(() => {});

describe("untilAborted", () => {
  const ended: string[] = [];
  async function* count(name: string, most: number): AsyncGenerator<number> {
    try {
      for (let number = 1; number <= most; number++) yield number;
    } finally {
      ended.push(name);
    }
  }

  it("yields what there is, with or without a signal", async () => {
    expect(await collect(untilAborted(count("a", 3), undefined))).toEqual([1, 2, 3]);
    expect(await collect(untilAborted(count("b", 3), new AbortController().signal))).toEqual([1, 2, 3]);
  });

  it("yields nothing if the signal has said stop before", async () => {
    expect(await collect(untilAborted(count("c", 3), AbortSignal.abort()))).toEqual([]);
  });

  it("ends between two items, and lets the source end", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    for await (const number of untilAborted(count("d", 9), controller.signal)) {
      seen.push(number);
      if (number === 2) controller.abort();
    }
    expect(seen).toEqual([1, 2]);
    expect(ended).toContain("d");
  });

  it("ends while the source waits", async () => {
    const controller = new AbortController();
    async function* waiting() {
      yield 1;
      setImmediate(() => controller.abort());
      yield await never;
    }
    expect(await collect(untilAborted(waiting(), controller.signal))).toEqual([1]);
  });

  it("throws what the source throws", async () => {
    async function* failing() {
      yield 1;
      throw new Error("broken");
    }
    await expect(collect(untilAborted(failing(), undefined))).rejects.toThrow("broken");
  });

  it("lets the source end if nobody reads on", async () => {
    for await (const _ of untilAborted(count("e", 9), undefined)) break;
    expect(ended).toContain("e");
  });

  it("keeps nothing of what it has yielded", async () => {
    const items: WeakRef<object>[] = [];
    async function* objects() {
      for (let number = 0; number < 200; number++) {
        const item = { padding: new Uint8Array(2 ** 20) };
        items.push(new WeakRef(item));
        yield item;
      }
    }
    const { signal } = new AbortController();
    for await (const _ of untilAborted(objects(), signal)) await new Promise((resolve) => setImmediate(resolve));
    expect(items.filter((item) => item.deref()).length).toBeLessThan(150);
  });
});
