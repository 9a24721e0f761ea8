import { describe, expect, it } from "vitest";
import { changeAll } from "../../src/kinds/change-places.js";

const two = () => 2;

describe("changeAll", () => {
  it("changes its places, in copies of the objects around them", () => {
    const draft = Object.freeze({ a: Object.freeze({ b: 1 }), c: Object.freeze({ d: 1 }) });
    const changed = changeAll([["/a/b", two]])(draft) as typeof draft;
    expect(changed).toEqual({ a: { b: 2 }, c: { d: 1 } });
    expect(changed.c).toBe(draft.c);
  });

  it("returns the value itself if nothing changes", () => {
    const draft = { a: { b: 2 }, list: [{ b: 2 }] };
    const change = changeAll([
      ["/a/b", two],
      ["/list/b", two],
      ["/x/b", two],
    ]);
    expect(change(draft)).toBe(draft);
  });

  it("makes its changes at one place in their order", () => {
    const change = changeAll<number>([
      ["/a", (value, given) => Number(value) + given],
      ["/a", (value) => Number(value) * 10],
    ]);
    expect(change({ a: 1 }, 2)).toEqual({ a: 30 });
  });

  it("reaches into what was put at a place before, and into lists of lists", () => {
    const change = changeAll([
      ["/a", (value) => value ?? [[{ b: 1 }], { b: 3 }]],
      ["/a/b", two],
    ]);
    expect(change({})).toEqual({ a: [[{ b: 2 }], { b: 2 }] });
  });

  it("sets no prototype, and follows what an object has of its own", () => {
    expect(changeAll([["/constructor/x", two]])({})).toEqual({});
  });
});
